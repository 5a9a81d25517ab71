"""The export dialog: formats, their options, the part of the project, and writing the file."""
