"""What may be wrong with data and labels: label errors, duplicates, imbalance, drift between sources, weak slices."""
