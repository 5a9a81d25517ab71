"""The gutter between two panes: layout, painting and mouse handling of the curves of links."""
