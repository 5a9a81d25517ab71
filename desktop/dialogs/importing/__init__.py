"""The import dialog: files and addresses, what was read of each, and what becomes of it."""
