"""Mouse handling in panes and gutters: clicks, context menus, dropped articles."""
