"""The words of the sources: counts, distinctive words, synonyms, stop words, and each word in context."""
