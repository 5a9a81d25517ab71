"""Writes a project for other programs of qualitative analysis: REFI-QDA (``.qdpx``), version 1.0 of 2019.

The file is as strict as the standard allows, because that is what all programs read: texts in UTF-8 with LF and without
a byte order mark, positions in code points, one coding for each tag of a claim, and a user and a
time on everything. What it has no place for is in :data:`corpus.writers.WRITERS`.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import BinaryIO

from corpus.foreign.colours import OURS
from corpus.foreign.note_lines import note_with_lines
from corpus.foreign.vocabulary import FACTS, LINK_WORD, in_language, relation_word
from corpus.memos import Memo
from corpus.model import Article, Claim, FigureMark, Link, TextVersion
from corpus.progress import Progress
from corpus.refi import LINK_CODES, LINK_MADE, following
from corpus.writers.exported import Exported, ExportRemark, Remarks
from corpus.writers.refi_xml import (
    DECLARATION,
    ORIGIN,
    attributes,
    code_start,
    codebook,
    content,
    description,
    guid,
    unique_names,
)

_NAMESPACE = "urn:QDA-XML:project:1.0"
"""By the schema of REFI-QDA."""
_NAME = 100
"""Maximum code points of the name of a selection, the beginning of its quote. Chosen: other programs list the names."""
_BATCH = 512
"""Claims between two reports of progress."""
_COMPRESSION = 3
"""Level of deflate. Measured: the default 6 takes twice the time and saves a tenth."""
_DATE = (1980, 1, 1, 0, 0, 0)
"""The date of all entries, so that the same project gives the same file: the earliest that ZIP can store."""


def write(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write the project with its texts. With the option ``link_codes``, each link is also written as a code on both
    claims, for programs without links. ``progress`` receives the number of written and of all claims."""
    archive = exported.archive
    texts: dict[str, TextVersion] = {text.id: text for text in archive.texts}
    document = _Document(exported, texts)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_COMPRESSION) as package:
        with package.open(_entry("project.qde"), "w", force_zip64=True) as file:
            for piece, done in document.pieces():
                file.write(piece.encode())
                if done >= 0:
                    progress(done, len(archive.claims))
        for article in archive.articles:
            text = texts.get(article.text)
            if text is not None:
                package.writestr(_entry(f"sources/{guid(text.id)}.txt"), text.content.encode())
        for memo in document.memos:
            package.writestr(_entry(f"sources/{guid(memo.id)}.txt"), memo.text.encode())
    orphans = sum(claim.orphaned for claim in archive.claims)
    return {ExportRemark.ORPHANS: orphans} if orphans else {}


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


