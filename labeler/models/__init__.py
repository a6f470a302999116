"""The family of proposal models, one file each."""
