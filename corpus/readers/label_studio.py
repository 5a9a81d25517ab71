"""Reads the JSON exports of Label Studio: tasks with their texts and the annotations in them.

Labelled spans become claims with the labels as tags, relations within a task become links. Older versions count UTF-16
units, which is detected by the words of the spans.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from corpus.foreign.offsets import CountedPassage, CountedText
from corpus.foreign.project import NOBODY, LeftOutKind
from corpus.heading import guess_title
from corpus.identities import AnnotatorId, ClaimId
from corpus.model import Article
from corpus.readers.document import Original, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.foreign_building import ForeignBuilder
from corpus.readers.foreign_json import decoded, loaded, objects, offset_in, text_in, words_in
from corpus.readers.foreign_values import Made
from corpus.readers.project import ReadProject

FORMAT = "label_studio"
"""The format's id."""
_TEXT = ("text", "content", "article", "body", "正文", "文本")
"""Names of the member with the text of a task, in the order of preference; without one, the longest string is used."""
_FIELDS = {
    "title": ("title", "标题"),
    "publisher": ("publisher", "source", "来源", "媒体"),
    "published": ("published", "date", "日期"),
    "url": ("url", "link", "链接"),
}
"""Keys of a task's data, with the fields of an article that they fill."""
_SPAN_TYPES = ("labels", "hypertextlabels", "paragraphlabels")
"""Types of results that mark a span."""
_EVERY = ("labels", "hypertextlabels", "choices", "taxonomy")
"""Types of results whose values become tags."""


@dataclass(slots=True)
class _Region:
    """An annotated span."""

    key: str
    passage: CountedPassage
    made: Made
    labels: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_project(original: Original, choices: ReadingChoices) -> ReadProject:
    """The texts with what was marked in them. Raises ReadError: ``not_utf8``, ``syntax``, ``too_deep``, ``number``,
    ``duplicate_key``, and ``value`` where no text is in it."""
    tasks = objects(loaded(decoded(original.data)))
    builder = ForeignBuilder(FORMAT, original.name, original.name, program="Label Studio")
    for number, task in enumerate(tasks):
        _task(builder, task, text_in(task, "id") or f"#{number}")
    project = builder.built()
    if not project.archive.articles:
        raise ReadError("value", "", "no text is in it")
    return ReadProject(FORMAT, project.archive, foreign=project)


def _task(builder: ForeignBuilder, task: Mapping[str, Any], key: str) -> None:
    data = task["data"] if isinstance(task.get("data"), dict) else task
    text = CountedText(_text_of(data))
    if not text.content.strip():
        builder.leave_out(LeftOutKind.NO_TEXT, example=key)
        return
    facts = {field: text_in(data, *names) for field, names in _FIELDS.items()}
    article = builder.article(
        key,
        text.content,
        facts.pop("title") or guess_title(text.content, ""),
        facts={**facts, "source_file": text_in(task, "file_upload")},
    )
    for number, annotation in enumerate(objects(task.get("annotations", task.get("completions")))):
        if annotation.get("was_cancelled") is True:
            continue
        name = f"{key} {text_in(annotation, 'id') or number}"
        _annotation(builder, annotation, name, article, text)
    builder.leave_out(
        LeftOutKind.PREDICTIONS,
        sum(len(objects(prediction.get("result"))) for prediction in objects(task.get("predictions"))),
    )
    _minimal(builder, task, key, article, text)


def _text_of(data: Mapping[str, Any]) -> str:
    for name in _TEXT:
        if isinstance(data.get(name), str):
            return text_in(data, name)
    return max((text_in(data, name) for name in data if isinstance(data[name], str)), key=len, default="")


