"""Merging without a server: two copies of a project that were edited apart become one again."""
