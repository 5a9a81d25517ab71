"""What the mouse does in panes and gutters: clicks, context menus, dropped articles."""
