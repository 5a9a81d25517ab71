"""The version of this program, said once; pyproject.toml repeats it for the packaging tools."""

VERSION = "0.4.0"
