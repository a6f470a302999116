"""Long runs of the fault tests. Each prints one JSON object and exits 1 if anything acknowledged was lost."""
