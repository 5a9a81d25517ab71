"""The verbs of the command line: they work on the store and print. They do not import the window."""
