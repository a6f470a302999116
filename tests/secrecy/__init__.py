"""Passphrases, key files, sealed streams, lines and packets."""
