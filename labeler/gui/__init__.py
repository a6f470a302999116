"""The window: the only place that imports PySide6. Widgets show the workbench's state and report intent."""
