"""Two versions of one article side by side."""
