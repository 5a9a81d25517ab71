"""Vectors from the sentence encoder that is named on the command line."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from commands.progress import ProgressBar
from commands.sentences import sentence_for
from corpus.matching.encoders import EncoderError, choice_of, encode_missing, identity_of
from corpus.segmentation import statements

if TYPE_CHECKING:
    from db.vectors import StoredVectors


def vectors_for(contents: Iterable[str], place: str, model: str = "") -> StoredVectors | None:
    """The vectors of all statements of some texts, from the folder or address ``place``; those that were computed
    before are taken from the cache folder. None if the encoder fails: that is said on standard error, and words alone
    must do. What came before it failed is kept for the next time."""
    from db.vectors import StoredVectors

    choice = choice_of(place, model)
    words = [content[span.start : span.end] for content in contents for span in statements(content)]
    try:
        known = StoredVectors(identity_of(choice))
        with ProgressBar("Encoding") as bar:
            encode_missing(words, choice, known, bar)
    except EncoderError as error:
        print(f"{sentence_for(error)} Suggestions go by words alone.", file=sys.stderr)
        return None
    return known
