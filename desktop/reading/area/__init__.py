"""The reading area as the window uses it: its parts, its state, and what surrounds the panes."""
