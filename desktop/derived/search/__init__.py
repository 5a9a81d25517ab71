"""Searching the texts of the open project, and the index of their words."""
