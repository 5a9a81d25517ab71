"""The texts for rows and their fields in the description of a merge."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.anchors.leaving import has_decision
from corpus.memos import LIST
from corpus.model import Claim, Kind, Language, Link
from corpus.questions import QuestionVerdict, Rate, Status
from corpus.shortening import shortened
from corpus.snapshot import Snapshot
from desktop.words.colour_names import colour_name
from desktop.words.comparing_words import status_name
from desktop.words.filling import filled
from desktop.words.wording import kind_name, language_name, relation_name

translate = QCoreApplication.translate

NAME_LENGTH = 20
"""Code points of a quote or title by which a row is named. Chosen: a heading has room for two."""
_ROWS: dict[str, Any] = {
    "annotator": QT_TRANSLATE_NOOP("sharing", "person “{name}”"),
    "article": QT_TRANSLATE_NOOP("sharing", "article “{name}”"),
    "cell": QT_TRANSLATE_NOOP("sharing", "question “{name}”"),
    "claim": QT_TRANSLATE_NOOP("sharing", "claim “{name}”"),
    "figure_mark": QT_TRANSLATE_NOOP("sharing", "figure “{name}”"),
    "link": QT_TRANSLATE_NOOP("sharing", "link {name}"),
    "memo": QT_TRANSLATE_NOOP("sharing", "memo “{name}”"),
    "origin": QT_TRANSLATE_NOOP("sharing", "origin “{name}”"),
    "project": QT_TRANSLATE_NOOP("sharing", "project “{name}”"),
    "question": QT_TRANSLATE_NOOP("sharing", "question “{name}”"),
    "rate": QT_TRANSLATE_NOOP("sharing", "rate “{name}”"),
    "relation": QT_TRANSLATE_NOOP("sharing", "relation “{name}”"),
    "saved_search": QT_TRANSLATE_NOOP("sharing", "saved search “{name}”"),
    "tag": QT_TRANSLATE_NOOP("sharing", "tag “{name}”"),
}
_FIELDS: dict[str, Any] = {
    "answers": QT_TRANSLATE_NOOP("sharing", "Answering figure"),
    "author": QT_TRANSLATE_NOOP("sharing", "Author"),
    "baseline": QT_TRANSLATE_NOOP("sharing", "Baseline"),
    "byline": QT_TRANSLATE_NOOP("sharing", "Byline"),
    "colour": QT_TRANSLATE_NOOP("sharing", "Colour"),
    "definition": QT_TRANSLATE_NOOP("sharing", "Definition"),
    "directed": QT_TRANSLATE_NOOP("sharing", "Direction"),
    "extra": QT_TRANSLATE_NOOP("sharing", "Other"),
    "filters": QT_TRANSLATE_NOOP("sharing", "Filters"),
    "kind": QT_TRANSLATE_NOOP("sharing", "Kind"),
    "language": QT_TRANSLATE_NOOP("sharing", "Script"),
    "name": QT_TRANSLATE_NOOP("sharing", "Name"),
    "note": QT_TRANSLATE_NOOP("sharing", "Note"),
    "origin": QT_TRANSLATE_NOOP("sharing", "Origin"),
    "parent": QT_TRANSLATE_NOOP("sharing", "Parent"),
    "period": QT_TRANSLATE_NOOP("sharing", "Period"),
    "published": QT_TRANSLATE_NOOP("sharing", "Date"),
    "publisher": QT_TRANSLATE_NOOP("sharing", "Publisher"),
    "question": QT_TRANSLATE_NOOP("sharing", "Question"),
    "relation": QT_TRANSLATE_NOOP("sharing", "Relation"),
    "same_as": QT_TRANSLATE_NOOP("sharing", "Joined with"),
    "scope": QT_TRANSLATE_NOOP("sharing", "Scope"),
    "source": QT_TRANSLATE_NOOP("sharing", "Ends"),
    "start": QT_TRANSLATE_NOOP("sharing", "Reading"),
    "status": QT_TRANSLATE_NOOP("sharing", "Status"),
    "summary": QT_TRANSLATE_NOOP("sharing", "Summary"),
    "tag": QT_TRANSLATE_NOOP("sharing", "Tag"),
    "text": QT_TRANSLATE_NOOP("sharing", "Extent"),
    "title": QT_TRANSLATE_NOOP("sharing", "Title"),
    "unit": QT_TRANSLATE_NOOP("sharing", "Rate"),
    "url": QT_TRANSLATE_NOOP("sharing", "Address"),
    "verdict": QT_TRANSLATE_NOOP("sharing", "Verdict"),
}
_VERDICTS: dict[QuestionVerdict, Any] = {
    QuestionVerdict.AGREED: QT_TRANSLATE_NOOP("sharing", "Agreed"),
    QuestionVerdict.DISPUTED: QT_TRANSLATE_NOOP("sharing", "Disputed"),
    QuestionVerdict.OPEN: QT_TRANSLATE_NOOP("sharing", "Open"),
}
_WORDED: dict[str, Callable[[str], str]] = {
    "colour": colour_name,
    "language": lambda value: language_name(Language(value)),
    "verdict": lambda value: translate("sharing", _VERDICTS[QuestionVerdict(value)]),
}
"""Fields whose values are identifiers, with functions for their names."""
_REFERRED = {
    "author": "annotator",
    "baseline": "claim",
    "origin": "origin",
    "parent": "tag",
    "question": "question",
    "same_as": "annotator",
    "tag": "tag",
}
"""The field that names a row, by table."""
_EMPTY: Any = QT_TRANSLATE_NOOP("sharing", "(empty)")
_NONE: Any = QT_TRANSLATE_NOOP("sharing", "(none)")


def field_words(table: str, field: str) -> str:
    """The name of a field."""
    if (table, field) in (("article", "text"), ("memo", "text")):
        return translate("sharing", "Text")
    return translate("sharing", _FIELDS[field]) if field in _FIELDS else field


def heading(table: str, row_id: str, field: str, snapshot: Snapshot) -> str:
    """``Note of claim “…”``."""
    row = row_words(table, row_id, snapshot)
    return filled(translate("sharing", "{field} of {row}"), field=field_words(table, field), row=row)


def with_words(name: str, words: str) -> str:
    """``Note: …``."""
    return translate("sharing", "{name}: {words}").format(name=name, words=words)


def row_words(table: str, row_id: str, snapshot: Snapshot) -> str:
    """The name of a row: its kind and its title or quote."""
    name = _name(table, row_id, snapshot)
    pattern = translate("sharing", _ROWS.get(table, "{name}"))
    return filled(pattern, name=name or translate("sharing", "deleted"))


def place_words(table: str, row_id: str, snapshot: Snapshot) -> str:
    """The articles to which a row belongs; empty if there are none."""
    if table == "claim":
        claim = snapshot.claims.get(row_id)
        return _article(claim.article, snapshot) if claim is not None else ""
    if table == "figure_mark":
        mark = snapshot.figure_marks.get(row_id)
        return place_words("claim", mark.claim, snapshot) if mark is not None else ""
    if table == "cell":
        cell = snapshot.cells.get(row_id)
        return _article(cell.article, snapshot) if cell is not None else ""
    if table == "link":
        link = snapshot.links.get(row_id)
        return _ends(link, snapshot) if link is not None else ""
    return ""


def value_words(table: str, field: str, value: Any, snapshot: Snapshot) -> str:
    """The value of a field, in words."""
    if isinstance(value, Mapping):
        return _unit_words(table, value, snapshot)
    if value is None or value == "":
        return translate("sharing", _EMPTY if value == "" else _NONE)
    if field in _WORDED:
        return _WORDED[field](value)
    if field in _REFERRED:
        return _name(_REFERRED[field], value, snapshot)
    match field:
        case "kind" if table == "claim":
            return kind_name(Kind(value))
        case "relation":
            return relation_name(snapshot.relations.get(value, value))
        case "extra" if has_decision(value):
            return translate("sharing", "left orphaned")
        case "filters":
            return _filter_words(str(value), snapshot)
        case "directed" | "answers":
            return translate("sharing", "yes") if value else translate("sharing", "no")
    return str(value)


def _unit_words(table: str, value: Mapping[str, Any], snapshot: Snapshot) -> str:
    match table:
        case "claim":
            lost = translate("sharing", "(not found) ") if value.get("orphaned") else ""
            return lost + str(value.get("quote", ""))
        case "link":
            ends = [_name("claim", value[end], snapshot) for end in ("source", "target")]
            return " → ".join(_quoted(end) for end in ends)
        case "cell":
            status = status_name(Status(value["status"]))
            return with_words(status, value["reason"]) if value["reason"] else status
        case "rate":
            return with_words(f"{value['unit']} → {value['target']}", f"{value['factor']:g}")
        case "article":
            return translate("sharing", "{count} characters").format(count=f"{value['characters']:,}")
        case "figure_mark":
            amount = value["value"] or _range(value["low"], value["high"])
            return f"{value['text']} = {amount} {value['unit']}".strip()
    return ", ".join(str(cell) for cell in value.values())


def _filter_words(stored: str, snapshot: Snapshot) -> str:
    """The values of stored filters; tags and articles by their names."""
    named: dict[str, str] = {tag.id: tag.name for tag in snapshot.tags.values()}
    named |= {person.id: person.name for person in snapshot.annotators.values()}
    named |= {article: snapshot.lettered_name(article) for article in snapshot.articles}
    values = [value for name, filter_values in json.loads(stored) if name != LIST for value in filter_values]
    return ", ".join(named.get(value, value) for value in values)


def _quoted(words: str) -> str:
    return translate("sharing", "“{name}”").format(name=words)


def _range(low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return "–"
    return f"{low:g}" if low == high else f"{low:g}–{high:g}"


def _name(table: str, row_id: str, snapshot: Snapshot) -> str:
    """The title or quote of a row; empty if the row does not exist."""
    rows: dict[str, Mapping[str, Any]] = {
        "annotator": snapshot.annotators,
        "article": snapshot.articles,
        "claim": snapshot.claims,
        "cell": snapshot.cells,
        "figure_mark": snapshot.figure_marks,
        "link": snapshot.links,
        "memo": snapshot.memos,
        "origin": snapshot.origins,
        "question": snapshot.questions,
        "rate": snapshot.rates,
        "relation": snapshot.relations,
        "saved_search": snapshot.saved_searches,
        "tag": snapshot.tags,
    }
    if table == "project":
        return shortened(snapshot.project.title, NAME_LENGTH)
    row = rows.get(table, {}).get(row_id)
    match row:
        case Claim():
            return shortened(row.quote, NAME_LENGTH)
        case Link():
            ends = [snapshot.claims.get(end) for end in (row.source, row.target)]
            return " ↔ ".join(_quoted(shortened(end.quote, 12)) for end in ends if end is not None)
        case Rate():
            return f"{row.unit} → {row.target}"
        case None:
            return ""
    if table == "cell":
        return _name("question", row.question, snapshot)
    if table == "figure_mark":
        return shortened(row.text, NAME_LENGTH)
    return shortened(str(getattr(row, "title", "") or getattr(row, "name", "")), NAME_LENGTH)


def _ends(link: Link, snapshot: Snapshot) -> str:
    ends = [snapshot.claims.get(end) for end in (link.source, link.target)]
    return " ↔ ".join(_article(end.article, snapshot) for end in ends if end is not None)


def _article(identity: str, snapshot: Snapshot) -> str:
    return snapshot.lettered_name(identity)
