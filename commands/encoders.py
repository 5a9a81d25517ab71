"""Sentence vectors from the encoder that is named on the command line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from commands.progress import ProgressBar
from commands.sentences import sentence_for
from commands.terminal import say
from corpus.matching.encoders import EncoderError, choice_of, encode_missing, identity_of
from corpus.segmentation import statements

if TYPE_CHECKING:
    from db.vectors import StoredVectors


def vectors_for(contents: Iterable[str], place: str, model: str = "") -> StoredVectors | None:
    """The vectors of all statements of some texts, from the encoder in the folder or at the address ``place``. Vectors
    that were computed before are taken from the cache. None when the encoder fails, after a message on standard error;
    what was computed before the failure is kept."""
    from db.vectors import StoredVectors

    choice = choice_of(place, model)
    words = [content[span.start : span.end] for content in contents for span in statements(content)]
    try:
        known = StoredVectors(identity_of(choice))
        with ProgressBar("Encoding") as bar:
            encode_missing(words, choice, known, bar)
    except EncoderError as error:
        say(f"{sentence_for(error)} Suggestions go by words alone.")
        return None
    return known
