"""Texts for names in code: relations, kinds, scripts, encodings, times, operations.

The source texts are English; Chinese comes from the translations. Messages for errors are in
:mod:`desktop.words.failures`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from corpus.changes import Operation
from corpus.model import BUILT_IN_RELATIONS, Kind, Language, Relation
from corpus.shortening import cut_off
from corpus.snapshot import Snapshot
from desktop.words.filling import filled

translate = QCoreApplication.translate

# Names

_RELATIONS: dict[str, Any] = {
    "equivalent": QT_TRANSLATE_NOOP("wording", "Equivalent"),
    "overlaps": QT_TRANSLATE_NOOP("wording", "Overlaps"),
    "differs_in_figure": QT_TRANSLATE_NOOP("wording", "Differs in figure"),
    "contradicts": QT_TRANSLATE_NOOP("wording", "Contradicts"),
    "quotes": QT_TRANSLATE_NOOP("wording", "Quotes"),
}
_KINDS: dict[Kind, Any] = {
    Kind.NONE: QT_TRANSLATE_NOOP("wording", "Not said"),
    Kind.STATISTIC: QT_TRANSLATE_NOOP("wording", "Statistic"),
    Kind.FORECAST: QT_TRANSLATE_NOOP("wording", "Forecast"),
    Kind.CAUSAL: QT_TRANSLATE_NOOP("wording", "Causal"),
    Kind.COMPARISON: QT_TRANSLATE_NOOP("wording", "Comparison"),
    Kind.QUOTATION: QT_TRANSLATE_NOOP("wording", "Quotation"),
    Kind.OPINION: QT_TRANSLATE_NOOP("wording", "Opinion"),
    Kind.POLICY: QT_TRANSLATE_NOOP("wording", "Policy"),
    Kind.EVENT: QT_TRANSLATE_NOOP("wording", "Event"),
}
_LANGUAGES: dict[Language, Any] = {
    Language.SIMPLIFIED: QT_TRANSLATE_NOOP("wording", "Simplified Chinese"),
    Language.TRADITIONAL: QT_TRANSLATE_NOOP("wording", "Traditional Chinese"),
    Language.MIXED: QT_TRANSLATE_NOOP("wording", "Both scripts"),
    Language.OTHER: QT_TRANSLATE_NOOP("wording", "Other language"),
}
_ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "gb18030": "GB18030",
    "gbk": "GBK",
    "gb2312": "GB2312",
    "big5": "Big5",
    "big5hkscs": "Big5-HKSCS",
    "cp950": "Big5",
}


def relation_name(relation: Relation | str) -> str:
    """The name of a relation. Built-in relations can be given by identity; their names are translated."""
    identity = relation if isinstance(relation, str) else relation.id
    if identity in BUILT_IN_RELATIONS:
        return translate("wording", _RELATIONS[identity])
    return relation if isinstance(relation, str) else relation.name


def kind_name(kind: Kind) -> str:
    """The name of a kind of claim."""
    return translate("wording", _KINDS[kind])


def language_name(language: Language) -> str:
    """The name of the script an article is written in."""
    return translate("wording", _LANGUAGES[language])


def encoding_name(encoding: str) -> str:
    """The usual name of an encoding."""
    return _ENCODINGS.get(encoding.lower().replace("_", "-"), encoding)


# Dates and times


def date_text(published: str | None) -> str:
    """An article's date in full, as precise as it is known; empty if it is unknown."""
    parts = (published or "").split("-")
    if not parts[0]:
        return ""
    values = dict(zip(("year", "month", "day"), (str(int(part)) for part in parts), strict=False))
    match len(values):
        case 1:
            return translate("wording", "{year}").format(**values)
        case 2:
            return translate("wording", "{year}-{month:0>2}").format(**values)
        case _:
            return filled(translate("wording", "{year}-{month:0>2}-{day:0>2}"), **values)


def short_date(published: str | None, *, with_year: bool = False) -> str:
    """An article's date for narrow places: ``09-18``. In full if ``with_year``, and if the day is unknown, because a
    month alone would be read as a day."""
    date = published or ""
    return date if with_year or len(date) < len("2026-09-18") else date[5:]


def several_years(dates: Iterable[str | None]) -> bool:
    """Whether dates are from different years, so that month and day do not distinguish them."""
    return len({date[:4] for date in dates if date}) > 1


def clock_text(moment: datetime) -> str:
    """The time of day: ``14:32``."""
    return f"{moment.hour:02}:{moment.minute:02}"


