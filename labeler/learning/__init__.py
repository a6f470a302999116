"""Pure learning: features, a snapshot in, a model version and a ranking out. No Qt, no SQL, no globals."""
