"""The family of exporters, one file each."""
