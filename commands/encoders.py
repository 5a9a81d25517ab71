"""Sentence vectors for the command line, from the built-in encoder or a given one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from commands.progress import ProgressBar
from commands.sentences import sentence_for
from commands.terminal import say
from corpus.encoders.built_in import built_in_choice
from corpus.encoders.choice import EncoderChoice, choice_of
from corpus.encoders.encoding import encode_missing, identity_of
from corpus.encoders.errors import EncoderError
from corpus.policy import policy
from corpus.segmentation import statements

if TYPE_CHECKING:
    from db.indexes.vectors import StoredVectors

NO_ENCODER = "none"
"""The value of ``--encoder`` that compares words only."""
_BY_WORDS = "Suggestions go by words alone."


def vectors_for(contents: Iterable[str], place: str = "", model: str = "") -> StoredVectors | None:
    """The vectors of all statements of some texts; cached ones are reused. ``place`` is the folder or address of an
    encoder, "none", or "" for the built-in one.

    Returns None without an encoder, and if it is missing or fails, after a message on standard error. Vectors computed
    before a failure stay in the cache."""
    if place == NO_ENCODER:
        return None
    place = policy().encoder_folder or place
    choice = choice_of(place, model) if place else built_in_choice()
    if not choice.is_on:
        say(f"The built-in sentence encoder is not installed. {_BY_WORDS}")
        return None
    try:
        return _encoded(contents, choice)
    except EncoderError as error:
        say(f"{sentence_for(error)} {_BY_WORDS}")
        return None


def _encoded(contents: Iterable[str], choice: EncoderChoice) -> StoredVectors:
    from db.indexes.vectors import StoredVectors

    words = [content[span.start : span.end] for content in contents for span in statements(content)]
    vectors = StoredVectors(identity_of(choice))
    with ProgressBar("Encoding") as bar:
        encode_missing(words, choice, vectors, bar)
    return vectors
