"""Frozen values and pure rules. Standard library and numpy only: no files, no threads, no Qt, no SQL."""
