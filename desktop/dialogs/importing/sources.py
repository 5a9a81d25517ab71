"""The sources of an import: files, pages and pasted text, with what was read and what the user chose."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial
from typing import Any

from corpus.archive import Archive
from corpus.foreign.mapping import ForeignImport
from corpus.foreign.project import ForeignProject
from corpus.intake import (
    AS_IT_IS,
    LARGE,
    LARGEST,
    Intake,
    read_original,
    size_of,
    take_in,
    take_in_address,
    take_in_clipboard,
)
from corpus.new_article import NewArticle
from corpus.readers.document import Original, ReadDocument, ReadingChoices
from corpus.text import digest

PASTED = "paste:"
"""The beginning of the key of pasted content, with which no path begins."""


class State(Enum):
    """The state of a source."""

    HELD = auto()
    """Not read without confirmation, because it is large or reading was stopped."""
    WAITING = auto()
    READY = auto()
    KNOWN = auto()
    """All its texts are in the project, or earlier in the list."""
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class ImportSource:
    """One file, page or pasted text."""

    key: str
    """Path or address; for pasted content a generated name."""
    name: str
    size: int
    """Bytes; 0 if unknown."""
    state: State
    original: Original | None = None
    """The content pasted as plain text."""
    html: str = ""
    """The content pasted from a page."""
    choices: ReadingChoices = AS_IT_IS
    intake: Intake | None = None
    edited: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    """Fields that the user edited, by the number of the article."""
    twins: tuple[str | None, ...] = ()
    """For each article the title of the one with the same text, in the project or earlier in the list; None if there is
    none."""
    ticked: bool = True

    @property
    def document(self) -> ReadDocument | None:
        return self.intake.document if self.intake is not None else None

    @property
    def archive(self) -> Archive | None:
        return self.intake.archive if self.intake is not None else None

    @property
    def foreign(self) -> ForeignProject | None:
        """The project of another program that it contains."""
        project = self.intake.project if self.intake is not None else None
        return project.foreign if project is not None else None

    @property
    def articles(self) -> tuple[NewArticle, ...]:
        """The articles with the user's edits."""
        articles = self.intake.articles if self.intake is not None else ()
        return tuple(self._as_edited(number, article) for number, article in enumerate(articles))

    @property
    def new_articles(self) -> list[NewArticle]:
        """The articles whose text does not occur elsewhere."""
        twins = self.twins or (None,) * len(self.articles)
        return [article for article, twin in zip(self.articles, twins, strict=True) if twin is None]

    @property
    def characters(self) -> int:
        return sum(len(article.content) for article in self.articles)

    @property
    def importable(self) -> bool:
        """Whether it can be imported, as far as is known."""
        return self.state not in (State.KNOWN, State.REFUSED)

    @property
    def ambiguous(self) -> bool:
        """Whether the encoding cannot be determined from the bytes."""
        return self.document is not None and len(self.document.candidates) > 1

    def reading(self) -> Callable[[], Intake]:
        """The function that reads it, to be called in another process."""
        if self.html:
            return partial(take_in_clipboard, self.key, self.html)
        if self.original is not None:
            return partial(read_original, self.key, self.original, self.choices)
        if is_address(self.key):
            return partial(take_in_address, self.key, self.choices)
        return partial(take_in, self.key, self.choices, most=LARGEST)

    def _as_edited(self, number: int, article: NewArticle) -> NewArticle:
        if self.key.startswith(PASTED):
            article = replace(article, source_file="", file_sha256="")
        fields = self.edited.get(number)
        return replace(article, **fields) if fields else article


def is_address(key: str) -> bool:
    """Whether a key is the address of a page."""
    return key.lower().startswith(("http://", "https://"))


def source_at(key: str) -> ImportSource:
    """A file or address to be read; held if it is so large that the user must confirm."""
    if is_address(key):
        return ImportSource(key, key, 0, State.WAITING)
    size = size_of(key)
    return ImportSource(key, os.path.basename(key), size, State.HELD if size > LARGE else State.WAITING)


