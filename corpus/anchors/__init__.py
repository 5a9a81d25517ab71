"""Finding a quoted passage again: in the text it was taken from, or in a corrected one."""

from corpus.anchors.locating import Locator, locate
from corpus.anchors.places import CONTEXT, Located, describe

__all__ = ["CONTEXT", "Located", "Locator", "describe", "locate"]
