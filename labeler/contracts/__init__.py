"""One Protocol per family: what the rest of the program needs of a member. Members are found by `labeler.registry`."""
