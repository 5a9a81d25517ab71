"""The words of the report and of the verb ``compare``, in the languages of the interface.

They are tables of their own, since neither the command line nor the report loads Qt's translations.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from corpus.comparing.notation import rate_words, unit_name
from corpus.comparing.statuses import BY_BASELINE
from corpus.comparing.values import StatusReason, StatusReasonCode, Why, WhyCode
from corpus.model import BUILT_IN_RELATIONS

LANGUAGES = ("zh_CN", "en", "zh_TW")
"""The available languages, as the settings and the command line name them."""

_FIELD = re.compile(r"\{(\w+)\}")
"""A placeholder in a sentence."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a sentence: words of the report, or quoted words, which have a language."""

    text: str
    language: str | None = None
    """BCP 47 tag of quoted words; None for words of the report."""


class Words:
    """The words of one language. Entries are named by section and key: ``finding.agreed``."""

    def __init__(self, language: str) -> None:
        self.language = language
        """``zh_CN``, ``en`` or ``zh_TW``."""
        self._entries = _flat(_table(language))

    def __call__(self, key: str, **fields: object) -> str:
        """The entry with its fields filled in. An entry with singular and plural is selected by the field ``n``."""
        return self.pattern(key, fields.get("n")).format(**fields)

    def pattern(self, key: str, number: object = None) -> str:
        """The entry with its placeholders. An entry with singular and plural is selected by ``number``."""
        entry = self._entries[key]
        if isinstance(entry, str):
            return entry
        return str(entry[0] if number == 1 else entry[1])

    def pieces(self, key: str, **fields: Piece | str) -> tuple[Piece, ...]:
        """The entry divided at its fields, so that quoted words can be marked up. Not for entries with format
        specifications."""
        parts = _FIELD.split(self.pattern(key))
        found = (_piece(fields[part]) if position % 2 else Piece(part) for position, part in enumerate(parts))
        return tuple(piece for piece in found if piece.text)

    def quoted(self, text: str) -> str:
        """Words between the quotation marks of the language."""
        before, after = self._entries["quotation"]
        return f"{before}{text}{after}"

    def listed(self, parts: Iterable[str]) -> str:
        """Words one after the other, as the language lists them."""
        return str(self._entries["list"]).join(parts)

    def reason(self, reason: StatusReason) -> str:
        """Why a cell has its status."""
        words = self._reason(reason)
        if reason.figures is None:
            return words
        return self("reason.besides", reason=words, figures=self(f"reason.{reason.figures}"))

    def _reason(self, reason: StatusReason) -> str:
        details = self.listed(filter(None, reason.details))
        key = f"reason.{reason.code}"
        match reason.code:
            case StatusReasonCode.LINKED if BY_BASELINE in reason.details:
                return self("reason.linked_by_baseline")
            case StatusReasonCode.LINKED | StatusReasonCode.PROPOSED:
                return self(key, relation=self.relation(details))
            case StatusReasonCode.NOT_COMPARABLE:
                return self(key, obstacle=self.obstacle(reason))
            case StatusReasonCode.OWN_RELATION:
                return self(key, details=details)
        if reason.rate is not None:
            details = rate_words(*reason.rate, self.language)
        because = f"{key}_because"
        return self(because, details=details) if details and because in self._entries else self(key)

    def obstacle(self, reason: StatusReason) -> str:
        """Why two figures cannot be compared, of a reason that says so."""
        return self(f"obstacle.{reason.details[0] if reason.details and reason.details[0] else 'none'}")

    def relation(self, name: str) -> str:
        """The name of a relation: the words for the identity of a built-in one; other names unchanged."""
        return self(f"relation.{name}") if name in BUILT_IN_RELATIONS else name

    def why(self, why: Why, letters: Sequence[str]) -> str:
        """Why the statements of a draft belong together. ``letters``: of the articles it names."""
        words = _WHY_JOINTS.get(why.code, self._joint_of_words)(self, why.words)
        return self(f"why.{why.code}", words=words, articles=self.listed(letters))

    def date(self, date: str) -> str:
        """An ISO 8601 date in words; anything but a full date unchanged."""
        match = re.match(r"(\d{4})-(\d\d)-(\d\d)", date)
        if match is None:
            return date
        year, month, day = (int(part) for part in match.groups())
        return self("date", year=year, month=month, day=day)

    def time(self, time: str) -> str:
        """An ISO 8601 time as date, hour and minute, of the zone that it is written in."""
        clock = re.search(r"T(\d\d):(\d\d)", time)
        if clock is None:
            return self.date(time)
        return self("time", date=self.date(time), hour=clock[1], minute=clock[2])

    @staticmethod
    def _joint_of_words(words: Words, said: Sequence[str]) -> str:
        return words.listed(filter(None, said))

    @staticmethod
    def _joint_of_units(words: Words, said: Sequence[str]) -> str:
        return words.listed(unit_name(unit, words.language) for unit in said)

    @staticmethod
    def _joint_of_pairs(words: Words, said: Sequence[str]) -> str:
        pairs = zip(said[::2], said[1::2], strict=False)
        return words.listed(" = ".join(pair) for pair in pairs)

    @staticmethod
    def _joint_of_ends(words: Words, said: Sequence[str]) -> str:
        return words("why.spread_joint").join(said)


_WHY_JOINTS = {
    WhyCode.SAME_UNIT: Words._joint_of_units,
    WhyCode.SCRIPTS: Words._joint_of_pairs,
    WhyCode.FIGURES_SPREAD: Words._joint_of_ends,
}


@cache
def words_of(language: str) -> Words:
    """The words of a language. Raises KeyError for one that is not among :data:`LANGUAGES`."""
    if language not in LANGUAGES:
        raise KeyError(language)
    return Words(language)


def _piece(value: Piece | str) -> Piece:
    return value if isinstance(value, Piece) else Piece(value)


def _table(language: str) -> dict[str, Any]:
    written = files("corpus.report") / "data" / f"words.{language}.toml"
    return tomllib.loads(written.read_text(encoding="utf-8"))


def _flat(table: dict[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            flat |= {f"{key}.{name}": entry for name, entry in value.items()}
        else:
            flat[key] = value
    return flat
