"""Reads the UIMA CAS JSON of INCEpTION: one text with annotations in layers, and relations between them.

Layers of the program's own analysis, such as sentences and words, are left out. Offsets are UTF-16 units.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from corpus.foreign.offsets import CountedPassage, CountedText
from corpus.foreign.project import LeftOutKind, Offsets
from corpus.heading import guess_title
from corpus.identities import ClaimId
from corpus.model import Article
from corpus.readers.document import Original, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.foreign_building import ForeignBuilder
from corpus.readers.foreign_json import decoded, loaded, objects, offset_in, text_in
from corpus.readers.project import ReadProject

FORMAT = "uima"
"""The format's id."""
_SOFA, _DOCUMENT = "uima.cas.Sofa", "uima.tcas.DocumentAnnotation"
_METADATA = re.compile(r"\.metadata\.type\.|\.DocumentMetaData$")
"""Types with metadata of the document."""
_OWN_ANALYSIS = re.compile(
    r"^uima\.|\.segmentation\.type\.|\.lexmorph\.type\.|\.metadata\.type\.|\.syntax\.type\.|\.morph\.",
)
"""Types of automatic annotations."""
_NOT_VALUES = frozenset(("begin", "end", "sofa", "uiOrder"))
"""Features of annotations that are not values."""
_NOTES = frozenset(("note", "comment", "remark", "备注", "注释"))
"""Features whose values are notes instead of labels."""


def read_project(original: Original, choices: ReadingChoices) -> ReadProject:
    """The text with its annotations. Raises ReadError: ``not_utf8``, ``syntax``, ``too_deep``, ``number``,
    ``duplicate_key``, ``missing``."""
    value = loaded(decoded(original.data))
    if not isinstance(value, dict):
        raise ReadError("missing", "%FEATURE_STRUCTURES")
    structures = _structures(value.get("%FEATURE_STRUCTURES"))
    builder = ForeignBuilder(FORMAT, original.name, original.name, program="UIMA")
    sofas = {key: structure for key, structure in structures.items() if structure.get("%TYPE") == _SOFA}
    for key, sofa in sofas.items():
        inside = {
            name: structure
            for name, structure in structures.items()
            if text_in(structure, "@sofa", "sofa") == key or (len(sofas) == 1 and name != key)
        }
        _add(builder, sofa, inside, original.name)
    project = builder.built()
    if not project.archive.articles:
        raise ReadError("missing", "sofaString")
    return ReadProject(FORMAT, project.archive, foreign=project)


def _structures(value: Any) -> dict[str, dict[str, Any]]:
    """The structures by identity. They are a list, or an object with the identities as names."""
    if isinstance(value, dict):
        return {key: structure for key, structure in value.items() if isinstance(structure, dict)}
    return {text_in(structure, "%ID"): structure for structure in objects(value)}


def _add(
    builder: ForeignBuilder, sofa: Mapping[str, Any], inside: Mapping[str, dict[str, Any]], name: str
) -> None:
    text = CountedText(text_in(sofa, "sofaString"))
    if not text.content.strip():
        return
    about = next(
        (structure for structure in inside.values() if _METADATA.search(text_in(structure, "%TYPE"))), {}
    )
    title = text_in(about, "documentTitle", "documentId") or guess_title(text.content, name)
    article = builder.article(
        f"sofa {text_in(sofa, '%ID')}",
        text.content,
        title,
        facts={"source_file": text_in(about, "documentTitle")},
    )
    spans, relations = {}, {}
    for key, structure in inside.items():
        kind = text_in(structure, "%TYPE")
        if kind == _DOCUMENT or _METADATA.search(kind):
            continue
        if {"@Governor", "@Dependent"} <= structure.keys():
            relations[key] = structure
        elif _OWN_ANALYSIS.search(kind):
            builder.leave_out(LeftOutKind.LAYERS, 1 if "begin" in structure else 0, kind.rpartition(".")[2])
        elif "begin" in structure and "end" in structure:
            spans[key] = structure
    claims = _claims(builder, spans, article, text)
    for key, structure in relations.items():
        values = [value for _, value in _values(structure)]
        ends = claims.get(text_in(structure, "@Governor")), claims.get(text_in(structure, "@Dependent"))
        if any(end is not None for end in ends):
            relation = builder.relation(values[0] if values else _layer(structure), directed=True)
            builder.link(f"{article.id} {key}", ends, relation)


def _claims(
    builder: ForeignBuilder,
    spans: Mapping[str, dict[str, Any]],
    article: Article,
    text: CountedText,
) -> dict[str, ClaimId]:
    passages = [
        CountedPassage(offset_in(structure, "begin"), offset_in(structure, "end"))
        for structure in spans.values()
    ]
    claims = {}
    for (key, structure), span in zip(
        spans.items(), builder.place(text, passages, Offsets.UTF16), strict=True
    ):
        if span is None:
            continue
        values = list(_values(structure))
        labels = [value for name, value in values if name not in _NOTES]
        claims[key] = builder.claim(
            f"{article.id} {key}",
            article,
            text.content,
            span,
            tags=[builder.tag(f"tag {label}", label) for label in labels or [_layer(structure)]],
            note="\n\n".join(value for name, value in values if name in _NOTES),
        )
    return claims


def _values(structure: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """The string values of the features of a structure, by their names."""
    for name, value in structure.items():
        plain = name[:1] not in "%@#^" and name not in _NOT_VALUES
        if plain and isinstance(value, str) and value.strip() and not value.startswith("http"):
            yield name, value


def _layer(structure: Mapping[str, Any]) -> str:
    return text_in(structure, "%TYPE").rpartition(".")[2] or "?"
