"""Memos beside the texts: their editor in Markdown, and references to claims and tags."""
