"""Every place of a word in its context."""
