"""The family of sample types, one file each."""
