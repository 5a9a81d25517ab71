"""The journal: what was done to the project, by whom and when."""
