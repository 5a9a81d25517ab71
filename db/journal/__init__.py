"""The journal: operations, their revisions, and what follows from these: rows, undo, history, verification."""