def day_text(day: date, today: date | None = None) -> str:
    """A day in words: ``today 11-21``, ``11-18``; with the year if it is another one."""
    today = today or date.today()
    words = f"{day.month:02}-{day.day:02}"
    if day == today:
        return filled(translate("wording", "today {day}"), day=words)
    if day == today - timedelta(days=1):
        return filled(translate("wording", "yesterday {day}"), day=words)
    return words if day.year == today.year else f"{day.year}-{words}"


def time_text(time: str, now: datetime | None = None) -> str:
    """The time of an operation, in words. ``time`` is ISO 8601 in UTC; the result is in local time."""
    try:
        moment = datetime.fromisoformat(time).astimezone()
    except ValueError:
        return time
    today = (now or datetime.now()).date()
    clock = clock_text(moment)
    if moment.date() == today:
        return filled(translate("wording", "today {time}"), time=clock)
    if moment.date() == today - timedelta(days=1):
        return filled(translate("wording", "yesterday {time}"), time=clock)
    date = f"{moment.month:02}-{moment.day:02}"
    return f"{date} {clock}" if moment.year == today.year else f"{moment.year}-{date}"


# Operations

_OPERATIONS: dict[str, Any] = {
    "project.create": QT_TRANSLATE_NOOP("operations", "create project {subject}"),
    "project.upgrade": QT_TRANSLATE_NOOP("operations", "upgrade project {subject}"),
    "project.repair": QT_TRANSLATE_NOOP("operations", "repair project {subject}"),
    "project.title": QT_TRANSLATE_NOOP("operations", "rename project"),
    "project.restore": QT_TRANSLATE_NOOP("operations", "restore backup"),
    "project.merge": QT_TRANSLATE_NOOP("operations", "merge the work of {subject}"),
    "project.hand_out": QT_TRANSLATE_NOOP("operations", "hand out copy of {subject}"),
    "project.settle": QT_TRANSLATE_NOOP("operations", "record what a merge decided"),
    "conflict.resolve": QT_TRANSLATE_NOOP("operations", "decide a conflict"),
    "adjudicate.claims": QT_TRANSLATE_NOOP("operations", "adjudicate"),
    "adjudicate.agreed": QT_TRANSLATE_NOOP("operations", "copy what is agreed into the shared layer"),
    "adjudicate.relation": QT_TRANSLATE_NOOP("operations", "adjudicate a relation"),
    "adjudicate.status": QT_TRANSLATE_NOOP("operations", "adjudicate a status"),
    "annotator.edit": QT_TRANSLATE_NOOP("operations", "change name or colour"),
    "annotator.join": QT_TRANSLATE_NOOP("operations", "join two identities"),
    "annotator.part": QT_TRANSLATE_NOOP("operations", "separate an identity"),
    "article.import": QT_TRANSLATE_NOOP("operations", "import {subject}"),
    "article.edit": QT_TRANSLATE_NOOP("operations", "edit details of {subject}"),
    "article.replace_text": QT_TRANSLATE_NOOP("operations", "replace text of {subject}"),
    "article.move": QT_TRANSLATE_NOOP("operations", "move to folder {subject}"),
    "article.remove": QT_TRANSLATE_NOOP("operations", "remove {subject}"),
    "claim.create": QT_TRANSLATE_NOOP("operations", "create claim {subject}"),
    "claim.tag": QT_TRANSLATE_NOOP("operations", "add tag {subject}"),
    "claim.untag": QT_TRANSLATE_NOOP("operations", "remove tag {subject}"),
    "claim.adopt": QT_TRANSLATE_NOOP("operations", "code as one’s own {subject}"),
    "claim.join": QT_TRANSLATE_NOOP("operations", "join claims {subject}"),
    "claim.span": QT_TRANSLATE_NOOP("operations", "resize claim {subject}"),
    "claim.kind": QT_TRANSLATE_NOOP("operations", "set kind of {subject}"),
    "claim.note": QT_TRANSLATE_NOOP("operations", "edit note on {subject}"),
    "claim.delete": QT_TRANSLATE_NOOP("operations", "delete claim {subject}"),
    "claim.reanchor": QT_TRANSLATE_NOOP("operations", "place claim {subject} again"),
    "claim.leave": QT_TRANSLATE_NOOP("operations", "leave claim {subject} orphaned"),
    "claim.reconsider": QT_TRANSLATE_NOOP("operations", "reconsider claim {subject}"),
    "figure.correct": QT_TRANSLATE_NOOP("operations", "correct figure {subject}"),
    "figure.add": QT_TRANSLATE_NOOP("operations", "add figure {subject}"),
    "figure.dismiss": QT_TRANSLATE_NOOP("operations", "dismiss figure {subject}"),
    "figure.restore": QT_TRANSLATE_NOOP("operations", "restore reading of {subject}"),
    "figure.note": QT_TRANSLATE_NOOP("operations", "set scope of figure {subject}"),
    "tag.create": QT_TRANSLATE_NOOP("operations", "create tag {subject}"),
    "tag.split": QT_TRANSLATE_NOOP("operations", "split tag {subject}"),
    "tag.edit": QT_TRANSLATE_NOOP("operations", "edit tag {subject}"),
    "tag.move": QT_TRANSLATE_NOOP("operations", "move tag {subject}"),
    "tag.merge": QT_TRANSLATE_NOOP("operations", "merge tag {subject}"),
    "tag.delete": QT_TRANSLATE_NOOP("operations", "delete tag {subject}"),
    "link.create": QT_TRANSLATE_NOOP("operations", "link {ends} {subject}"),
    "link.relation": QT_TRANSLATE_NOOP("operations", "change relation {ends} {subject}"),
    "link.note": QT_TRANSLATE_NOOP("operations", "edit note on link {ends} {subject}"),
    "link.reverse": QT_TRANSLATE_NOOP("operations", "reverse link {ends} {subject}"),
    "link.delete": QT_TRANSLATE_NOOP("operations", "delete link {ends} {subject}"),
    "relation.create": QT_TRANSLATE_NOOP("operations", "create relation {subject}"),
    "relation.edit": QT_TRANSLATE_NOOP("operations", "edit relation {subject}"),
    "relation.delete": QT_TRANSLATE_NOOP("operations", "delete relation {subject}"),
    "suggestion.accept": QT_TRANSLATE_NOOP("operations", "accept suggestion {ends} {subject}"),
    "suggestion.reject": QT_TRANSLATE_NOOP("operations", "reject suggestion {ends} {subject}"),
    "suggestion.restore": QT_TRANSLATE_NOOP("operations", "restore suggestion {ends} {subject}"),
    "question.create": QT_TRANSLATE_NOOP("operations", "create question {subject}"),
    "question.group": QT_TRANSLATE_NOOP("operations", "put into question {subject}"),
    "question.ungroup": QT_TRANSLATE_NOOP("operations", "take out of question {subject}"),
    "question.split": QT_TRANSLATE_NOOP("operations", "split question {subject}"),
    "question.join": QT_TRANSLATE_NOOP("operations", "join questions as {subject}"),
    "question.delete": QT_TRANSLATE_NOOP("operations", "delete question {subject}"),
    "question.edit": QT_TRANSLATE_NOOP("operations", "edit question {subject}"),
    "question.move": QT_TRANSLATE_NOOP("operations", "move question {subject}"),
    "question.baseline": QT_TRANSLATE_NOOP("operations", "change baseline of {subject}"),
    "cell.status": QT_TRANSLATE_NOOP("operations", "overrule status in {subject}"),
    "cell.clear": QT_TRANSLATE_NOOP("operations", "remove overruled status in {subject}"),
    "article.read": QT_TRANSLATE_NOOP("operations", "mark {subject} as read"),
    "article.unread": QT_TRANSLATE_NOOP("operations", "mark {subject} as not read"),
    "draft.accept": QT_TRANSLATE_NOOP("operations", "accept draft {subject}"),
    "draft.reject": QT_TRANSLATE_NOOP("operations", "reject draft {subject}"),
    "draft.restore": QT_TRANSLATE_NOOP("operations", "restore draft {subject}"),
    "origin.set": QT_TRANSLATE_NOOP("operations", "set origin {subject}"),
    "origin.clear": QT_TRANSLATE_NOOP("operations", "remove origin {subject}"),
    "origin.edit": QT_TRANSLATE_NOOP("operations", "edit origin {subject}"),
    "origin.join": QT_TRANSLATE_NOOP("operations", "join origins as {subject}"),
    "rate.set": QT_TRANSLATE_NOOP("operations", "set rate {subject}"),
    "rate.delete": QT_TRANSLATE_NOOP("operations", "delete rate {subject}"),
    "codebook.import": QT_TRANSLATE_NOOP("operations", "import codebook of {subject}"),
    "memo.create": QT_TRANSLATE_NOOP("operations", "write memo {subject}"),
    "memo.edit": QT_TRANSLATE_NOOP("operations", "edit memo {subject}"),
    "memo.delete": QT_TRANSLATE_NOOP("operations", "delete memo {subject}"),
    "synonyms.together": QT_TRANSLATE_NOOP("operations", "count {subject} together"),
    "synonyms.apart": QT_TRANSLATE_NOOP("operations", "count {subject} apart"),
    "search.save": QT_TRANSLATE_NOOP("operations", "save search {subject}"),
    "search.edit": QT_TRANSLATE_NOOP("operations", "edit saved search {subject}"),
    "search.move": QT_TRANSLATE_NOOP("operations", "move saved search {subject}"),
    "search.delete": QT_TRANSLATE_NOOP("operations", "delete saved search {subject}"),
    "archive.import": QT_TRANSLATE_NOOP("operations", "import annotations"),
}
_OTHER_OPERATION: Any = QT_TRANSLATE_NOOP("operations", "change")
"""The name of an operation known only to a newer version of the program."""


