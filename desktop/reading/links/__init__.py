"""What stands between panes: connectors, gutters, and the course of following."""
