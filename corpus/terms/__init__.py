"""Word counts of the sources: frequencies, places, distinctive words, and keyword in context."""
