"""Places claims in a version of their article's text."""

from __future__ import annotations

from dataclasses import replace

from corpus.anchors.leaving import undecided
from corpus.anchors.places import describe
from corpus.identities import TextId
from corpus.model import Claim, Span


def at_span(claim: Claim, version: TextId, text: str, span: Span) -> Claim:
    """The claim placed at a span of a text version. A decision to leave it orphaned no longer applies."""
    selector = describe(text, span)
    return replace(
        undecided(claim),
        text=version,
        start=span.start,
        end=span.end,
        quote=selector.quote,
        prefix=selector.prefix,
        suffix=selector.suffix,
        orphaned=False,
    )
