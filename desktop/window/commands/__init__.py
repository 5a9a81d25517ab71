"""The commands of the window: their table, the palette, the page of shortcuts, and own keys."""
