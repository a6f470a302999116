"""How each kind of preview is painted."""
