"""The formats of what is dragged from one part of the window to another."""

from __future__ import annotations

ARTICLE_MIME = "application/x-duikan-article"
"""Identity of an article, in UTF-8."""
TAG_MIME = "application/x-duikan-tag"
"""Identity of a tag, in UTF-8."""
SELECTION_MIME = "application/x-duikan-selection"
"""Selected text of an article, beside its words as plain text."""
