"""More machines than one: the loop's pure functions on a Dask cluster."""
