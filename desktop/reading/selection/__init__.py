"""What is selected in the active pane, and how all panes show it."""
