"""Disks that fail and power that goes, under the real store: what the fault tests and soaks are made of."""
