from corpus.hit import in_context, occurrences
from corpus.model import Span


def test_places_do_not_overlap() -> None:
    assert list(occurrences("aaaa ba", "aa")) == [0, 2]
    assert list(occurrences("票价", "划")) == []


def test_context_is_of_one_line() -> None:
    text = "前" * 30 + "\n" + "词" + "\t后"
    assert in_context(text, Span(31, 32)) == ("前" * 23 + " ", " 后")