class ImportSources:
    """The sources in the order in which they were added."""

    def __init__(self, known: Mapping[str, str]) -> None:
        """``known`` maps the SHA-256 of each text in the project to its article's title."""
        self._known = known
        self._digests: dict[str, tuple[str, ...]] = {}
        self._by_key: dict[str, ImportSource] = {}
        self._pasted = 0

    def __iter__(self) -> Any:
        return iter(self._by_key.values())

    def __len__(self) -> int:
        return len(self._by_key)

    def get(self, key: str) -> ImportSource | None:
        return self._by_key.get(key)

    def add(self, keys: Iterable[str]) -> list[str]:
        """Append files and addresses that are not in the list. Returns their keys."""
        fresh = [key for key in dict.fromkeys(keys) if key not in self._by_key]
        self._by_key.update({key: source_at(key) for key in fresh})
        return fresh

    def paste(self, name: str, text: str = "", html: str = "") -> str:
        """Append pasted content, as plain text or as part of a page. Returns its key."""
        self._pasted += 1
        key = f"{PASTED}{self._pasted}"
        original = None if html else Original(text.encode("utf-8", "replace"), name, charset="utf-8")
        self._by_key[key] = ImportSource(key, name, len(html or text), State.WAITING, original, html)
        return key

    def remove(self, key: str) -> None:
        """Remove a source; another with the same text becomes importable again."""
        self._by_key.pop(key, None)
        self._digests.pop(key, None)
        self._compare()

    def choose(self, key: str, choices: ReadingChoices) -> None:
        """Read a source again in another way."""
        self._by_key[key] = replace(self._by_key[key], choices=choices, state=State.WAITING)

    def allow(self, key: str) -> None:
        """Read a held source after confirmation."""
        self._by_key[key] = replace(self._by_key[key], state=State.WAITING)

    def hold(self) -> None:
        """Hold the waiting sources after reading was stopped: they are not read without confirmation."""
        for key, source in self._by_key.items():
            if source.state is State.WAITING:
                self._by_key[key] = replace(source, state=State.HELD)

    def tick(self, key: str, ticked: bool) -> None:
        """Set whether a source is imported."""
        self._by_key[key] = replace(self._by_key[key], ticked=ticked)

    def describe(self, key: str, number: int, fields: Mapping[str, Any]) -> None:
        """Set fields of an article that the user edited."""
        source = self._by_key[key]
        edited = {**source.edited, number: {**source.edited.get(number, {}), **fields}}
        self._by_key[key] = replace(source, edited=edited)

    def set_result(self, key: str, intake: Intake) -> None:
        """Store the result of reading a source."""
        if key not in self._by_key:
            return
        state = State.REFUSED if intake.refusal is not None else State.READY
        self._digests[key] = tuple(digest(article.content) for article in intake.articles)
        source = replace(self._by_key[key], intake=intake, state=state)
        # An article that is a different one now keeps nothing that was edited for the previous one.
        edited = {at: fields for at, fields in source.edited.items() if at < len(intake.articles)}
        # A project of another program is examined by itself, unless the user ticks it.
        self._by_key[key] = replace(source, edited=edited, ticked=source.ticked and source.foreign is None)
        self._compare()

    def is_only_project(self, key: str) -> bool:
        """Whether a source is a project of another program, which is examined first, and nothing else is ready."""
        source = self.get(key)
        return source is not None and source.foreign is not None and not any(self.ready())

    def ready(self) -> tuple[list[NewArticle], list[Archive | ForeignImport]]:
        """What would be imported now."""
        chosen = [source for source in self if source.state is State.READY and source.ticked]
        articles = [article for source in chosen for article in source.new_articles]
        projects = [source.intake.importable for source in chosen if source.intake is not None]
        return articles, [project for project in projects if project is not None]

    def waiting(self) -> list[str]:
        """The keys of the sources to read, in order."""
        return [source.key for source in self if source.state is State.WAITING]

    def _compare(self) -> None:
        """Mark the sources whose texts are in the project or earlier in the list."""
        titles: dict[str, str] = dict(self._known)
        for key, source in self._by_key.items():
            digests = self._digests.get(key, ())
            if source.state not in (State.READY, State.KNOWN) or not digests:
                continue
            twins: list[str | None] = []
            for text_digest, article in zip(digests, source.articles, strict=True):
                twins.append(titles.get(text_digest))
                titles.setdefault(text_digest, article.title or source.name)
            all_known = all(twin is not None for twin in twins)
            state = State.KNOWN if all_known else State.READY
            self._by_key[key] = replace(source, state=state, twins=tuple(twins))
