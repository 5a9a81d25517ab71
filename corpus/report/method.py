"""The section on method: how the comparison was made, from which state of the project, and when."""

from __future__ import annotations

from corpus.report.material import Material
from corpus.report.wording import Words
from corpus.version import VERSION

_RULES = ("figures", "statuses", "origins", "readings", "sources", "quotes")
"""Keys of the paragraphs on the rules of the comparison, in order."""
_FINGERPRINT = 12
"""Digits of the fingerprint that are shown. Chosen: enough to distinguish states, and short enough to read aloud."""


def method_of(material: Material, words: Words) -> tuple[str, ...]:
    """The method in sentences: the rules, what was corrected since the claims were made, the state, and the date."""
    made = words("method.made", time=words.time(material.made.isoformat()), version=VERSION)
    rules = (words(f"method.{rule}") for rule in _RULES)
    return (*rules, *_corrections(material, words), _state(material, words), made)


def _corrections(material: Material, words: Words) -> list[str]:
    """Sentences on the corrections of sources after claims on them were created."""
    sentences = []
    for article in material.snapshot.articles_in_order():
        date = material.corrections.get(article.id)
        claims = material.snapshot.claims_of(article.id)
        before = [claim for claim in claims if date is not None and claim.created < date]
        if date is not None and before:
            name = material.snapshot.source_name(article.id)
            sentences.append(words("method.corrected", name=name, date=words.date(date), n=len(before)))
    lost = sum(claim.orphaned for claim in material.snapshot.claims.values())
    if lost:
        sentences.append(words("method.orphaned", n=lost))
    return sentences or [words("method.unchanged")]


def _state(material: Material, words: Words) -> str:
    state = material.state
    title = material.snapshot.project.title
    fingerprint = state.fingerprint[:_FINGERPRINT]
    if not state.changed:
        return words("method.state_untouched", title=title, fingerprint=fingerprint)
    return words("method.state", title=title, fingerprint=fingerprint, time=words.time(state.changed))
