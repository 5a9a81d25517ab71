"""Acts on several selected rows of a list: their bar, keys and pop-ups."""
