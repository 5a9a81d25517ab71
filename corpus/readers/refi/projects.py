"""The document of a REFI-QDA project as a :class:`~corpus.foreign.project.ForeignProject`."""

from __future__ import annotations

import os
from collections.abc import Iterator

from corpus.foreign.note_lines import note_and_kind
from corpus.foreign.offsets import CountedPassage, CountedText
from corpus.foreign.project import NOBODY, ForeignProject, LeftOutKind, Offsets
from corpus.foreign.vocabulary import fact_called
from corpus.heading import guess_title
from corpus.identities import AnnotatorId, ArticleId, ClaimId, TagId
from corpus.model import Article, Kind
from corpus.readers.foreign_building import ForeignBuilder
from corpus.readers.foreign_values import UNKNOWN, Made
from corpus.readers.refi.codes import add_codes
from corpus.readers.refi.elements import (
    Element,
    child,
    children,
    guid,
    number,
    reference,
    said,
    taken_instructions,
    text_of,
)
from corpus.readers.refi.passages import Selected, selections, without_names
from corpus.readers.refi.texts import SourceFiles
from corpus.readers.xml_parts import local
from corpus.refi import LINK_CODES, LINK_MADE

_OURS = "Duikan "
"""The beginning of ``origin`` in files of this program, as :mod:`corpus.writers.qdpx` writes it."""
_SUFFIXES = frozenset(
    (".txt", ".text", ".docx", ".doc", ".odt", ".rtf", ".pdf", ".md", ".htm", ".html", ".epub")
)
"""Suffixes that are removed from the names of sources."""
_MEDIA = ("PictureSource", "AudioSource", "VideoSource")
"""Elements of sources without a text."""
_MEDIA_CODINGS = ("PictureSelection", "AudioSelection", "VideoSelection", "TranscriptSelection")
"""Elements of their passages."""


def project_of(root: Element, files: SourceFiles, format: str, name: str) -> ForeignProject:
    """The project with the document ``root`` and the texts in ``files``."""
    return _Reading(root, files, format, name).project()


