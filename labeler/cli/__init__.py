"""The command line: click and rich, one file a command. A face of the workbench like the window."""
