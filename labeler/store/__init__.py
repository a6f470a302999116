"""The only place that speaks SQL: the project file, its label log, and what is derived from it."""
