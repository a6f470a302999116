"""Encryption at rest: passphrases, the key file of a project, sealed files and journal lines."""
