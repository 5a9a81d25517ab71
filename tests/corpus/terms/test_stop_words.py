"""Words that are not counted."""

from __future__ import annotations

from corpus.terms.classes import WordClass
from corpus.terms.cutting import key_of
from corpus.terms.stop_words import StopWords, listed, written


def test_the_list_holds_what_says_little_in_either_script() -> None:
    assert key_of("記者") in listed() and key_of("因此") in listed()
    assert key_of("票价") not in listed()
    stop = StopWords()
    assert stop.holds(key_of("表示"), WordClass.VERB)
    assert stop.holds("汝等", WordClass.FUNCTION), "the dictionary marks function words"
    assert not stop.holds(key_of("票价"), WordClass.NOUN)


def test_own_words_come_first_and_newest_first() -> None:
    stop = StopWords().adding(["票價"]).adding(["渡轮", "船"])
    assert stop.own == ("渡轮", "船", "票價")
    assert stop.holds(key_of("票价"), WordClass.NOUN)
    assert stop.adding(["票价", "记者"]) == stop, "in the list already"


def test_a_word_of_the_list_can_be_counted_and_stopped_again() -> None:
    kept = StopWords().without("记者")
    assert not kept.holds(key_of("記者"), WordClass.NOUN) and kept.changed
    assert kept.adding(["記者"]) == StopWords()
    assert StopWords(("船",)).without("船") == StopWords()


def test_what_is_written_into_the_field() -> None:
    assert written(" 船，渡轮、票价\nAI,") == ["船", "渡轮", "票价", "AI"]
