"""Data of the program: theme, icons, translations, schema, and the sample project."""
