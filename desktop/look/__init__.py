"""The look of the window: tokens of the theme, fonts, icons, style sheet, and painting shared by delegates."""
