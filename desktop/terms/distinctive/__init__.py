"""The words that distinguish one source from the others."""
