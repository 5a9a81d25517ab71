"""Builds sample.json from the texts and ``annotations.toml`` beside it: ``make sample``.

The same sources always give the same file, byte for byte: identities come from names and times from the order.
"""

from __future__ import annotations

import hashlib
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from corpus.anchors import describe
from corpus.archive import Archive
from corpus.figures import Figure, find_figures
from corpus.identities import (
    AnnotatorId,
    ArticleId,
    ClaimId,
    FigureMarkId,
    LinkId,
    OriginId,
    ProjectId,
    QuestionId,
    RelationId,
    TagId,
    TextId,
    reading_id,
)
from corpus.model import (
    BUILT_IN_RELATIONS,
    DIRECTED_RELATIONS,
    Annotator,
    Article,
    Claim,
    FigureMark,
    Kind,
    Link,
    MarkAction,
    Project,
    Relation,
    Span,
    Tag,
    TextVersion,
)
from corpus.questions import ArticleReading, Origin, Question, QuestionVerdict
from corpus.text import digest, read_article
from corpus.writers import json_archive

HERE = Path(__file__).resolve().parent
OUT = HERE / "sample.json"
"""The file that is built."""


class Clock:
    """A clock that advances by a minute for each row."""

    def __init__(self, start: str) -> None:
        self._now = datetime.fromisoformat(start)

    def tick(self) -> str:
        """The next time, in the format of the store."""
        self._now += timedelta(minutes=1)
        return self._now.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def identity(kind: str, key: str, time: str) -> str:
    """A UUIDv7 of ``time`` whose random part is a digest of what it identifies."""
    milliseconds = int(datetime.fromisoformat(time).timestamp() * 1000)
    noise = int.from_bytes(hashlib.sha256(f"{kind}:{key}".encode()).digest()[:10])
    number = milliseconds << 80 | noise & ~(0xF << 76) & ~(0x3 << 62) | 0x7 << 76 | 0x2 << 62
    digits = f"{number:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


