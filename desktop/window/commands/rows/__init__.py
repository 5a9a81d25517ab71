"""The table of commands: a module for each menu, and what commands of one kind have in common."""
