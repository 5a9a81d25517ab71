"""The entries of the command palette: commands, articles, tags, questions, memos, saved searches, claims, settings,
pages of the user guide and recent projects."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from corpus.identities import QuestionId, TagId
from corpus.memos import SYNONYMS, Memo, SavedSearch, list_of
from corpus.model import Language
from corpus.script import in_any_form
from corpus.snapshot import Snapshot
from desktop.commands.actions import Actions
from desktop.commands.command import group_words
from desktop.current import Current, Destination
from desktop.memos.reference_words import memo_name
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.window.tour.guide_page import guide_titles
from desktop.words.setting_choices import CHOICES, choice_names
from desktop.words.translation import interface_language

translate = QCoreApplication.translate

MOST_CLAIMS = 30
"""Most claims listed for one query. Chosen: the search field is for finding more."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the palette."""

    id: str
    title: str
    detail: str
    icon: str
    act: Callable[[], object]
    key: str = ""
    reason: str = ""
    """Why it is not available; empty if it is."""
    language: Language | None = None
    """Language of a title taken from the project, for its font."""
    english: str = ""
    """The English words of a title in the interface's language; a query is looked up in them, too."""


@dataclass(frozen=True, slots=True)
class EntryMatch:
    """An entry and the offsets of the matching characters in its title."""

    entry: Entry
    marked: tuple[int, ...] = ()


