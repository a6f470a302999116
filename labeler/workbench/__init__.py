"""The application without a face: an open project with its commands, lanes and undo. `gui` and `cli` stand on this."""
