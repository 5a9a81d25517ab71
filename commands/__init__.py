"""The verbs of the command line. They speak to the store, print, and know nothing of the window."""
