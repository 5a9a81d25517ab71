"""The gutter between two panes: where the curves of links run, how they are painted, and what is clicked."""
