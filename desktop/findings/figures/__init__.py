"""Correcting a figure, or adding one, by typing it."""