class NamedDesks(Protocol):
    """The desks of the open project."""

    def names(self) -> list[str]: ...
    def switch(self, name: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Navigation:
    """Functions that show places of the window other than a text."""

    filter_by_tag: Callable[[TagId], object]
    show_question: Callable[[QuestionId], object]
    show_memo: Callable[[Memo], object]
    show_guide_page: Callable[[str], object]
    open_project: Callable[[str], object]
    show_setting: Callable[[str], object]
    """Shows the settings, with the focus in a field."""
    desks: NamedDesks
    run_saved: Callable[[SavedSearch], object]


class PaletteEntries:
    """Collects the entries, from the current state of the window."""

    def __init__(
        self,
        actions: Actions,
        workspace: Workspace,
        current: Current,
        settings: Settings,
        navigation: Navigation,
    ) -> None:
        self._actions, self._workspace, self._current = actions, workspace, current
        self._settings, self._navigation = settings, navigation

    def all(self) -> list[Entry]:
        """All entries except claims, which are too many to list without a query."""
        snapshot, navigation = self._workspace.snapshot, self._navigation
        entries = command_entries(self._actions)
        if snapshot is not None:
            entries += article_entries(snapshot, self._current)
            entries += tag_entries(snapshot, navigation.filter_by_tag)
            entries += question_entries(snapshot, navigation.show_question)
            entries += memo_entries(snapshot, navigation.show_memo)
            entries += saved_entries(snapshot, navigation.run_saved)
            entries += desk_entries(navigation.desks)
        entries += setting_entries(self._settings)
        entries += field_entries(navigation.show_setting)
        entries += guide_entries(interface_language(), navigation.show_guide_page)
        return entries + project_entries(self._settings, self._workspace.location, navigation.open_project)

    def claims(self, query: str) -> list[Entry]:
        """The claims that contain the words of ``query``."""
        snapshot = self._workspace.snapshot
        return claim_entries(snapshot, self._current, query) if snapshot is not None else []


def command_entries(actions: Actions) -> list[Entry]:
    """The commands. Those with a digit key are found as tags."""
    return [
        Entry(
            command.id,
            actions[command.id].text().rstrip("…."),
            group_words(command.group),
            command.icon,
            actions[command.id].trigger,
            command.key_text,
            actions.reason(command),
            english=command.text.rstrip("…."),
        )
        for command in actions
        if command.in_palette
    ]


_FEW_CHOICES: Mapping[str, Any] = {
    "theme": QT_TRANSLATE_NOOP("Palette", "Theme"),
    "language": QT_TRANSLATE_NOOP("Palette", "Language"),
    "density": QT_TRANSLATE_NOOP("Palette", "List density"),
    "serif": QT_TRANSLATE_NOOP("Palette", "Reading font"),
}
"""The settings with a few choices, by their keys."""


def setting_entries(settings: Settings) -> list[Entry]:
    """The settings with a few choices: one entry for each choice."""
    setting = translate("Palette", "Setting")
    pattern = translate("Palette", "{setting}: {choice}")
    return [
        Entry(
            f"setting.{key}.{value}",
            pattern.format(setting=translate("Palette", name), choice=choice),
            setting,
            "settings",
            partial(settings.set_value, key, value),
            english=f"{name}: {english}",
        )
        for key, name in _FEW_CHOICES.items()
        for (value, english), choice in zip(CHOICES[key].items(), choice_names(key).values(), strict=True)
    ]


_DIALOG, _ENCODER = "SettingsDialog", "EncoderSection"
_FIELDS: tuple[tuple[str, str, Any], ...] = (
    ("annotatorField", _DIALOG, QT_TRANSLATE_NOOP("SettingsDialog", "Your name")),
    ("readingSizeField", _DIALOG, QT_TRANSLATE_NOOP("SettingsDialog", "Text size")),
    ("readingMeasureField", _DIALOG, QT_TRANSLATE_NOOP("SettingsDialog", "Longest line")),
    ("readingFontField", _DIALOG, QT_TRANSLATE_NOOP("SettingsDialog", "Typeface of articles")),
    ("figureScaleField", _DIALOG, QT_TRANSLATE_NOOP("SettingsDialog", "Figures in words")),
    ("reducedMotionField", _DIALOG, QT_TRANSLATE_NOOP("SettingsDialog", "Reduce motion")),
    ("reopenField", _DIALOG, QT_TRANSLATE_NOOP("SettingsDialog", "Open the last project at start")),
    ("encoderField", _ENCODER, QT_TRANSLATE_NOOP("EncoderSection", "Sentence encoder")),
)
"""The settings with many choices, by the object names of their fields in the settings dialog."""


def field_entries(show: Callable[[str], object]) -> list[Entry]:
    """The settings with many choices: each entry opens the settings dialog at its field."""
    setting = translate("Palette", "Setting")
    return [
        Entry(
            f"field.{field}",
            translate(context, words),
            setting,
            "settings",
            partial(show, field),
            english=words,
        )
        for field, context, words in _FIELDS
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


def tag_entries(snapshot: Snapshot, filter_by_tag: Callable[[TagId], object]) -> list[Entry]:
    """The tags of the open project; each entry lists the claims of the tag."""
    entries = []
    for tag in snapshot.tags_in_order():
        digit = snapshot.digit_of(tag.id)
        detail = translate("Palette", "Claims with this tag")
        key = str(digit) if digit is not None else ""
        entries.append(Entry(f"tag.{tag.id}", tag.name, detail, "tag", partial(filter_by_tag, tag.id), key))
    return entries


def question_entries(snapshot: Snapshot, show: Callable[[QuestionId], object]) -> list[Entry]:
    """The analyst's questions; each entry shows the row of the comparison."""
    detail = translate("Palette", "Question")
    return [
        Entry(f"question.{question.id}", question.title, detail, "view.compare", partial(show, question.id))
        for question in snapshot.questions_in_order()
        if question.title
    ]


def memo_entries(snapshot: Snapshot, show: Callable[[Memo], object]) -> list[Entry]:
    """The memos of the open project."""
    detail = translate("Palette", "Memo")
    return [
        Entry(f"memo.{memo.id}", memo_name(memo), detail, "note", partial(show, memo))
        for memo in snapshot.memos.values()
    ]


def saved_entries(snapshot: Snapshot, run: Callable[[SavedSearch], object]) -> list[Entry]:
    """The saved searches and the saved filters of lists."""
    search, filters = translate("Palette", "Saved search"), translate("Palette", "Saved filters")
    return [
        Entry(
            f"saved.{saved.id}",
            saved.name,
            filters if list_of(saved.filters) else search,
            "filter" if list_of(saved.filters) else "search",
            partial(run, saved),
        )
        for saved in snapshot.saved_searches_in_order()
        if list_of(saved.filters) != SYNONYMS
    ]


def desk_entries(desks: NamedDesks) -> list[Entry]:
    """The desks."""
    detail = translate("Palette", "Desk")
    return [
        Entry(f"desk.{name}", name, detail, "dock.left", partial(desks.switch, name))
        for name in desks.names()
    ]


def guide_entries(language: str, show: Callable[[str], object]) -> list[Entry]:
    """The pages of the user guide in a language of the interface."""
    detail, english = translate("Palette", "User guide"), dict(guide_titles("en"))
    return [
        Entry(f"guide.{name}", title, detail, "view.read", partial(show, name), english=english[name])
        for name, title in guide_titles(language)
    ]


def project_entries(settings: Settings, open_now: str, open_project: Callable[[str], object]) -> list[Entry]:
    """The recent projects, without the open one."""
    return [
        Entry(
            f"project:{path}",
            Path(path).stem,
            translate("Palette", "Project"),
            "open",
            partial(open_project, path),
        )
        for path in settings.recent_projects()
        if path != open_now
    ]


def claim_entries(snapshot: Snapshot, current: Current, query: str) -> list[Entry]:
    """Claims whose quote or note contains the words, in either script."""
    words = query.strip()
    if not words:
        return []
    search, matches = in_any_form(words).search, []
    for claim in snapshot.claims.values():
        if search(claim.quote) is None and search(claim.note) is None:
            continue
        article = snapshot.articles.get(claim.article)
        if article is None:
            continue
        place = Destination(article=article.id, claim=claim.id)
        detail = f"{snapshot.letter(article.id)}  {article.publisher}"
        act = partial(current.go_to, place)
        quote = " ".join(claim.quote.split())
        matches.append(Entry(f"claim.{claim.id}", quote, detail, "claim", act, language=article.language))
        if len(matches) == MOST_CLAIMS:
            break
    return matches


def ranked(entries: Iterable[Entry], query: str, recent: Sequence[str]) -> list[EntryMatch]:
    """The entries that match the query by characters, pinyin or initials. Those that match it only by their English
    words, which are shown as their detail, stand before those in which it is scattered: a word that is written out is
    seldom meant as the pinyin of characters far apart. Without a query all entries are listed, recently used ones
    first. Unavailable entries come last."""
    wanted = query.strip()
    if not wanted:
        order = {identity: place for place, identity in enumerate(recent)}
        listed = sorted(entries, key=lambda entry: (order.get(entry.id, len(order)), bool(entry.reason)))
        return [EntryMatch(entry) for entry in listed]
    from corpus.romanise import matches

    ranked_matches = []
    for number, entry in enumerate(entries):
        offsets = matches(wanted, entry.title)
        in_english = offsets is None and _begins_words(wanted, entry.english)
        if offsets is not None or in_english:
            marked = tuple(offsets or ())
            place = recent.index(entry.id) if entry.id in recent else len(recent)
            runs = _runs(marked)
            rank = bool(entry.reason), runs > 1, in_english, runs, place, min(marked, default=0), number
            shown = replace(entry, detail=entry.english) if in_english else entry
            ranked_matches.append((rank, EntryMatch(shown, marked)))
    return [match for _, match in sorted(ranked_matches, key=lambda row: row[0])]


def _begins_words(query: str, english: str) -> bool:
    """Whether every word of the query is the beginning of an English word."""
    words = re.findall(r"\w+", english.lower())
    return all(any(word.startswith(part) for word in words) for part in query.lower().split())


def _runs(offsets: Sequence[int]) -> int:
    """The number of contiguous runs of offsets."""
    return sum(1 for before, after in zip([-2, *offsets], offsets, strict=False) if after != before + 1)