class _Counts(QObject):
    """Numbers with their nouns. Qt collects plural forms only from ``tr``, so this must be a QObject."""

    def items(self, count: int) -> str:
        return self.tr("%Ln item(s)", "", count)

    def steps(self, count: int) -> str:
        return self.tr("%Ln step(s)", "", count)

    def imported(self, count: int) -> str:
        return self.tr("import %Ln article(s)", "", count)


_BETWEEN = ("link.", "suggestion.")
"""Prefixes of operations on two articles, whose subject is a relation."""
LONGEST_SUBJECT = 24
"""Most code points of a quote or title in a menu. Chosen: menus stay narrow."""


def operation_parts(operation: Operation, snapshot: Snapshot) -> tuple[str, str]:
    """What an operation changed, and where: ``加标签“客流规模”`` and ``B 第 3 段``; the second may be empty."""
    if operation.name == "article.import" and operation.count > 1:
        return _Counts().imported(operation.count), ""
    pattern = translate("operations", _OPERATIONS.get(operation.name, _OTHER_OPERATION))
    place, ends = _place_text(operation.place, snapshot), ""
    if operation.name.startswith(_BETWEEN):
        # An operation on two articles has no single place: the articles are part of the first text.
        place, ends = "", place
    text = " ".join(filled(pattern, subject=_subject(operation), ends=ends).split())
    details = [place]
    if operation.count > 1:
        # A merge counts what people did, step by step; its preview and notice count what became of it.
        words = _Counts().steps if operation.name == "project.merge" else _Counts().items
        details.append(words(operation.count))
    return text, translate("operations", ", ").join(detail for detail in details if detail)


