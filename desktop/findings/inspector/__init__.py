"""The inspector: the selected claim, link or question, and its history."""
