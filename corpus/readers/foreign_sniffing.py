"""Recognises the files of other programs by their bytes, without unpacking or parsing. Names of fields are searched in
the whole file, since a long text may precede them."""

from __future__ import annotations

import re

from corpus.readers.document import Original
from corpus.readers.sniffing import head_of

_LABELS = re.compile(rb'"(label|labels|entities|spans)"\s*:\s*\[')
"""The key of annotations in a line of doccano."""
_TEXT = re.compile(rb'"(text|data)"\s*:\s*"')
"""The key of the text."""


def is_refi_project(original: Original) -> bool:
    """Whether it is a REFI-QDA project: an archive with a ``.qde`` file, or that file."""
    if any(name.lower().endswith(".qde") for name in original.entries):
        return True
    head = head_of(original)
    return "<Project" in head and "QDA-XML" in head


def is_refi_codebook(original: Original) -> bool:
    """Whether it is a REFI-QDA codebook."""
    head = head_of(original)
    return "<CodeBook" in head and ("QDA-XML" in head or original.suffix == ".qdc")


def is_web_annotation(original: Original) -> bool:
    """Whether it is JSON-LD with the context of W3C Web Annotation."""
    return _is_json(original) and b"anno.jsonld" in original.data


def is_hypothesis(original: Original) -> bool:
    """Whether it is JSON as exported by Hypothesis, or as its API returns it."""
    data = original.data
    return _is_json(original) and (
        b'"export_userid"' in data or (b'"uri"' in data and b'"TextQuoteSelector"' in data)
    )


def is_uima(original: Original) -> bool:
    """Whether it is a UIMA CAS in JSON, as INCEpTION writes it."""
    return _is_json(original) and b'"%FEATURE_STRUCTURES"' in original.data


def is_label_studio(original: Original) -> bool:
    """Whether it is JSON of Label Studio: tasks with annotations, in full or in brief."""
    data = original.data
    return _is_json(original) and (
        b'"from_name"' in data
        or b'"annotation_id"' in data
        or (b'"completions"' in data and b'"result"' in data)
        or (b'"annotations"' in data and b'"result"' in data and b'"data"' in data)
    )


def is_doccano(original: Original) -> bool:
    """JSON, or JSON Lines, with a text and labels in each row."""
    data = original.data
    return _is_json(original) and bool(_TEXT.search(data)) and bool(_LABELS.search(data))


def _is_json(original: Original) -> bool:
    return head_of(original).lstrip()[:1] in ("{", "[")