class Sample:
    """The rows that result from the annotations."""

    def __init__(self, annotations: dict[str, Any]) -> None:
        self._said = annotations
        self._clock = Clock(annotations["project"]["created"])
        self._created = self._clock.tick()
        self._annotators = {
            annotator["key"]: Annotator(
                AnnotatorId(identity("annotator", annotator["key"], self._created)), annotator["name"]
            )
            for annotator in annotations["annotator"]
        }
        self._author = next(iter(self._annotators.values())).id
        self._tags: dict[str, Tag] = {}
        self._relations: dict[str, Relation] = {}
        self._articles: dict[str, Article] = {}
        self._texts: dict[str, TextVersion] = {}
        self._claims: dict[str, Claim] = {}
        self._questions: list[Question] = []
        self._origins: list[Origin] = []

    def archive(self) -> Archive:
        """The whole project. Raises ValueError if the annotations do not fit the texts."""
        for position, said in enumerate(self._said["article"]):
            self._add_article(position, said)
        for position, said in enumerate(self._said["tag"]):
            self._add_tag(position, said)
        self._add_relations()
        for said in self._said["claim"]:
            self._add_claim(said)
        for position, said in enumerate(self._said["question"]):
            self._add_question(position, said)
        for said in self._said["origin"]:
            self._add_origin(said)
        return Archive(
            project=Project(
                ProjectId(identity("project", "sample", self._created)), self._title, self._created
            ),
            annotators=tuple(self._annotators.values()),
            articles=tuple(self._articles.values()),
            texts=tuple(self._texts.values()),
            tags=tuple(self._tags.values()),
            relations=tuple(self._relations.values()),
            claims=tuple(self._claims.values()),
            links=tuple(self._links()),
            figure_marks=tuple(self._figure_marks()),
            questions=tuple(self._questions),
            readings=tuple(self._readings()),
            origins=tuple(self._origins),
            exported=self._clock.tick(),
        )

    @property
    def _title(self) -> str:
        return str(self._said["project"]["title"])

    def _add_article(self, position: int, said: dict[str, Any]) -> None:
        key, time = said["key"], self._clock.tick()
        read, _ = read_article((HERE / said["file"]).read_bytes(), said["file"])
        version = TextVersion(
            id=TextId(identity("text", key, time)),
            article=ArticleId(identity("article", key, time)),
            content=read.content,
            sha256=digest(read.content),
            annotator=self._author,
            created=time,
        )
        self._texts[key] = version
        self._articles[key] = Article(
            id=version.article,
            title=read.content.partition("\n")[0],
            publisher=said["publisher"],
            published=said["published"],
            url="",
            language=read.language,
            source_file=read.source_file,
            encoding=read.encoding,
            text=version.id,
            sha256=version.sha256,
            characters=len(read.content),
            position=position,
            annotator=self._author,
            created=time,
            updated=time,
        )

    def _add_tag(self, position: int, said: dict[str, Any]) -> None:
        name, time = said["name"], self._clock.tick()
        parent = said.get("parent")
        self._tags[name] = Tag(
            id=TagId(identity("tag", name, time)),
            name=name,
            parent=self._tags[parent].id if parent else None,
            colour=said["colour"],
            definition=said["definition"],
            shortcut=said["shortcut"],
            position=position,
            annotator=self._author,
            created=time,
            updated=time,
        )

    def _add_relations(self) -> None:
        for position, name in enumerate(BUILT_IN_RELATIONS):
            self._relations[name] = Relation(name, "", name in DIRECTED_RELATIONS, position)
        for said in self._said["relation"]:
            key = RelationId(identity("relation", said["key"], self._clock.tick()))
            self._relations[said["key"]] = Relation(key, said["name"], said["directed"], len(self._relations))

    def _add_claim(self, said: dict[str, Any]) -> None:
        key, time = said["key"], self._clock.tick()
        version = self._texts[key.partition(".")[0]]
        place = describe(version.content, _only_place(version.content, said["quote"]))
        self._claims[key] = Claim(
            id=ClaimId(identity("claim", key, time)),
            article=version.article,
            text=version.id,
            start=place.start,
            end=place.end,
            quote=place.quote,
            prefix=place.prefix,
            suffix=place.suffix,
            tags=tuple(self._tags[tag].id for tag in said["tags"]),
            kind=Kind(said["kind"]),
            note=said.get("note", ""),
            orphaned=False,
            annotator=self._annotators[said["by"]].id,
            created=time,
            updated=time,
        )

    def _links(self) -> Iterator[Link]:
        for source, relation, target, by, note in self._said["links"]["all"]:
            time = self._clock.tick()
            yield Link(
                id=LinkId(identity("link", f"{source} {relation} {target}", time)),
                source=self._claims[source].id,
                target=self._claims[target].id,
                relation=self._relations[relation].id,
                note=note,
                annotator=self._annotators[by].id,
                created=time,
                updated=time,
            )

    def _add_question(self, position: int, said: dict[str, Any]) -> None:
        time = self._clock.tick()
        question = Question(
            id=QuestionId(identity("question", said["key"], time)),
            title=said["title"],
            summary=said["summary"],
            verdict=QuestionVerdict(said["verdict"]),
            note="",
            tag=self._tags[said["tag"]].id,
            baseline=self._claims[said["claims"][0]].id,
            position=position,
            annotator=self._annotators[said["by"]].id,
            created=time,
            updated=time,
        )
        self._questions.append(question)
        for key in said["claims"]:
            self._claims[key] = replace(self._claims[key], question=question.id)

    def _add_origin(self, said: dict[str, Any]) -> None:
        time = self._clock.tick()
        origin = Origin(
            id=OriginId(identity("origin", said["key"], time)),
            name=said["name"],
            note="",
            annotator=self._annotators[said["by"]].id,
            created=time,
            updated=time,
        )
        self._origins.append(origin)
        for key in said["claims"]:
            self._claims[key] = replace(self._claims[key], origin=origin.id)

    def _figure_marks(self) -> Iterator[FigureMark]:
        for said in self._said["figure"]:
            time, claim = self._clock.tick(), self._claims[said["claim"]]
            article = said["claim"].partition(".")[0]
            figure = self._figure(article, claim, said["text"])
            yield FigureMark(
                id=FigureMarkId(identity("figure", f"{said['claim']} {said['text']}", time)),
                claim=claim.id,
                start=figure.start,
                end=figure.end,
                action=MarkAction.CORRECTED if "low" in said else MarkAction.NOTED,
                text=figure.text,
                kind=figure.kind,
                low=said.get("low", figure.low),
                high=said.get("high", figure.high),
                unit=figure.unit,
                bound=figure.bound,
                value=figure.value,
                inferred=figure.inferred,
                annotator=self._annotators[said["by"]].id,
                created=time,
                updated=time,
                answers=said.get("answers", False),
                scope=said.get("scope", ""),
            )

    def _figure(self, article: str, claim: Claim, text: str) -> Figure:
        """The figure read in these words of a claim. Raises ValueError if there is none."""
        found = find_figures(self._texts[article].content, self._articles[article].published)
        for figure in found:
            if figure.text == text and claim.start <= figure.start and figure.end <= claim.end:
                return figure
        raise ValueError(f"no figure “{text}” in “{claim.quote}”")

    def _readings(self) -> Iterator[ArticleReading]:
        for said in self._said["reading"]:
            reader = self._annotators[said["by"]].id
            for key in said["articles"]:
                article = self._articles[key].id
                yield ArticleReading(reading_id(article, reader), article, reader, self._clock.tick())


def _only_place(content: str, quote: str) -> Span:
    """The only place of ``quote``. Raises ValueError unless there is exactly one."""
    if content.count(quote) != 1:
        raise ValueError(f"{content.count(quote)} places for “{quote}”")
    start = content.index(quote)
    return Span(start, start + len(quote))


def build() -> Archive:
    """The sample project from its sources."""
    return Sample(tomllib.loads((HERE / "annotations.toml").read_text(encoding="utf-8"))).archive()


def main() -> int:
    """Write ``sample.json`` and print what it holds. Returns the exit status."""
    archive = build()
    with OUT.open("wb") as out:
        json_archive.write(archive, out)
    print(
        f"{OUT.name}: {len(archive.articles)} articles, {len(archive.claims)} claims, {len(archive.links)} links"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
