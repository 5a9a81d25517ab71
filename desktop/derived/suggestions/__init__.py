"""Suggested links of the open project, and which pairs have been decided."""
