"""The words that are not counted, and the list of these."""
