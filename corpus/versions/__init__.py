"""Two versions of one text: where they differ, and what became of the claims."""
