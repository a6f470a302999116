"""One design system: tokens, palette, style sheet, fonts and icons, light, dark and high contrast."""
