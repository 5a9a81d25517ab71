"""The table of words with their counts in each source."""
