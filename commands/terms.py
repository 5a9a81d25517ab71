"""The verb ``words``: how often each word occurs in each source, and which words are distinctive of one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isinf

from commands.absent_texts import say_absent
from commands.listing import print_lines, print_table
from commands.opening import opened
from commands.terminal import say
from corpus.identities import ArticleId
from corpus.snapshot import Snapshot
from corpus.terms.counting import TermCounting, TermRow, TermTable, places_of, tabulate
from corpus.terms.cutting import cut_text
from corpus.terms.index import TermIndex, index_of
from corpus.terms.keyness import Distinctive, distinctive
from corpus.terms.stop_words import StopWords
from corpus.terms.synonyms import synonyms_of
from corpus.writers.objects import Object


@dataclass(frozen=True, slots=True)
class CountedWords:
    """The words of a project, counted."""

    snapshot: Snapshot
    index: TermIndex
    counting: TermCounting
    table: TermTable


def list_words(location: str, *, limit: int | None, every: bool, as_json: bool) -> int:
    """Print the words, most frequent first; with ``every``, stop words and single characters too. The synonyms of the
    project are counted together. Returns the exit status."""
    with opened(location, read_only=True) as store:
        snapshot = store.snapshot()
        texts = dict(store.texts())
    say_absent(snapshot, location)
    order = [row.id for row in snapshot.articles_in_order() if row.id in texts]
    index = index_of({article: cut_text(texts[article]) for article in order})
    counting = TermCounting(
        tuple(order),
        1 if every else 2,
        stop_words=None if every else StopWords(),
        synonyms=synonyms_of(snapshot.saved_searches_in_order()),
    )
    counted = CountedWords(snapshot, index, counting, tabulate(index, counting))
    rows = counted.table.rows[:limit]
    if as_json:
        print_lines(_objects(counted, rows))
        return 0
    letters = [snapshot.letter(article) for article in counted.table.articles]
    print_table(
        ("WORD", "TOTAL", *letters),
        [(row.word, str(row.total), *map(str, row.counts)) for row in rows],
    )
    if limit is not None and len(counted.table.rows) > len(rows):
        say(f"{len(counted.table.rows) - len(rows)} further word(s).")
    return 0


def _objects(counted: CountedWords, rows: tuple[TermRow, ...]) -> Iterator[Object]:
    apart: dict[int, list[tuple[ArticleId, Distinctive]]] = {}
    for number, article in enumerate(counted.table.articles):
        for term in distinctive(counted.table, number):
            apart.setdefault(term.row.term, []).append((article, term))
    for row in rows:
        yield {
            "word": row.word,
            "class": counted.index.word_class(row.term).name.lower(),
            "variants": list(row.variants),
            "total": row.total,
            "articles": [
                _in_article(counted, row, number)
                for number in range(len(counted.table.articles))
                if row.counts[number]
            ],
            "distinctive": [_apart(article, term) for article, term in apart.get(row.term, ())],
        }


def _in_article(counted: CountedWords, row: TermRow, number: int) -> Object:
    article = counted.table.articles[number]
    places = places_of(counted.index, row, article, counted.counting)
    return {
        "article": article,
        "source_file": counted.snapshot.articles[article].source_file,
        "count": row.counts[number],
        "rate": round(counted.table.rate(row, number), 3),
        "places": [{"start": span.start, "end": span.end} for span in places],
    }


def _apart(article: ArticleId, term: Distinctive) -> Object:
    return {
        "article": article,
        "ratio": None if isinf(term.ratio) else round(term.ratio, 3),
        "likelihood": round(term.likelihood, 3),
        "significant": term.significant,
    }
