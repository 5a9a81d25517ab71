"""The window, in PySide6. Its packages stand in layers, which ``pyproject.toml`` lists from top to bottom."""