def _annotation(
    builder: ForeignBuilder, annotation: Mapping[str, Any], name: str, article: Article, text: CountedText
) -> None:
    made = Made(
        _author(builder, annotation.get("completed_by")),
        text_in(annotation, "created_at"),
        text_in(annotation, "updated_at"),
    )
    results = objects(annotation.get("result"))
    regions: dict[str, _Region] = {}
    for number, result in enumerate(results):
        value = result.get("value")
        passage = _passage(value)
        identity = text_in(result, "id") or f"#{number}"
        if passage is not None and isinstance(value, dict):
            region = regions.setdefault(identity, _Region(f"{name} {identity}", passage, made))
            _describe(region, result, value)
        elif isinstance(value, dict) and identity not in regions:
            builder.leave_out(LeftOutKind.WHOLE_SOURCE, 1 if "text" in value or "choices" in value else 0)
            builder.leave_out(LeftOutKind.REGIONS, 1 if "x" in value or "points" in value else 0)
        elif isinstance(value, dict):
            # A remark or choice on a span has the identity of the span and no offsets.
            _describe(regions[identity], result, value)
    claims = _claims(builder, regions, article, text)
    for number, result in enumerate(results):
        if result.get("type") == "relation":
            _relation(builder, result, f"{name} relation {number}", claims, made)


def _passage(value: object) -> CountedPassage | None:
    """The offsets of a span; those in the whole text of a web page if it has them."""
    if not isinstance(value, dict):
        return None
    places = value.get("globalOffsets", value)
    start, end = offset_in(places, "start"), offset_in(places, "end")
    return None if start < 0 or end < 0 else CountedPassage(start, end, text_in(value, "text"))


def _describe(region: _Region, result: Mapping[str, Any], value: Mapping[str, Any]) -> None:
    for name in _EVERY:
        found = value.get(name, [])
        for item in found if isinstance(found, list) else []:
            region.labels += words_in(
                item if isinstance(item, str) else item[-1:] if isinstance(item, list) else []
            )
    if result.get("type") == "textarea" or isinstance(value.get("text"), list):
        region.notes += words_in(value.get("text"))
    meta = result.get("meta")
    region.notes += words_in(meta.get("text", [])) if isinstance(meta, dict) else []


def _claims(
    builder: ForeignBuilder, regions: Mapping[str, _Region], article: Article, text: CountedText
) -> dict[str, ClaimId]:
    spans = builder.place(text, [region.passage for region in regions.values()])
    claims = {}
    for (identity, region), span in zip(regions.items(), spans, strict=True):
        if span is not None:
            claims[identity] = builder.claim(
                region.key,
                article,
                text.content,
                span,
                stated=region.passage.words,
                tags=[builder.tag(f"tag {label}", label) for label in region.labels],
                note="\n\n".join(region.notes),
                made=region.made,
            )
    return claims


def _relation(
    builder: ForeignBuilder,
    result: Mapping[str, Any],
    key: str,
    claims: Mapping[str, ClaimId],
    made: Made,
) -> None:
    ends = claims.get(text_in(result, "from_id")), claims.get(text_in(result, "to_id"))
    direction = text_in(result, "direction")
    if direction == "left":
        ends = ends[::-1]
    names = words_in(result.get("labels", []))
    relation = builder.relation(names[0] if names else "", directed=direction in ("left", "right"))
    builder.link(key, ends, relation, made=made)


def _minimal(
    builder: ForeignBuilder, task: Mapping[str, Any], key: str, article: Article, text: CountedText
) -> None:
    """Adds the spans of the short form (JSON-MIN), in which they are members of the task named after their control."""
    made = Made(_author(builder, task.get("annotator")), text_in(task, "created_at"))
    regions = {}
    for name, value in task.items():
        for number, stretch in enumerate(_stretches(value)):
            passage = _passage(stretch)
            if passage is not None:
                region = _Region(f"{key} {name} {number}", passage, made)
                _describe(region, {}, stretch)
                regions[f"{name} {number}"] = region
    _claims(builder, regions, article, text)


def _stretches(value: Any) -> Iterator[dict[str, Any]]:
    for item in value if isinstance(value, list) else []:
        if isinstance(item, dict) and any(kind in item for kind in _SPAN_TYPES):
            yield item


def _author(builder: ForeignBuilder, annotator: Any) -> AnnotatorId:
    """The annotator of an annotation: by the address if the export has it, otherwise by a number."""
    if isinstance(annotator, dict):
        key = text_in(annotator, "email", "id", "username")
        name = " ".join(filter(None, (text_in(annotator, "first_name"), text_in(annotator, "last_name"))))
        return builder.person(key, name or key) if key else NOBODY
    if isinstance(annotator, int | str) and not isinstance(annotator, bool) and str(annotator):
        return builder.person(str(annotator), str(annotator))
    return NOBODY
