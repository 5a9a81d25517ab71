"""Kinds of operations in the journal: names, operations that belong to them, and icons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True, slots=True)
class ActKind:
    """A choice of the filter by kind."""

    key: str
    text: Any
    names: tuple[str, ...]
    """Prefixes of the names of its operations."""

    def words(self) -> str:
        """Its name in the interface's language."""
        return QCoreApplication.translate("Journal", self.text)


ACT_KINDS: tuple[ActKind, ...] = (
    ActKind("claims", QT_TRANSLATE_NOOP("Journal", "Claims and figures"), ("claim.", "figure.")),
    ActKind("tags", QT_TRANSLATE_NOOP("Journal", "Codebook"), ("tag.", "codebook.")),
    ActKind("links", QT_TRANSLATE_NOOP("Journal", "Links"), ("link.", "relation.", "suggestion.")),
    ActKind(
        "questions",
        QT_TRANSLATE_NOOP("Journal", "Comparison"),
        ("question.", "cell.", "draft.", "origin.", "rate."),
    ),
    ActKind("articles", QT_TRANSLATE_NOOP("Journal", "Articles"), ("article.",)),
    ActKind("read", QT_TRANSLATE_NOOP("Journal", "Reading"), ("article.read", "article.unread")),
    ActKind("memos", QT_TRANSLATE_NOOP("Journal", "Memos and searches"), ("memo.", "search.", "synonyms.")),
    ActKind(
        "shared",
        QT_TRANSLATE_NOOP("Journal", "Project and people"),
        ("project.", "conflict.", "adjudicate.", "annotator.", "archive."),
    ),
)

_ICONS = {
    "claim": "claim",
    "figure": "figure",
    "tag": "tag",
    "codebook": "tag",
    "link": "link",
    "relation": "link",
    "suggestion": "suggestion",
    "question": "table",
    "cell": "table",
    "draft": "suggestion",
    "article": "article",
    "memo": "note",
    "search": "search",
    "synonyms": "view.words",
    "conflict": "merge",
    "adjudicate": "view.agreement",
    "annotator": "annotator",
    "archive": "import",
}
_OWN_ICONS = {
    "article.read": "accept",
    "claim.tag": "tag",
    "claim.untag": "tag",
    "article.import": "import",
    "claim.note": "note",
    "link.note": "note",
    "project.merge": "merge",
    "project.restore": "backup",
}
OTHER = "history"


def icon_of(name: str) -> str:
    """The role of the icon for an operation of that name."""
    return _OWN_ICONS.get(name) or _ICONS.get(name.partition(".")[0], OTHER)
