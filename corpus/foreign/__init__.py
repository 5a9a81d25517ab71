"""What other programs know of a project: their annotations as values, how they come into one, and the words and
colours by which both sides mean the same."""
