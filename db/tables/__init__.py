"""The tables of a project, their rows as values of :mod:`corpus`, and queries."""
