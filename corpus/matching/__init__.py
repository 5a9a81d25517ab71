"""Suggested links: what the other sources say about the same thing."""