class _Document:
    """The XML of a project."""

    def __init__(self, exported: Exported, texts: Mapping[str, TextVersion]) -> None:
        archive, language = exported.archive, exported.language
        self._archive = archive
        self._texts = texts
        self._language = language
        self._notes = exported.options.notes
        self._relation_words = {
            relation.id: relation_word(relation.id, relation.name, language) for relation in archive.relations
        }
        self._claims: dict[str, list[Claim]] = {}
        for claim in archive.claims:
            if not claim.orphaned and claim.text in texts:
                self._claims.setdefault(claim.article, []).append(claim)
        written = {claim.id for claims in self._claims.values() for claim in claims}
        self._links = [link for link in archive.links if link.source in written and link.target in written]
        self.memos = [memo for memo in archive.memos if self._notes and self._is_about(memo)]
        self._memos: dict[str, str] = {}
        """References to the memos about articles, tags and, under the empty name, the project."""
        for memo in self.memos:
            about = memo.article or memo.tag or ""
            self._memos[about] = self._memos.get(about, "") + f'<NoteRef targetGUID="{guid(memo.id)}"/>\n'
        self._marks: dict[str, list[FigureMark]] = {}
        for mark in archive.figure_marks:
            self._marks.setdefault(mark.claim, []).append(mark)
        self._link_codes: dict[str, list[str]] = {}
        if exported.options.link_codes:
            for link in self._links:
                for end in dict.fromkeys((link.source, link.target)):
                    self._link_codes.setdefault(end, []).append(following(guid(link.id), "code"))

    def _is_about(self, memo: Memo) -> bool:
        """Whether the article or tag that a memo is about is written."""
        articles = {article.id for article in self._archive.articles if article.text in self._texts}
        tags = {tag.id for tag in self._archive.tags}
        return (memo.article is None or memo.article in articles) and (memo.tag is None or memo.tag in tags)

    def pieces(self) -> Iterator[tuple[str, int]]:
        """The document in pieces, each with the number of claims written so far, or -1 before the sources."""
        project = self._archive.project
        start = attributes(
            xmlns=_NAMESPACE, name=project.title, origin=ORIGIN, creationDateTime=project.created
        )
        yield f"{DECLARATION}<Project{start}>\n", -1
        yield "".join(self._users()), -1
        yield "".join(codebook(self._archive.tags, self._codes_of_links(), self._memos)), -1
        yield self._variables(), -1
        yield from self._sources()
        yield "".join(self._all_notes()), -1
        yield "".join(self._linked()), -1
        yield self._memos.get("", ""), -1
        yield "</Project>\n", len(self._archive.claims)

    def _users(self) -> Iterator[str]:
        people = self._archive.annotators
        if people:
            yield "<Users>\n"
            yield from (f"<User{attributes(guid=guid(person.id), name=person.name)}/>\n" for person in people)
            yield "</Users>\n"

    def _codes_of_links(self) -> str:
        if not self._link_codes:
            return ""
        group = LINK_CODES
        grey = OURS["slate"]
        codes = [code_start(group, in_language(LINK_WORD, self._language), grey)]
        for number, link in enumerate(self._links, start=1):
            name = f"{self._relation(link)} #{number}"
            codes.append(f"\n{code_start(following(guid(link.id), 'code'), name, grey)}</Code>")
        return f"{''.join(codes)}</Code>\n"

    def _variables(self) -> str:
        names = unique_names(self._archive)
        used = {
            field for article in self._archive.articles for field, _ in _facts(article, names[article.id])
        }
        if not used:
            return ""
        variables = "".join(
            f"<Variable{attributes(guid=_variable(field), name=in_language(words, self._language))}"
            ' typeOfVariable="Text"/>\n'
            for field, words in FACTS.items()
            if field in used
        )
        return f"<Variables>\n{variables}</Variables>\n"

    def _sources(self) -> Iterator[tuple[str, int]]:
        held = [article for article in self._archive.articles if article.text in self._texts]
        if not held:
            return
        names = unique_names(self._archive)
        yield "<Sources>\n", 0
        done = 0
        for article in held:
            start = attributes(
                guid=guid(article.id),
                name=names[article.id],
                plainTextPath=f"internal://{guid(article.text)}.txt",
                creatingUser=guid(article.annotator),
                creationDateTime=article.created,
                modifiedDateTime=article.updated,
            )
            notes = "\n\n".join(memo.text for memo in self.memos if memo.article == article.id)
            yield f"<TextSource{start}>{description(notes)}\n", done
            claims = self._claims.get(article.id, [])
            for at in range(0, len(claims), _BATCH):
                batch = claims[at : at + _BATCH]
                done += len(batch)
                yield "".join(map(self._selection, batch)), done
            yield self._memos.get(article.id, ""), done
            yield (
                "".join(
                    f'<VariableValue><VariableRef targetGUID="{_variable(field)}"/>'
                    f"<TextValue>{content(value)}</TextValue></VariableValue>\n"
                    for field, value in _facts(article, names[article.id])
                ),
                done,
            )
            yield "</TextSource>\n", done
        yield "</Sources>\n", done

    def _selection(self, claim: Claim) -> str:
        identity, user = guid(claim.id), guid(claim.annotator)
        creation = f' creatingUser="{user}" creationDateTime="{claim.created}"'
        start = attributes(
            guid=identity, name=claim.quote[:_NAME], startPosition=claim.start, endPosition=claim.end
        )
        changed = attributes(modifiedDateTime=claim.updated)
        codes = [guid(tag) for tag in claim.tags] + self._link_codes.get(claim.id, [])
        codings = "".join(
            f'<Coding guid="{following(identity, code)}"{creation}><CodeRef targetGUID="{code}"/></Coding>'
            for code in codes
        )
        noted = claim if self._notes else replace(claim, note="")
        note = description(note_with_lines(noted, self._marks.get(claim.id, ()), self._language))
        return f"<PlainTextSelection{start}{creation}{changed}>{note}{codings}</PlainTextSelection>\n"

    def _all_notes(self) -> Iterator[str]:
        noted = [link for link in self._links if link.note and self._notes]
        if not noted and not self.memos:
            return
        yield "<Notes>\n"
        for link in noted:
            identity = following(guid(link.id), "note")
            inside = f"<PlainTextContent>{content(link.note)}</PlainTextContent>"
            yield f"<Note{_note(identity, self._relation(link), link)}>{inside}</Note>\n"
        for memo in self.memos:
            # In a file of its own: so QualCoder takes it for a journal.
            identity = guid(memo.id)
            path = attributes(plainTextPath=f"internal://{identity}.txt")
            yield f"<Note{_note(identity, memo.title, memo)}{path}/>\n"
        yield "</Notes>\n"

    def _linked(self) -> Iterator[str]:
        if not self._links:
            return
        directed = {relation.id for relation in self._archive.relations if relation.directed}
        yield "<Links>\n"
        for link in self._links:
            start = attributes(
                guid=guid(link.id),
                name=self._relation(link),
                direction="OneWay" if link.relation in directed else "Associative",
                originGUID=guid(link.source),
                targetGUID=guid(link.target),
            )
            note = (
                f'<NoteRef targetGUID="{following(guid(link.id), "note")}"/>'
                if link.note and self._notes
                else ""
            )
            yield f"<Link{start}><?{LINK_MADE}{_made(link)}?>{note}</Link>\n"
        yield "</Links>\n"

    def _relation(self, link: Link) -> str:
        return self._relation_words[link.relation]


def _note(identity: str, name: str, row: Link | Memo) -> str:
    return attributes(guid=identity, name=name) + _made(row)


def _made(row: Link | Memo) -> str:
    return attributes(
        creatingUser=guid(row.annotator),
        creationDateTime=row.created,
        modifiedDateTime=row.updated,
    )


def _facts(article: Article, name: str) -> Iterator[tuple[str, str]]:
    """The variables of an article by field, without a title that equals its name."""
    for field in FACTS:
        value = getattr(article, field)
        if value and (field != "title" or value != name):
            yield field, value


def _variable(field: str) -> str:
    return following("variable", field)
