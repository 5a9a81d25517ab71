"""The terms that two clauses share."""

from __future__ import annotations

from corpus.matching.words.topics import Term, alike, keys_in, keys_of, shared_terms
from tests.corpus.matching.build import facts


def terms(text: str) -> list[Term]:
    return [term for topic in facts(text).topics for term in topic]


def test_words_of_like_meaning_share_a_key() -> None:
    assert not keys_of("增长").isdisjoint(keys_of("上升"))
    assert not keys_of("电价").isdisjoint(keys_of("尖峰电价"))
    assert keys_of("电价").isdisjoint(keys_of("台风"))
    assert keys_of("openai") == {"openai"}, "no pairs of letters"


def test_figures_are_terms_by_their_value() -> None:
    one, other = terms("负荷达1286万千瓦"), terms("负荷为12.86吉瓦")
    assert len(shared_terms(one, other)) == 2
    assert len(shared_terms(one, terms("负荷为910万千瓦"))) == 1


def test_enough_in_common() -> None:
    one = terms("委员会批准规划")
    assert alike(one, terms("委员会否决规划"), 0.4)
    assert not alike(one, terms("台风登陆海湾"), 0.4)
    assert not alike([], one, 0.4)
    assert keys_in([]) == frozenset()


def test_one_common_term_among_many_is_chance() -> None:
    assert not alike(terms("委员会批准城市交通规划"), terms("记者走访医院和学校规划"), 0.1)
