"""The lists of all claims, links and figures, with their filters."""
