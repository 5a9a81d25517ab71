"""The verb ``suggest``: pairs of statements that may be linked, with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from commands.absent_texts import say_absent
from commands.encoders import NO_ENCODER, vectors_for
from commands.listing import print_lines, print_table
from commands.objects import suggestion_object
from commands.opening import opened
from commands.progress import ProgressBar, WaitingBar
from commands.reasons import sentences
from commands.terminal import say
from corpus.matching.suggestion import SourceText, Statement, Suggestion
from corpus.snapshot import Snapshot
from db.store import Store

if TYPE_CHECKING:
    from db.indexes.vectors import StoredVectors


@dataclass(frozen=True, slots=True)
class SuggestionOptions:
    """The options of the verb."""

    limit: int | None = None
    """Largest number of suggestions to print; None for all."""
    differing_figures: bool = False
    """Whether to list, instead of links, statements that give different figures for what may be the same quantity."""
    encoder: str = ""
    """Folder or address of a sentence encoder, "none" to compare words only; empty: the built-in one."""
    model: str = ""
    """The model of a server."""


def list_suggestions(location: str, options: SuggestionOptions, *, as_json: bool) -> int:
    """Print suggested links, best first, except pairs that are linked or were rejected.

    If the encoder fails, prints a message and the suggestions that are found without it; returns 1 if the encoder was
    given as an argument."""
    with opened(location, read_only=True) as store:
        snapshot = store.snapshot()
        texts = _texts(store, snapshot)
    say_absent(snapshot, location)
    vectors = vectors_for((text.content for text in texts), options.encoder, options.model)
    suggestions = _suggestions(texts, snapshot, options, vectors)
    if vectors is not None:
        vectors.close()
    _print(suggestions, snapshot, as_json)
    if not suggestions and not as_json:
        say(_why_none(len(texts), options))
    return 1 if options.encoder not in ("", NO_ENCODER) and vectors is None else 0


def _print(suggestions: Sequence[Suggestion], snapshot: Snapshot, as_json: bool) -> None:
    tags: dict[str, str] = {tag.id: tag.name for tag in snapshot.tags.values()}
    if as_json:
        print_lines(
            suggestion_object(suggestion, sentences(suggestion.reasons, tags)) for suggestion in suggestions
        )
        return
    rows = [
        (
            f"{suggestion.score:.2f}",
            suggestion.relation.replace("_", " "),
            _place(suggestion.a, snapshot),
            suggestion.a.text,
            _place(suggestion.b, snapshot),
            suggestion.b.text,
            "; ".join(sentences(suggestion.reasons, tags)),
        )
        for suggestion in suggestions
    ]
    print_table(("SCORE", "RELATION", "IN", "STATEMENT", "IN", "STATEMENT", "BECAUSE"), rows)


def _texts(store: Store, snapshot: Snapshot) -> list[SourceText]:
    texts, blocks = [], store.blocks()
    with ProgressBar("Reading") as bar:
        for number, (article_id, content) in enumerate(store.texts()):
            bar(number, len(snapshot.articles))
            article = snapshot.articles[article_id]
            fields = article.title, article.published, article.source_file, blocks.get(article_id, ())
            texts.append(SourceText(article_id, content, *fields))
    return texts


def _suggestions(
    texts: Sequence[SourceText], snapshot: Snapshot, options: SuggestionOptions, vectors: StoredVectors | None
) -> list[Suggestion]:
    from corpus.matching import differing_figures, suggest_links
    from corpus.matching.work import work_of

    suggest = differing_figures if options.differing_figures else suggest_links
    with WaitingBar("Comparing"):
        return suggest(texts, work_of(snapshot), limit=options.limit, vectors=vectors)


def _place(statement: Statement, snapshot: Snapshot) -> str:
    return f"{snapshot.letter(statement.article)} {statement.start}-{statement.end}"


def _why_none(articles: int, options: SuggestionOptions) -> str:
    if articles < 2:
        return "Suggestions need at least two articles."
    if options.differing_figures:
        return "Nothing to suggest: no two statements give different figures for the same."
    return "Nothing to suggest: no two statements say something about the same."
