"""The family of tasks, one file each."""
