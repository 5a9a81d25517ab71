"""The tour of the sample project: a callout points at one thing after another, while the program stays usable."""