def operation_text(operation: Operation, snapshot: Snapshot) -> str:
    """Verb, object and place of an operation: ``加标签“客流规模”（B 第 3 段）``, ``关联 A↔B“数值不同”``."""
    text, details = operation_parts(operation, snapshot)
    return translate("operations", "{act} ({details})").format(act=text, details=details) if details else text


def undo_text(operation: Operation | None, snapshot: Snapshot | None) -> str:
    """The text of the undo command."""
    if operation is None or snapshot is None:
        return translate("operations", "Undo")
    return filled(translate("operations", "Undo {act}"), act=operation_text(operation, snapshot))


def redo_text(operation: Operation | None, snapshot: Snapshot | None) -> str:
    """The text of the redo command."""
    if operation is None or snapshot is None:
        return translate("operations", "Redo")
    return filled(translate("operations", "Redo {act}"), act=operation_text(operation, snapshot))


def _subject(operation: Operation) -> str:
    subject = " ".join(operation.subject.split())
    if operation.name.startswith(_BETWEEN):
        subject = relation_name(subject)
    if not subject:
        return ""
    return translate("operations", "“{words}”").format(words=cut_off(subject, LONGEST_SUBJECT))


def _place_text(place: str, snapshot: Snapshot) -> str:
    """``B 第 3 段``, or ``A↔B`` for an operation on two articles; empty for a deleted article."""
    ends = [end.partition(":") for end in place.split()]
    letters = [snapshot.letter(article) for article, _, _ in ends if article in snapshot.articles]
    if len(letters) > 1:
        return "↔".join(letters)
    if not letters:
        return ""
    paragraph = ends[0][2]
    if not paragraph:
        return letters[0]
    return translate("operations", "{letter} ¶{paragraph}").format(letter=letters[0], paragraph=paragraph)
