"""The selection in the active pane, and its display in all panes."""
