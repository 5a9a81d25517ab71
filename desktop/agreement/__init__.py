"""Agreement of annotators: how far they agree, where they do not, and what is decided about it."""
