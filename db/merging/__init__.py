"""Merging without a server: two copies of a project that were edited separately become one again."""
