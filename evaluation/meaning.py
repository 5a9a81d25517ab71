"""Vectors of the statements of gold standards, from a sentence encoder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from corpus.encoders.built_in import built_in_choice
from corpus.encoders.choice import EncoderChoice, choice_of
from corpus.encoders.encoding import encode_missing
from corpus.matching.suggestion import SourceText
from corpus.matching.words.statements import prepared

Vectors = dict[str, Any]


def encoder_named(place: str) -> EncoderChoice:
    """The encoder in a folder or at an address, "none", or "" for the built-in one; switched off if it does not
    exist."""
    if place == "none":
        return EncoderChoice()
    return choice_of(place) if place else built_in_choice()


class WithArticles(Protocol):
    """A gold standard of either form."""

    @property
    def articles(self) -> tuple[SourceText, ...]: ...


def vectors_of(golds: Sequence[WithArticles], encoder: EncoderChoice) -> Vectors:
    """The vectors of all statements, by the digest of their text. Raises EncoderError."""
    known: Vectors = {}
    texts = [
        statement.text
        for gold in golds
        for article in gold.articles
        for statement in prepared(article).statements
    ]
    encode_missing(texts, encoder, known)
    return known
