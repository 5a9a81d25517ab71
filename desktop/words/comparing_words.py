"""Texts of the comparison: statuses and their reasons, why statements of a draft were grouped, counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from corpus.comparing.values import StatusReason, StatusReasonCode, Why, WhyCode
from corpus.questions import Status
from desktop.words.filling import filled
from desktop.words.suggestion_words import ReasonText
from desktop.words.translation import interface_language
from desktop.words.wording import relation_name

if TYPE_CHECKING:
    from corpus.comparing.values import Row
    from corpus.figures.figure import Figure
    from corpus.snapshot import Snapshot

translate = QCoreApplication.translate

GLYPHS: dict[Status, str] = {
    Status.BASELINE: "reference",
    Status.AGREES: "equivalent",
    Status.DIFFERS_IN_FIGURE: "differs_in_figure",
    Status.OVERLAPS: "overlaps",
    Status.CONTRADICTS: "contradicts",
    Status.QUOTES: "quotes",
    Status.NOT_MENTIONED: "absent",
    Status.UNREAD: "unread",
}
"""The glyph of each status: that of its relation, if there is one."""
_STATUSES: dict[Status, Any] = {
    Status.BASELINE: QT_TRANSLATE_NOOP("comparing", "Baseline"),
    Status.AGREES: QT_TRANSLATE_NOOP("comparing", "Agrees"),
    Status.DIFFERS_IN_FIGURE: QT_TRANSLATE_NOOP("comparing", "Differs in figure"),
    Status.OVERLAPS: QT_TRANSLATE_NOOP("comparing", "Overlaps"),
    Status.CONTRADICTS: QT_TRANSLATE_NOOP("comparing", "Contradicts"),
    Status.QUOTES: QT_TRANSLATE_NOOP("comparing", "Quotes"),
    Status.NOT_MENTIONED: QT_TRANSLATE_NOOP("comparing", "Read, not mentioned"),
    Status.UNREAD: QT_TRANSLATE_NOOP("comparing", "Not read"),
}
_REASONS: dict[StatusReasonCode, Any] = {
    StatusReasonCode.OVERRULED: QT_TRANSLATE_NOOP("comparing", "overruled"),
    StatusReasonCode.IS_BASELINE: QT_TRANSLATE_NOOP("comparing", "others are compared to it"),
    StatusReasonCode.LINKED: QT_TRANSLATE_NOOP("comparing", "linked with the baseline as “{details}”"),
    StatusReasonCode.OWN_RELATION: QT_TRANSLATE_NOOP("comparing", "linked with the baseline as “{details}”"),
    StatusReasonCode.FIGURES_EQUAL: QT_TRANSLATE_NOOP("comparing", "the figures are the same"),
    StatusReasonCode.FIGURES_COMPATIBLE: QT_TRANSLATE_NOOP(
        "comparing", "the figures agree within rounding and “about”"
    ),
    StatusReasonCode.FIGURES_DIFFER: QT_TRANSLATE_NOOP("comparing", "the figures differ"),
    StatusReasonCode.BOUND_ALLOWS: QT_TRANSLATE_NOOP("comparing", "a bound that allows the other figure"),
    StatusReasonCode.OTHER_SCOPE: QT_TRANSLATE_NOOP("comparing", "other scope: {details}"),
    StatusReasonCode.OTHER_PERIOD: QT_TRANSLATE_NOOP("comparing", "other period: {details}"),
    StatusReasonCode.NOT_COMPARABLE: QT_TRANSLATE_NOOP("comparing", "{details}"),
    StatusReasonCode.ONE_SIDED: QT_TRANSLATE_NOOP("comparing", "one-sided"),
    StatusReasonCode.NOT_COMPARED: QT_TRANSLATE_NOOP("comparing", "not compared"),
    StatusReasonCode.PROPOSED: QT_TRANSLATE_NOOP("comparing", "proposed by the program"),
    StatusReasonCode.MARKED_READ: QT_TRANSLATE_NOOP("comparing", "the article was marked as read"),
    StatusReasonCode.NOT_READ: QT_TRANSLATE_NOOP("comparing", "nobody marked the article as read"),
}
_OBSTACLES: dict[str, Any] = {
    "currency": QT_TRANSLATE_NOOP("comparing", "other currency"),
    "dimension": QT_TRANSLATE_NOOP("comparing", "other measure"),
    "calendar": QT_TRANSLATE_NOOP("comparing", "other unit of time"),
    "unknown": QT_TRANSLATE_NOOP("comparing", "not comparable"),
}
_WHYS: dict[WhyCode, Any] = {
    WhyCode.SAME_UNIT: QT_TRANSLATE_NOOP("comparing", "Same unit: {words}"),
    WhyCode.FIGURES_AGREE: QT_TRANSLATE_NOOP("comparing", "The figures of {letters} agree: {words}"),
    WhyCode.FIGURES_SPREAD: QT_TRANSLATE_NOOP("comparing", "From {least} to {greatest}"),
    WhyCode.SHARED_WORDS: QT_TRANSLATE_NOOP("comparing", "Shared: {words}"),
    WhyCode.SCRIPTS: QT_TRANSLATE_NOOP("comparing", "Across scripts: {words}"),
    WhyCode.MEANING: QT_TRANSLATE_NOOP("comparing", "Close in meaning"),
    WhyCode.SAME_ORIGIN: QT_TRANSLATE_NOOP("comparing", "{letters} quote one origin, counted once"),
    WhyCode.LINKED: QT_TRANSLATE_NOOP("comparing", "Linked by hand"),
}
_ICONS = {
    WhyCode.SAME_UNIT: "figure",
    WhyCode.FIGURES_AGREE: "accept",
    WhyCode.FIGURES_SPREAD: "figure",
    WhyCode.SHARED_WORDS: "claim",
    WhyCode.SCRIPTS: "opposed",
    WhyCode.MEANING: "suggestion",
    WhyCode.SAME_ORIGIN: "info",
    WhyCode.LINKED: "link",
}


def status_name(status: Status) -> str:
    """The name of a status."""
    return translate("comparing", _STATUSES[status])


def status_style(status: Status) -> str:
    """The relation whose colours a status has; empty if it corresponds to no relation."""
    glyph = GLYPHS[status]
    return "" if glyph in ("reference", "absent", "unread") else glyph


def reason_words(reason: StatusReason) -> str:
    """Why a cell has its status, to follow the name of the status."""
    details = list(reason.details)
    if reason.code is StatusReasonCode.LINKED:
        details = [relation_name(detail) for detail in details]
    elif reason.code is StatusReasonCode.NOT_COMPARABLE:
        return obstacle_words(details[0] if details else "unknown")
    words = translate("comparing", _REASONS[reason.code])
    if reason.rate is not None:
        from corpus.comparing.notation import rate_words

        rate = rate_words(*reason.rate, interface_language())
        return translate("comparing", "{reason}, at {rate}").format(reason=words, rate=rate)
    words = words.format(details=listed(details)).rstrip("： :")
    if reason.figures is None:
        return words
    return translate("comparing", "{reason}; {figures}").format(
        reason=words, figures=comparison_words(reason.figures)
    )


def comparison_words(code: StatusReasonCode) -> str:
    """What the answering figures say, as in ``the figures differ``."""
    return translate("comparing", _REASONS[code])


def obstacle_words(obstacle: str) -> str:
    """Why two figures are not comparable, in one or two words."""
    return translate("comparing", _OBSTACLES.get(obstacle, _OBSTACLES["unknown"]))


def listed(words: Iterable[str]) -> str:
    """The words joined as a list within a line."""
    return translate("comparing", ", ").join(words)


def letters_of(articles: Sequence[str], snapshot: Snapshot) -> str:
    """``A、D``."""
    return listed(snapshot.letter(article) for article in articles)


def why_text(why: Why, snapshot: Snapshot) -> ReasonText:
    """Why the statements of a draft were grouped: icon and text."""
    words, pattern = why.words, translate("comparing", _WHYS[why.code])
    if why.code is WhyCode.SCRIPTS:
        pairs = zip(words[::2], words[1::2], strict=False)
        equations = listed(translate("comparing", "{one} = {other}").format(one=a, other=b) for a, b in pairs)
        return ReasonText(_ICONS[why.code], pattern.format(words=equations))
    if why.code is WhyCode.SAME_UNIT:
        from corpus.comparing.notation import unit_name

        words = tuple(unit_name(unit, interface_language()) for unit in words)
    least, greatest = (words[0], words[-1]) if words else ("", "")
    return ReasonText(
        _ICONS[why.code],
        filled(
            pattern,
            words=listed(words),
            letters=letters_of(why.articles, snapshot),
            least=least,
            greatest=greatest,
        ),
    )


def figure_words(figure: Figure) -> str:
    """A figure in normalised form: ``≈ 5.1 元``."""
    from corpus.comparing.notation import normalised

    return normalised(figure, interface_language())


def difference_words(row: Row, article: str) -> str:
    """The difference between the figure of a cell and that of the baseline; empty if they do not differ."""
    from corpus.comparing.notation import cell_difference

    return cell_difference(row, article, interface_language())


class ComparingCounts(QObject):
    """Numbers with their nouns. Qt collects plural forms only from ``tr``, so this is a QObject."""

    def sources(self, count: int) -> str:
        """``5 家``."""
        return self.tr("%Ln source(s)", "", count)

    def origins(self, count: int) -> str:
        """``3 个出处``."""
        return self.tr("%Ln origin(s)", "", count)

    def claims(self, count: int) -> str:
        """``14 条论断``."""
        return self.tr("%Ln claim(s)", "", count)

    def links(self, count: int) -> str:
        """``4 条关联``."""
        return self.tr("%Ln link(s)", "", count)

    def questions(self, count: int) -> str:
        """``14 个议题``."""
        return self.tr("%Ln question(s)", "", count)

    def drafts(self, count: int) -> str:
        """``6 行草稿``."""
        return self.tr("%Ln drafted row(s)", "", count)


def origins_count(row: Row) -> int:
    """The number of origins of the answering sources of a row: sources that quote one third party, and near-copies,
    count once. Proposals that are not accepted are not considered."""
    from corpus.comparing.origins import independent

    return independent(row)


def sources_words(row: Row) -> str:
    """The number of answering sources, and of their origins if that differs: ``4 家，3 个出处``."""
    counts = ComparingCounts()
    answered, origins = len(row.answered), origins_count(row)
    words = counts.sources(answered)
    if origins != answered:
        return translate("comparing", "{sources}, {origins}").format(
            sources=words, origins=counts.origins(origins)
        )
    return words
