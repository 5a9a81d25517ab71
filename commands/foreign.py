"""The messages of ``import`` about a project of another program: what is imported, what is not, and why."""

from __future__ import annotations

from dataclasses import replace

from commands.terminal import say
from corpus.archive import Archive
from corpus.foreign.attaching import KnownText, attached
from corpus.foreign.mapping import ForeignImport, TagFate, matched_people, proposed_tags
from corpus.foreign.project import ForeignProject, LeftBehind, LeftOutKind, Offsets
from corpus.intake import Intake
from db.store import Store

LEFT = {
    LeftOutKind.NO_TEXT: "{count} without its text",
    LeftOutKind.RICH_TEXT: "{count} source(s) without plain text; import their documents separately",
    LeftOutKind.MEDIA: "{count} picture(s), recording(s) or film(s)",
    LeftOutKind.REGIONS: "{count} coding(s) of regions of a page, a picture or a recording",
    LeftOutKind.WHOLE_SOURCE: "{count} code(s) on a whole text",
    LeftOutKind.MEMOS: "{count} memo(s) that belong to no passage",
    LeftOutKind.REPLIES: "{count} repl(ies) to annotations",
    LeftOutKind.PAGE_NOTES: "{count} note(s) on a whole page",
    LeftOutKind.CASES: "{count} case(s)",
    LeftOutKind.SETS: "{count} set(s)",
    LeftOutKind.GRAPHS: "{count} graph(s)",
    LeftOutKind.VARIABLES: "{count} fact(s) about texts that have no field here",
    LeftOutKind.LINKS: "{count} link(s) with an end that is not imported",
    LeftOutKind.EMPTY: "{count} without characters",
    LeftOutKind.BEYOND: "{count} coding(s) beyond the end of their text",
    LeftOutKind.UNPLACED: "{count} annotation(s) whose quote is not in the text, or several times",
    LeftOutKind.NO_ARTICLE: "{count} annotation(s) on pages that are not articles here; import those pages first",
    LeftOutKind.NO_QUOTE: "{count} annotation(s) without a quote",
    LeftOutKind.LAYERS: "{count} annotation(s) of a program’s own analysis",
    LeftOutKind.PREDICTIONS: "{count} prediction(s) of a model",
}
"""Names of what is not imported."""
_OFFSETS = {
    Offsets.CODE_POINTS: "characters",
    Offsets.CODE_POINTS_CRLF: "characters, with two for the end of a line",
    Offsets.UTF16: "UTF-16 units",
    Offsets.UTF16_CRLF: "UTF-16 units, with two for the end of a line",
    Offsets.BOM_CODE_POINTS: "characters from a byte order mark on",
    Offsets.BOM_CODE_POINTS_CRLF: "characters from a byte order mark on, with two for the end of a line",
    Offsets.BOM_UTF16: "UTF-16 units from a byte order mark on",
    Offsets.BOM_UTF16_CRLF: "UTF-16 units from a byte order mark on, with two for the end of a line",
}
_MISFITS = 3
"""Misfits listed individually, at most."""


def placed(store: Store, intake: Intake) -> Archive | ForeignImport:
    """The rows to import from a file; annotations of another program are placed in the articles of ``store``, and what
    is imported of such a project is printed on standard error."""
    importable = intake.importable
    assert importable is not None
    if isinstance(importable, Archive):
        return importable
    texts: tuple[KnownText, ...] = ()
    if importable.foreign.detached:
        articles = store.snapshot().articles
        texts = tuple(KnownText(articles[article], text) for article, text in store.texts())
    foreign = attached(importable.foreign, texts)
    _report(store, intake.path, foreign)
    return replace(importable, foreign=foreign)


def _report(store: Store, path: str, foreign: ForeignProject) -> None:
    archive, program = foreign.archive, f" ({foreign.program})" if foreign.program else ""
    with_text = len(archive.texts)
    say(
        f"{path}{program}: {with_text} article(s), {len(archive.tags)} tag(s), {len(archive.claims)} claim(s), "
        f"{len(archive.links)} link(s), {len(archive.annotators)} person(s), {len(archive.memos)} memo(s)."
    )
    for sentence in (*_quotes(foreign), *_tags(store, foreign), *_people(store, foreign)):
        say(f"{path}: {sentence}.")
    for left in foreign.left_out:
        say(f"Left out: {left_words(left)}.")


def left_words(left: LeftBehind) -> str:
    """What is not imported, with some names."""
    words = LEFT[left.kind].format(count=left.count)
    return f"{words} ({', '.join(left.examples)})" if left.examples else words


def _quotes(foreign: ForeignProject) -> list[str]:
    agreement = foreign.agreement
    compared = agreement.total - agreement.unstated
    sentences = []
    if compared:
        words = (
            f"{agreement.exact + agreement.moved} of {compared} passages match the words recorded in the file"
        )
        sentences.append(f"{words}, {agreement.moved} of them elsewhere" if agreement.moved else words)
    if agreement.unstated:
        sentences.append(f"the file does not record the words of {agreement.unstated} passage(s)")
    unusual = [(unit, count) for unit, count in agreement.offsets if unit is not Offsets.CODE_POINTS]
    sentences += [f"{count} text(s) count {_OFFSETS[unit]}" for unit, count in unusual]
    sentences += [
        f"a passage should read “{misfit.stated}” and reads “{misfit.actual}”"
        for misfit in agreement.misfits[:_MISFITS]
    ]
    return sentences


def _tags(store: Store, foreign: ForeignProject) -> list[str]:
    proposals = proposed_tags(foreign, store.snapshot().tags.values())
    fates = [proposal.choice.fate for proposal in proposals.values()]
    mapped, kinds = fates.count(TagFate.MAPPED), fates.count(TagFate.KIND)
    sentences = [f"{mapped} tag(s) are those of the project"] if mapped else []
    return [*sentences, f"{kinds} tag(s) become kinds of claims"] if kinds else sentences


def _people(store: Store, foreign: ForeignProject) -> list[str]:
    names = {annotator.id: annotator.name for annotator in foreign.archive.annotators}
    matches = matched_people(foreign, list(store.snapshot().annotators.values()))
    return [
        f"“{names[match.person]}” comes as another person than the one of that name here"
        for match in matches
        if match.namesakes
    ]
