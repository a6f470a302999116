"""The family of featurizers, one file each."""
