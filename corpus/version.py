"""The version of this program. The build of the wheel reads it from here (pyproject.toml)."""

VERSION = "0.4.0"
"""The version of the program."""
