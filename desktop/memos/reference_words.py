"""The object of a reference in words, for tooltips and menus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from corpus.memo_text import MemoReference, Referred
from corpus.memos import Memo
from corpus.shortening import shortened
from corpus.snapshot import Snapshot

NAME_LENGTH = 16
"""Code points of a memo's name in a menu or at the foot, at most."""


def reference_words(snapshot: Snapshot, reference: MemoReference) -> str:
    """The quote of a claim and its source, the name of a tag and its definition, or that it was deleted."""
    if reference.kind is Referred.TAG and reference.id in snapshot.tags:
        tag = snapshot.tags[reference.id]
        return "\n".join(part for part in (tag.name, tag.definition) if part)
    claim = snapshot.claims.get(reference.id)
    if claim is None:
        words = QCoreApplication.translate("Memos", "“{words}” was deleted.")
        return words.format(words=reference.words)
    return "\n".join(part for part in (claim.quote, snapshot.source_name(claim.article)) if part)


def memo_name(memo: Memo) -> str:
    """The title of a memo, else its beginning, shortened for a menu."""
    return shortened(memo.title or memo.text, NAME_LENGTH)


def about_words(snapshot: Snapshot, article: str | None, tag: str | None) -> str:
    """The subject of a memo: letter and publisher of an article, the name of a tag, or the project's title."""
    if article is not None and article in snapshot.articles:
        return f"{snapshot.letter(article)}  {snapshot.source_name(article)}"
    if tag is not None and tag in snapshot.tags:
        return snapshot.tags[tag].name
    return snapshot.project.title
