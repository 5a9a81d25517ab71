"""The tour of the sample project: a callout that points at one thing after another while everything works."""
