"""A plugin for labeler: one module a member, each following its family's Protocol in `labeler.contracts`."""
