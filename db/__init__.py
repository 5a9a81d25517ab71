"""Projects as SQLite files, through SQLAlchemy Core: opening, edits, journal, undo, merging, backups, hubs.

:mod:`db.store` is the interface for the window and the command line.
"""
