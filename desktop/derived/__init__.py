"""What is computed from the open project and kept up to date with it, for all views that show it."""
