"""Writes the report as HTML by the template under ``data``."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from corpus.model import TAG_COLOURS
from corpus.plots.palette import colours
from corpus.plots.svg import stylesheet
from corpus.report.content import content_of
from corpus.report.marks import MARKS, symbols
from corpus.report.material import Material
from corpus.report.sources import references
from corpus.report.wording import words_of

_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that HTML does not allow, and control characters."""
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Direction marks and other invisible characters. They are kept in quotations as character references, so that they are
visible in the source of the page."""


def write(material: Material, language: str) -> str:
    """The report as a page. ``language`` is ``zh_CN``, ``en`` or ``zh_TW``; any other raises KeyError."""
    words = words_of(language)
    content = content_of(material, words)
    page = _environment().get_template("report.html")
    html = page.render(
        report=content,
        words=words,
        marks=MARKS,
        symbols=Markup(symbols()),
        style=Markup(_style()),
        picture=lambda svg: Markup(_UNWRITABLE.sub("\ufffd", svg)),
        references=lambda articles: references(content.by_article[article].number for article in articles),
    )
    return _INVISIBLE.sub(lambda found: f"&#x{ord(found[0]):x};", html)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("corpus.report", "data"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_writable,
        auto_reload=False,
    )


def _writable(value: object) -> object:
    """A value without characters that a page may not contain; each becomes the replacement character."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return _UNWRITABLE.sub("\ufffd", value)
    return value


@cache
def _style() -> str:
    """The style sheet, with the colours of both themes as custom properties."""
    written = (files("corpus.report") / "data" / "report.css").read_text(encoding="utf-8")
    dark = f"@media screen and (prefers-color-scheme:dark){{:root{{{_properties('dark')}}}}}"
    return f":root{{{_properties('light')}}}\n{dark}\n{written}\n{_chips()}\n{stylesheet()}"


def _chips() -> str:
    """The colours of tags."""
    return "".join(
        f".t-{name}{{background:var(--tag-{name}-fill);color:var(--tag-{name}-text);"
        f"border-color:var(--tag-{name}-line)}}"
        for name in TAG_COLOURS
    )


def _properties(theme: str) -> str:
    return "".join(
        f"--{name.replace('.', '-').replace('_', '-')}:{colour};" for name, colour in colours(theme).items()
    )
