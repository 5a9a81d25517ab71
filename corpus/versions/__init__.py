"""Compares two versions of a text: their differences, and the fates of the claims."""