class _Reading:
    """One document being read."""

    def __init__(self, root: Element, files: SourceFiles, format: str, name: str) -> None:
        self._root = root
        self._files = files
        self._program = said(root, "origin")
        self._ours = self._program.startswith(_OURS)
        self._builder = ForeignBuilder(
            format,
            name,
            said(root, "name") or name,
            program=self._program,
            created=said(root, "creationDateTime"),
        )
        self._people: dict[str, AnnotatorId] = {}
        self._claims: dict[str, ClaimId] = {}
        self._notes: dict[str, str] = {}
        self._note_elements: dict[str, Element] = {}
        self._used_notes: set[str] = set()
        self._link_instructions = taken_instructions(root, LINK_MADE)
        self._facts: dict[str, dict[str, str]] = {}
        """Metadata of sources from cases, by the GUID of the source."""

    def project(self) -> ForeignProject:
        builder, root = self._builder, self._root
        for user in children(child(root, "Users"), "User"):
            key = guid(said(user, "guid"))
            self._people[key] = builder.person(key, said(user, "name") or said(user, "id"))
        self._read_notes()
        leave = {LINK_CODES} if self._ours else set()
        for tag, code in add_codes(builder, child(root, "CodeBook"), leave).items():
            self._memos_of(code, tag=tag)
        self._variables = {
            guid(said(variable, "guid")): said(variable, "name")
            for variable in children(child(root, "Variables"))
        }
        self._read_cases()
        for source in children(child(root, "Sources")):
            self._source(source)
        for link in children(child(root, "Links"), "Link"):
            self._link(link)
        self._leave_out_rest()
        return builder.built(idle_people=self._ours)

    # Notes and cases

    def _read_notes(self) -> None:
        """Read the notes by their GUID, and by that of the passage that a note is linked to, as in NVivo."""
        for note in children(child(self._root, "Notes"), "Note"):
            text = self._files.text_of(note)
            content = text_of(child(note, "Description")) if text is None else text.content
            key = guid(said(note, "guid"))
            self._notes[key] = content
            self._note_elements[key] = note
        for link in children(child(self._root, "Links"), "Link"):
            ends = guid(said(link, "originGUID")), guid(said(link, "targetGUID"))
            for one, other in (ends, ends[::-1]):
                if one in self._notes and other not in self._notes:
                    self._notes[other] = self._notes[one]
                    self._used_notes.add(one)
        self._used_notes.update(
            guid(said(pointing, "targetGUID"))
            for pointing in self._root.iter("{*}NoteRef")
            if (owner := pointing.getparent()) is not None
            and local(owner) in ("PlainTextSelection", "Coding", "Link")
        )

    def _read_cases(self) -> None:
        for case in children(child(self._root, "Cases"), "Case"):
            sources = [guid(said(reference, "targetGUID")) for reference in children(case, "SourceRef")]
            if len(sources) == 1:
                self._facts.setdefault(sources[0], {}).update(self._facts_in(case))
            if len(sources) != 1 or said(case, "name"):
                self._builder.leave_out(LeftOutKind.CASES, example=said(case, "name"))

    def _facts_in(self, element: Element) -> dict[str, str]:
        """The metadata of an article in the variables of an element, by field."""
        found = {}
        for value in children(element, "VariableValue"):
            name = self._variables.get(reference(value, "VariableRef"), "")
            words = "".join(text_of(part) for part in children(value) if local(part) != "VariableRef").strip()
            field = fact_called(name)
            if field and words:
                found[field] = words
            elif words:
                self._builder.leave_out(LeftOutKind.VARIABLES, example=name)
        return found

    # Sources

    def _source(self, source: Element) -> None:
        builder = self._builder
        if local(source) in _MEDIA:
            builder.leave_out(LeftOutKind.MEDIA, example=said(source, "name"))
            found = sum(1 for element in source.iter() if local(element) in _MEDIA_CODINGS)
            builder.leave_out(LeftOutKind.REGIONS, found)
            return
        body: Element | None = source
        if local(source) == "PDFSource":
            body = child(source, "Representation")
            builder.leave_out(LeftOutKind.REGIONS, sum(1 for _ in children(source, "PDFSelection")))
        text = None if body is None else self._files.text_of(body)
        if body is None or text is None or not text.content.strip():
            self._leave_out_source(source, body)
            return
        annotated = self._annotations_of(source)
        article = self._article(source, body, text)
        self._passages(body, article, text, annotated)

    def _leave_out_source(self, source: Element, body: Element | None) -> None:
        rich = said(source, "richTextPath") or said(source, "path")
        kind = LeftOutKind.RICH_TEXT if rich else LeftOutKind.NO_TEXT
        self._builder.leave_out(kind, example=said(source, "name"))
        self._builder.leave_out(LeftOutKind.NO_TEXT, sum(1 for _ in children(body, "PlainTextSelection")))

    def _article(self, source: Element, body: Element, text: CountedText) -> Article:
        builder, key = self._builder, guid(said(source, "guid"))
        name = said(source, "name")
        facts = self._facts.get(key, {}) | self._facts_in(source)
        stem, suffix = os.path.splitext(name)
        if not self._ours and suffix.lower() in _SUFFIXES and stem:
            facts.setdefault("source_file", name)
            name = stem
        path = said(body, "plainTextPath").rpartition("/")[2]
        builder.leave_out(LeftOutKind.WHOLE_SOURCE, sum(1 for _ in children(source, "Coding")), name)
        article = builder.article(
            key,
            text.content,
            facts.pop("title", "") or name or guess_title(text.content, path),
            text_key=os.path.splitext(path)[0] or f"{key} text",
            made=self._made(source),
            facts=facts,
        )
        if not self._ours:
            # In files of this program the description repeats the memos of the source.
            builder.memo(f"{key} description", "", text_of(child(source, "Description")), article=article.id)
        self._memos_of(source, article=article.id)
        return article

    def _memos_of(
        self, element: Element, *, article: ArticleId | None = None, tag: TagId | None = None
    ) -> None:
        """Add the notes to which an element refers as memos about it."""
        for pointing in children(element, "NoteRef"):
            self._memo(guid(said(pointing, "targetGUID")), article=article, tag=tag)

    def _memo(self, key: str, *, article: ArticleId | None = None, tag: TagId | None = None) -> None:
        note = self._note_elements.get(key)
        if note is None or key in self._used_notes:
            return
        self._used_notes.add(key)
        self._builder.memo(
            key, said(note, "name"), self._notes[key], article=article, tag=tag, made=self._made(note)
        )

    def _passages(
        self, body: Element, article: Article, text: CountedText, annotated: list[Selected]
    ) -> None:
        builder, usual = self._builder, self._usual(text)
        found = selections(body, self._notes, together=not self._ours)
        found += annotated
        passages = without_names(text, (selected.passage for selected in found), usual)
        spans = builder.place(text, passages, usual)
        for selected, passage, span in zip(found, passages, spans, strict=True):
            if span is None:
                continue
            note, kind = self._note(selected)
            claim = builder.claim(
                selected.keys[0],
                article,
                text.content,
                span,
                stated=passage.words,
                tags=self._tags(selected),
                kind=kind,
                note=note,
                made=Made(self._person(selected.user), selected.created, selected.updated),
            )
            self._claims.update(dict.fromkeys(selected.keys, claim))

    def _annotations_of(self, source: Element) -> list[Selected]:
        """Passages inside the notes of a source, which QualCoder uses for annotations."""
        found: list[Selected] = []
        for pointing in children(source, "NoteRef"):
            key = guid(said(pointing, "targetGUID"))
            note = self._note_elements.get(key)
            inside = None if note is None else child(note, "PlainTextSelection")
            if note is None or inside is None:
                continue
            self._used_notes.add(key)
            user = guid(said(note, "creatingUser") or said(note, "modifyingUser"))
            passage = CountedPassage(number(inside, "startPosition"), number(inside, "endPosition"))
            made = said(note, "creationDateTime"), said(note, "modifiedDateTime")
            found.append(Selected([key], passage, user, [], [self._notes[key]], *made))
        return found

    def _tags(self, selected: Selected) -> Iterator[TagId]:
        for code in selected.codes:
            if self._builder.has_tag(code):
                yield TagId(self._builder.identity("tag", code))

    def _note(self, selected: Selected) -> tuple[str, Kind]:
        return note_and_kind("\n\n".join(selected.notes))

    def _usual(self, text: CountedText) -> Offsets:
        """The way in which the program counts, if the passages do not determine it."""
        program = self._program.lower()
        if text.has_crlf and "nvivo" in program and "mac" not in program:
            return Offsets.CODE_POINTS_CRLF
        return Offsets.CODE_POINTS

    def _made(self, element: Element) -> Made:
        """The author and the times of an element."""
        return Made(
            self._person(said(element, "creatingUser")),
            said(element, "creationDateTime"),
            said(element, "modifiedDateTime"),
        )

    def _person(self, written: str) -> AnnotatorId:
        return self._people.get(guid(written), NOBODY)

    # Links and the rest

    def _link(self, link: Element) -> None:
        ends = guid(said(link, "originGUID")), guid(said(link, "targetGUID"))
        if self._used_notes & set(ends):
            return
        relation = self._builder.relation(said(link, "name"), directed=said(link, "direction") == "OneWay")
        key = guid(said(link, "guid"))
        noted = reference(link, "NoteRef")
        made = self._link_instructions.get(key, self._note_elements.get(noted))
        self._builder.link(
            key,
            (self._claims.get(ends[0]), self._claims.get(ends[1])),
            relation,
            note=self._notes.get(noted, ""),
            made=UNKNOWN if made is None else self._made(made),
        )

    def _leave_out_rest(self) -> None:
        root, builder = self._root, self._builder
        builder.memo("description", "", text_of(child(root, "Description")))
        for key in self._note_elements:
            self._memo(key)
        builder.leave_out(LeftOutKind.SETS, sum(1 for _ in children(child(root, "Sets"), "Set")))
        builder.leave_out(LeftOutKind.GRAPHS, sum(1 for _ in children(child(root, "Graphs"), "Graph")))
