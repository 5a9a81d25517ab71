"""The metadata of a document and their sources: title, publisher, author, date and address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from corpus.blocks import BlockKind
from corpus.heading import guess_published, guess_title
from corpus.new_article import NewArticle
from corpus.readers.checks import is_day
from corpus.readers.document import FieldSource, FoundIn, Original, ReadArticle
from corpus.readers.errors import ReadError
from corpus.readers.labels import labelled
from corpus.readers.lines import MadeText
from corpus.script import language_of
from corpus.visible import visible

_LONGEST = {"title": 300, "publisher": 60, "byline": 80, "published": 10, "url": 2000}
"""Greatest length of a value in code points; longer values are ignored. Chosen."""
_LETTER = re.compile(r"[^\W_]")
"""A letter or digit."""
_ABOVE_TITLE = 3
"""Lines above a title that are searched for metadata such as publisher and date. Chosen."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A value of a field of the article. ``published`` is ISO 8601: a year, a month or a day."""

    field: str
    value: str
    found_in: FoundIn
    detail: str = ""


def described(
    made: MadeText,
    facts: Iterable[Fact],
    original: Original,
    *,
    encoding: str = "utf-8",
    notices: Sequence[str] = (),
    folder: str = "",
    later: Iterable[Fact] = (),
) -> ReadArticle:
    """The article with this text and its metadata. Of several facts on a field, the first valid one is used: first of
    ``facts``, then those found in the text, then those in ``later``. Raises ReadError ``empty`` for a text without
    words."""
    if not made.content.strip():
        raise ReadError("empty")
    chosen: dict[str, Fact] = {}
    for fact in (*facts, *_facts_of_text(made, original), *later):
        value = visible(fact.value)
        # Pages and properties contain invalid dates, and titles without a letter.
        valid = is_day(value) if fact.field == "published" else _LETTER.search(value)
        if valid and len(value) <= _LONGEST[fact.field]:
            chosen.setdefault(fact.field, Fact(fact.field, value, fact.found_in, fact.detail))
    values = {field: fact.value for field, fact in chosen.items()}
    article = NewArticle(
        content=made.content,
        title=values.get("title", ""),
        publisher=values.get("publisher", ""),
        published=values.get("published"),
        url=values.get("url", ""),
        byline=values.get("byline", ""),
        language=language_of(made.content),
        source_file=original.name,
        encoding=encoding,
        notices=(*notices, *made.notices),
        blocks=made.blocks,
        file_sha256=sha256(original.data).hexdigest() if original.data else "",
        folder=folder,
    )
    found = tuple(FieldSource(fact.field, fact.found_in, fact.detail) for fact in chosen.values())
    return ReadArticle(article, found, made.joins)


def _facts_of_text(made: MadeText, original: Original) -> Iterable[Fact]:
    """The facts in the text: from labels, the first heading, and the first lines; and from the name of the file."""
    heading = next(
        (block for block in made.blocks if block.kind is BlockKind.HEADING and block.level == 1), None
    )
    text = made.content if heading is None else _from_title(made.content, heading.start)
    yield from (Fact(field, value, FoundIn.LABEL, label) for field, value, label in labelled(text))
    if heading is not None:
        yield Fact("title", made.content[heading.start : heading.end], FoundIn.HEADING)
    guess = guess_title(made.content, original.name)
    stem = original.name.removesuffix(original.suffix)
    from_name = guess and guess not in made.content and stem.startswith(guess)
    yield Fact("title", guess, FoundIn.FILE_NAME if from_name else FoundIn.FIRST_LINES)
    if published := guess_published(text):
        yield Fact("published", published, FoundIn.FIRST_LINES)
    if original.url:
        yield Fact("url", original.url, FoundIn.SAVED_ADDRESS)


def _from_title(content: str, title: int) -> str:
    """The text from a few lines above its title, without the navigation of a printed page."""
    above = content[:title].split("\n")
    return "\n".join(above[-1 - _ABOVE_TITLE :]) + content[title:]


_DAY = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?:"
    r"\s?[-/.年]\s?(?P<month>\d{1,2})(?:\s?[-/.月]\s?(?P<day>\d{1,2}))?(?!\d)"
    r"|(?P<month2>\d\d)(?P<day2>\d\d)(?:\d{4}|\d{6})?(?!\d)"
    r"|(?!\d))"
)
"""A date in one of the usual notations."""


def iso_day(words: str) -> str:
    """The day, month or year in ``words`` as ISO 8601; empty if there is none. Times and time zones are ignored: the
    day is the one that the publisher states."""
    from datetime import date

    match = _DAY.search(words)
    if match is None:
        return ""
    year = int(match["year"])
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    try:
        parsed = date(year, int(month or 1), int(day or 1))
    except ValueError:
        return ""
    return parsed.isoformat()[: 10 if day else 7 if month else 4]
