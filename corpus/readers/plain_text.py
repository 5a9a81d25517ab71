"""Reads an article from a file of plain text in whatever encoding."""

from __future__ import annotations

from corpus.readers.decoded import decoded
from corpus.readers.document import Original, ReadDocument, ReadingChoices, Remark
from corpus.readers.facts import described
from corpus.readers.lines import MadeText
from corpus.running_text import hard_breaks, is_hard_wrapped, join_lines
from corpus.text import clean

__all__ = ["read"]


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The article; its lines are joined into paragraphs only if the choices say so.

    Raises ReadError ``not_text``, ``empty`` or ``encoding``.
    """
    result = decoded(original, choices.encoding)
    content, changes = clean(result.content)
    joins: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()
    if choices.join_lines:
        content, joins = join_lines(content)
        remarks = (Remark("joined", len(joins)),) if joins else ()
    elif is_hard_wrapped(content):
        remarks = (Remark("hard_wrapped", len(hard_breaks(content))),)
    made = MadeText(content, joins=joins, notices=changes)
    article = described(made, (), original, encoding=result.encoding, notices=result.notices)
    return ReadDocument("text", (article,), candidates=result.candidates, remarks=remarks)
