"""Parts of the label view, each redrawing only itself."""
