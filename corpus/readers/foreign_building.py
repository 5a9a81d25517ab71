"""Builds the project of another program's file, row by row in any order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from corpus.anchors import CONTEXT, describe
from corpus.archive import Archive
from corpus.digests import digest
from corpus.foreign.colours import as_rgb, nearest_of_ours
from corpus.foreign.offsets import CountedPassage, CountedText, agree
from corpus.foreign.project import (
    NOBODY,
    Detached,
    ForeignProject,
    LeftOutKind,
    Misfit,
    Offsets,
)
from corpus.foreign.vocabulary import relation_called
from corpus.identities import (
    AnnotatorId,
    ArticleId,
    ClaimId,
    LinkId,
    MemoId,
    ProjectId,
    RelationId,
    TagId,
    TextId,
    as_uuid,
    is_uuid,
)
from corpus.memos import Memo
from corpus.model import (
    BUILT_IN_RELATIONS,
    DIRECTED_RELATIONS,
    TAG_COLOURS,
    Annotator,
    Article,
    Claim,
    Kind,
    Link,
    Project,
    Relation,
    Selector,
    Span,
    Tag,
    TextVersion,
)
from corpus.readers.checks import is_day
from corpus.readers.foreign_tally import ForeignTally
from corpus.readers.foreign_values import UNKNOWN, Made, many_lines, one_line, time_of
from corpus.script import language_of


class ForeignBuilder:
    """Collects the rows of one file.

    ``scope``: distinguishes the file from others of the same format. Rows whose keys are not UUIDs get identities
    derived from format, scope and key, so that the same file always gives the same rows."""

    def __init__(self, format: str, scope: str, title: str, *, program: str = "", created: str = "") -> None:
        self._format = format
        self._scope = scope
        self._program = program
        self._project = Project(ProjectId(self.identity("project", "")), one_line(title), time_of(created))
        self._annotators: dict[AnnotatorId, Annotator] = {}
        self._articles: dict[ArticleId, Article] = {}
        self._texts: list[TextVersion] = []
        self._tags: dict[TagId, Tag] = {}
        self._colours: dict[TagId, str] = {}
        self._relations: dict[RelationId, Relation] = {}
        self._claims: dict[ClaimId, Claim] = {}
        self._detached: dict[ClaimId, Detached] = {}
        self._links: dict[LinkId, Link] = {}
        self._memos: dict[MemoId, Memo] = {}
        self._tally = ForeignTally()

    def identity(self, kind: str, key: str) -> str:
        """The identity of a row by its key in the file; a UUID in any spelling is kept."""
        plain = key.strip().strip("{}").removeprefix("urn:uuid:").lower()
        return plain if is_uuid(plain) else as_uuid(" ".join((self._format, kind, self._scope, key)))

    def person(self, key: str, name: str) -> AnnotatorId:
        """An annotator of the file. The first name for a key is used."""
        person = AnnotatorId(self.identity("person", key))
        if person not in self._annotators:
            self._annotators[person] = Annotator(person, one_line(name) or one_line(key) or "?")
        return person

    def tag(
        self, key: str, name: str, *, parent: TagId | None = None, rgb: str = "", definition: str = ""
    ) -> TagId:
        """A tag of the codebook, appended unless its key is known."""
        tag = TagId(self.identity("tag", key))
        if tag in self._tags:
            return tag
        position = sum(held.parent == parent for held in self._tags.values())
        number = len(self._tags) % len(TAG_COLOURS)
        colour = nearest_of_ours(rgb) or TAG_COLOURS[number]
        self._tags[tag] = Tag(
            tag,
            one_line(name) or "?",
            parent,
            colour,
            many_lines(definition),
            None,
            position,
            NOBODY,
            self._project.created,
            self._project.created,
        )
        if as_rgb(rgb):
            self._colours[tag] = as_rgb(rgb)
        return tag

    def has_tag(self, key: str) -> bool:
        return self.identity("tag", key) in self._tags

    def relation(self, name: str, *, directed: bool = False) -> RelationId:
        """A relation by its name in the file: a built-in one, or a user-defined one, which is directed if its first
        occurrence is."""
        built_in = relation_called(name)
        if built_in is not None:
            position = BUILT_IN_RELATIONS.index(built_in)
            self._relations[built_in] = Relation(built_in, "", built_in in DIRECTED_RELATIONS, position)
            return built_in
        name = one_line(name) or "关联"
        relation = RelationId(as_uuid(f"{self._format} relation {name}"))
        if relation not in self._relations:
            self._relations[relation] = Relation(relation, name, directed, len(self._relations))
        return relation

    def article(
        self,
        key: str,
        content: str,
        title: str,
        *,
        text_key: str = "",
        made: Made = UNKNOWN,
        facts: Mapping[str, str] | None = None,
    ) -> Article:
        """An article with its text, which must be clean. ``facts``: further fields of the article."""
        identity = ArticleId(self._unused("article", key, self._articles))
        fields = {name: one_line(value) for name, value in (facts or {}).items()}
        published = fields.pop("published", "")
        author, created = made.author, time_of(made.created) or self._project.created
        sha256 = digest(content)
        version = TextVersion(
            TextId(self.identity("text", text_key or key)), identity, content, sha256, author, created
        )
        article = Article(
            id=identity,
            title=one_line(title) or "?",
            published=published if is_day(published) else None,
            language=language_of(content),
            encoding="utf-8",
            text=version.id,
            sha256=sha256,
            characters=len(content),
            position=len(self._articles),
            annotator=author,
            created=created,
            updated=time_of(made.updated) or created,
            **{"publisher": "", "url": "", "source_file": "", **fields},
        )
        self._articles[identity] = article
        self._texts.append(version)
        return article

    def place(
        self, text: CountedText, passages: Sequence[CountedPassage], usual: Offsets = Offsets.CODE_POINTS
    ) -> list[Span | None]:
        """See :meth:`ForeignTally.place`."""
        return self._tally.place(text, passages, usual)

    def claim(
        self,
        key: str,
        article: Article,
        text: str,
        span: Span,
        *,
        stated: str = "",
        tags: Iterable[TagId] = (),
        kind: Kind = Kind.NONE,
        note: str = "",
        made: Made = UNKNOWN,
    ) -> ClaimId:
        """A passage of an article. ``stated``: the words that the file has for it, if they are to be compared."""
        claim = ClaimId(self._unused("claim", key, self._claims))
        selector = describe(text, span)
        self._claims[claim] = self._made(claim, selector, (article.id, article.text), tags, kind, note, made)
        if stated and not agree(stated, selector.quote):
            self._tally.misfit(Misfit(claim, stated, selector.quote))
        return claim

    def detached(
        self,
        key: str,
        selector: Selector,
        *,
        url: str = "",
        article: str = "",
        tags: Iterable[TagId] = (),
        kind: Kind = Kind.NONE,
        note: str = "",
        made: Made = UNKNOWN,
    ) -> ClaimId:
        """An annotation whose text is not in the file."""
        claim = ClaimId(self._unused("claim", key, self._detached))
        named = ArticleId(article) if article else None
        place = (ArticleId(""), TextId(""))
        row = self._made(claim, selector, place, tags, kind, note, made)
        self._detached[claim] = Detached(row, url, named)
        return claim

    def link(
        self,
        key: str,
        ends: tuple[ClaimId | None, ClaimId | None],
        relation: RelationId,
        *,
        note: str = "",
        made: Made = UNKNOWN,
    ) -> None:
        """A link between two claims; counted as left out if one is missing."""
        source, target = ends
        if source is None or target is None or source == target:
            self.leave_out(LeftOutKind.LINKS)
            return
        link = LinkId(self._unused("link", key, self._links))
        created = time_of(made.created) or self._project.created
        self._links[link] = Link(
            link,
            source,
            target,
            relation,
            many_lines(note),
            made.author,
            created,
            time_of(made.updated) or created,
        )

    def memo(
        self,
        key: str,
        title: str,
        text: str,
        *,
        article: ArticleId | None = None,
        tag: TagId | None = None,
        made: Made = UNKNOWN,
    ) -> None:
        """A text about an article, a tag or the project; nothing if it is empty."""
        words = many_lines(text)
        if not words and not title.strip():
            return
        memo = MemoId(self._unused("memo", key, self._memos))
        created = time_of(made.created) or self._project.created
        updated = time_of(made.updated) or created
        self._memos[memo] = Memo(memo, article, tag, one_line(title), words, made.author, created, updated)

    def leave_out(self, kind: LeftOutKind, count: int = 1, example: str = "") -> None:
        """See :meth:`ForeignTally.leave_out`."""
        self._tally.leave_out(kind, count, example)

    def built(self, *, idle_people: bool = False) -> ForeignProject:
        """The collected project. ``idle_people``: whether annotators without any row are included."""
        rows: list[Any] = [*self._articles.values(), *self._claims.values(), *self._links.values()]
        rows += self._memos.values()
        busy = {row.annotator for row in rows}
        busy |= {detached.claim.annotator for detached in self._detached.values()}
        related = {link.relation for link in self._links.values()}
        archive = Archive(
            self._project,
            tuple(
                annotator for annotator in self._annotators.values() if idle_people or annotator.id in busy
            ),
            tuple(self._articles.values()),
            tuple(self._texts),
            tuple(self._tags.values()),
            tuple(relation for relation in self._relations.values() if relation.id in related),
            tuple(self._claims.values()),
            tuple(self._links.values()),
            memos=tuple(self._memos.values()),
        )
        return ForeignProject(
            self._format,
            archive,
            self._program,
            tuple(self._detached.values()),
            tuple(self._colours.items()),
            self._tally.agreement(),
            self._tally.left_out(),
        )

    def _unused(self, kind: str, key: str, taken: Mapping[Any, object]) -> str:
        """The identity of a key, or another one if a row has it already, since some programs repeat them."""
        candidate = self.identity(kind, key)
        number = 1
        while candidate in taken:
            number += 1
            candidate = self.identity(kind, f"{key} {number}")
        return candidate

    def _made(
        self,
        claim: ClaimId,
        selector: Selector,
        place: tuple[ArticleId, TextId],
        tags: Iterable[TagId],
        kind: Kind,
        note: str,
        made: Made,
    ) -> Claim:
        created = time_of(made.created) or self._project.created
        return Claim(
            claim,
            *place,
            selector.start,
            selector.end,
            selector.quote,
            selector.prefix[-CONTEXT:],
            selector.suffix[:CONTEXT],
            tuple(dict.fromkeys(tags)),
            kind,
            many_lines(note),
            False,
            made.author,
            created,
            time_of(made.updated) or created,
        )
