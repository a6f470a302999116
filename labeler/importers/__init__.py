"""The family of importers, one file each."""
