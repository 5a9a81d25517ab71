"""Scrolling together: the panes follow the active one along the analyst's links."""
