"""One design system: tokens, palette, style sheet, fonts and icons, light and dark."""
