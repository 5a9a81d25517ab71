"""Locates a quoted passage in the text that it was taken from or in a corrected version of it."""

from corpus.anchors.locating import Locator, locate
from corpus.anchors.places import CONTEXT, Located, describe

__all__ = ["CONTEXT", "Located", "Locator", "describe", "locate"]
