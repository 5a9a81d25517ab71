"""One text on the screen: laid out, highlighted, scrolled, with its ruler."""
