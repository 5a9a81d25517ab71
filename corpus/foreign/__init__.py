"""Projects of other programs: their annotations as values, their mapping onto a project, and common words and
colours."""
