"""What the command palette can find: commands, articles, tags, relations, claims, and settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from corpus.model import Language
from corpus.script import fold
from corpus.snapshot import Snapshot
from desktop.commands.actions import Actions
from desktop.commands.command import group_words
from desktop.current import Current, Destination
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.words.translation import LANGUAGES

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
    """Language of the title where that is a text of the project, for its font."""


@dataclass(frozen=True, slots=True)
class EntryMatch:
    """An entry and the offsets in its title that the query found."""

    entry: Entry
    marked: tuple[int, ...] = ()


class PaletteEntries:
    """Collects what the palette lists, from the window as it is at that moment."""

    def __init__(
        self,
        actions: Actions,
        workspace: Workspace,
        current: Current,
        settings: Settings,
        filter_by_tag: Callable[[str], object],
    ) -> None:
        self._actions, self._workspace, self._current = actions, workspace, current
        self._settings, self._filter_by_tag = settings, filter_by_tag

    def all(self) -> list[Entry]:
        """Commands, articles, tags and settings."""
        snapshot = self._workspace.snapshot
        entries = command_entries(self._actions)
        if snapshot is not None:
            entries += article_entries(snapshot, self._current)
            entries += tag_entries(snapshot, self._filter_by_tag)
        return entries + setting_entries(self._settings)

    def claims(self, query: str) -> list[Entry]:
        """The claims that have the words of ``query``."""
        snapshot = self._workspace.snapshot
        return claim_entries(snapshot, self._current, query) if snapshot is not None else []


def command_entries(actions: Actions) -> list[Entry]:
    """The commands. Those on a digit key are found as tags."""
    return [
        Entry(
            command.id,
            actions[command.id].text().rstrip("…."),
            group_words(command.group),
            command.icon,
            actions[command.id].trigger,
            command.key_text,
            actions.reason(command),
        )
        for command in actions
        if command.in_palette
    ]


def setting_entries(settings: Settings) -> list[Entry]:
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
            translate("Palette", "List density"),
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
            partial(settings.set_value, key, value),
        )
        for key, name, choices in words
        for value, choice in choices
    ]


def article_entries(snapshot: Snapshot, current: Current) -> list[Entry]:
    """The articles of the open project."""
    return [
        Entry(
            f"article.{article.id}",
            article.title,
            f"{snapshot.letter(article.id)}  {article.publisher}",
            "article",
            partial(current.go_to, Destination(article=article.id)),
            language=article.language,
        )
        for article in snapshot.articles_in_order()
    ]


def tag_entries(snapshot: Snapshot, filter_by_tag: Callable[[str], object]) -> list[Entry]:
    """The tags of the open project, each of which lists its claims."""
    entries = []
    for tag in snapshot.tags_in_order():
        digit = snapshot.digit_of(tag.id)
        detail = translate("Palette", "Claims with this tag")
        key = str(digit) if digit is not None else ""
        entries.append(Entry(f"tag.{tag.id}", tag.name, detail, "tag", partial(filter_by_tag, tag.id), key))
    return entries


def claim_entries(snapshot: Snapshot, current: Current, query: str) -> list[Entry]:
    """Claims whose quote or note has the words, in either script."""
    wanted = fold(query.strip())
    if not wanted:
        return []
    found = []
    for claim in snapshot.claims.values():
        if wanted not in fold(claim.quote) and wanted not in fold(claim.note):
            continue
        article = snapshot.articles.get(claim.article)
        if article is None:
            continue
        place = Destination(article=article.id, claim=claim.id)
        detail = f"{snapshot.letter(article.id)}  {article.publisher}"
        act = partial(current.go_to, place)
        quote = " ".join(claim.quote.split())
        found.append(Entry(f"claim.{claim.id}", quote, detail, "claim", act, language=article.language))
        if len(found) == MOST_CLAIMS:
            break
    return found


def ranked(entries: Iterable[Entry], query: str, recent: Sequence[str]) -> list[EntryMatch]:
    """The entries that the query finds by characters, pinyin or initials. Without a query all are listed, those used
    lately first. Entries that cannot act come last."""
    wanted = query.strip()
    if not wanted:
        order = {identity: place for place, identity in enumerate(recent)}
        listed = sorted(entries, key=lambda entry: (order.get(entry.id, len(order)), bool(entry.reason)))
        return [EntryMatch(entry) for entry in listed]
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
    return [EntryMatch(row[5], tuple(row[6])) for row in found]


def _runs(offsets: Sequence[int]) -> int:
    """How many separate stretches the offsets make."""
    return sum(1 for before, after in zip([-2, *offsets], offsets, strict=False) if after != before + 1)
