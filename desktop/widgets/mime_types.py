"""The MIME types of what can be dragged between parts of the window."""

from __future__ import annotations

ARTICLE_MIME = "application/x-duikan-article"
"""The identity of an article, in UTF-8."""
TAG_MIME = "application/x-duikan-tag"
"""The identity of a tag, in UTF-8."""
SELECTION_MIME = "application/x-duikan-selection"
"""The selected text of an article; set in addition to plain text."""
