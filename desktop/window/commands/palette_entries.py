"""What the command palette can find: commands, articles, tags, relations, claims, and settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from corpus.model import Language
from corpus.script import fold
from desktop.commands.command import group_words, key_text
from desktop.current import Place
from desktop.words.translation import LANGUAGES

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow

translate = QCoreApplication.translate

MOST_CLAIMS = 30
"""Claims listed for one query; the search field is for finding more."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the palette."""

    id: str
    title: str
    detail: str
    icon: str
    act: Callable[[], object]
    key: str = ""
    reason: str = ""
    """Why it cannot act now; empty when it can."""
    language: Language | None = None
    """The script of the title, when it is an article's words."""


@dataclass(frozen=True, slots=True)
class Match:
    """An entry and the offsets in its title that the query found."""

    entry: Entry
    marked: tuple[int, ...] = ()


def command_entries(window: MainWindow) -> list[Entry]:
    """Every command but the digits, which are found as tags."""
    table = window.actions_table
    entries = []
    for command in table:
        if command.id.startswith("tag.") and command.id != "tag.quick":
            continue
        keys = command.platform_keys
        entries.append(
            Entry(
                command.id,
                table[command.id].text().rstrip("….")
                if command.id in ("undo", "redo")
                else command.plain_words(),
                group_words(command.group),
                command.icon,
                table[command.id].trigger,
                key_text(keys[0]) if keys else "",
                table.reason(command),
            )
        )
    return entries


def setting_entries(window: MainWindow) -> list[Entry]:
    """The settings that have a few choices, one entry for each choice."""
    words: tuple[tuple[str, str, Sequence[tuple[Any, str]]], ...] = (
        (
            "theme",
            translate("Palette", "Theme"),
            (
                ("system", translate("Palette", "as the system")),
                ("light", translate("Palette", "light")),
                ("dark", translate("Palette", "dark")),
            ),
        ),
        ("language", translate("Palette", "Language"), tuple(LANGUAGES.items())),
        (
            "density",
            translate("Palette", "Row height"),
            (
                ("compact", translate("Palette", "compact")),
                ("standard", translate("Palette", "standard")),
                ("roomy", translate("Palette", "roomy")),
            ),
        ),
        (
            "serif",
            translate("Palette", "Reading font"),
            ((False, translate("Palette", "sans serif")), (True, translate("Palette", "serif"))),
        ),
    )
    setting = translate("Palette", "Setting")
    return [
        Entry(
            f"setting.{key}.{value}",
            translate("Palette", "{setting}: {choice}").format(setting=name, choice=choice),
            setting,
            "settings",
            partial(window.settings.set_value, key, value),
        )
        for key, name, choices in words
        for value, choice in choices
    ]


def project_entries(window: MainWindow) -> list[Entry]:
    """The articles and tags of the open project."""
    snapshot, current = window.workspace.snapshot, window.current
    if snapshot is None:
        return []
    articles = [
        Entry(
            f"article.{article.id}",
            article.title,
            f"{snapshot.letter(article.id)}  {article.publisher}",
            "article",
            partial(current.go_to, Place(article=article.id)),
            language=article.language,
        )
        for article in snapshot.articles_in_order()
    ]
    tags = []
    for tag in snapshot.tags_in_order():
        digit = snapshot.digit_of(tag.id)
        key = str(digit) if digit is not None else ""
        act = partial(window.wiring.filter_by_tag, tag.id)
        tags.append(
            Entry(f"tag.{tag.id}", tag.name, translate("Palette", "Claims with this tag"), "tag", act, key)
        )
    return [*articles, *tags]


def claim_entries(window: MainWindow, query: str) -> list[Entry]:
    """Claims whose quote or note holds the words, in either script."""
    snapshot, wanted = window.workspace.snapshot, fold(query.strip())
    if snapshot is None or not wanted:
        return []
    found = []
    for claim in snapshot.claims.values():
        if wanted not in fold(claim.quote) and wanted not in fold(claim.note):
            continue
        article = snapshot.articles.get(claim.article)
        if article is None:
            continue
        place = Place(article=article.id, claim=claim.id)
        detail = f"{snapshot.letter(article.id)}  {article.publisher}"
        act = partial(window.current.go_to, place)
        quote = " ".join(claim.quote.split())
        found.append(Entry(f"claim.{claim.id}", quote, detail, "claim", act, language=article.language))
        if len(found) == MOST_CLAIMS:
            break
    return found


def ranked(entries: Iterable[Entry], query: str, recent: Sequence[str]) -> list[Match]:
    """The entries that the query finds by characters, pinyin or initials. Those used lately come first, then those
    that can act, then the nearest matches."""
    wanted = query.strip()
    if not wanted:
        order = {one: place for place, one in enumerate(recent)}
        listed = sorted(entries, key=lambda entry: (order.get(entry.id, len(order)), bool(entry.reason)))
        return [Match(entry) for entry in listed]
    from corpus.romanise import matches

    found = []
    for number, entry in enumerate(entries):
        offsets = matches(wanted, entry.title)
        if offsets is not None:
            place = recent.index(entry.id) if entry.id in recent else len(recent)
            runs = _runs(offsets)
            found.append(
                (bool(entry.reason), runs, place, offsets[0] if offsets else 0, number, entry, offsets)
            )
    found.sort(key=lambda row: row[:5])
    return [Match(row[5], tuple(row[6])) for row in found]


def _runs(offsets: Sequence[int]) -> int:
    """How many separate stretches the offsets make."""
    return sum(1 for before, after in zip([-2, *offsets], offsets, strict=False) if after != before + 1)
