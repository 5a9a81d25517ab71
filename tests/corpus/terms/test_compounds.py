"""Words that were joined."""

from __future__ import annotations

from corpus.terms.classes import WordClass
from corpus.terms.compounds import CutPiece, association, joined, mended

NOUN, NAME, VERB = WordClass.NOUN, WordClass.NAME, WordClass.VERB


def line(*words: tuple[str, WordClass] | str) -> list[CutPiece]:
    """Pieces side by side; a string is a noun, and ``|`` a gap."""
    pieces: list[CutPiece] = []
    at, follows = 0, False
    for one in words:
        word, known = (one, NOUN) if isinstance(one, str) else one
        if word == "|":
            at, follows = at + 1, False
            continue
        pieces.append(CutPiece(word, known, at, at + len(word), word, follows))
        at, follows = at + len(word), True
    return pieces


def words(lines: list[list[CutPiece]]) -> list[list[str]]:
    return [[piece.word for piece in one] for one in lines]


OTHERS = line(*(word for number in range(60) for word in (f"甲{number}", "|")))


def test_neighbours_that_always_stand_together_become_one() -> None:
    text = line("客流", "结构", "|", "客流", "|", "客流", "结构", "|", "客流", "结构")
    [found, _] = joined([text, OTHERS])
    assert [piece.word for piece in found] == ["客流结构", "客流", "客流结构", "客流结构"]
    assert (found[0].start, found[0].end, found[0].spelling) == (0, 4, "客流结构")


def test_twice_is_not_enough_and_a_gap_is_none() -> None:
    text = line("客流", "结构", "|", "客流", "结构", "|", "客流", "|", "结构")
    assert [piece.word for piece in joined([text, OTHERS])[0]][:2] == ["客流", "结构"]


def test_a_verb_and_its_object_stay_two_words_while_either_lives_alone() -> None:
    text = line(*([("推动", VERB), "发展", "|"] * 3 + ["发展", "|"] * 9))
    assert "推动发展" not in words(joined([text, *[OTHERS] * 6]))[0]
    always = line(*([("推动", VERB), "发展", "|"] * 3))
    assert words(joined([always, *[OTHERS] * 6]))[0] == ["推动发展"] * 3


def test_a_pair_that_is_one_word_elsewhere_is_joined() -> None:
    text = line("英伟", "达", "|", ("英伟达", NAME))
    assert words(joined([text, OTHERS]))[0] == ["英伟达", "英伟达"]


def test_three_parts_are_found() -> None:
    text = line(*(["市", "交通", "局", "|"] * 4))
    assert words(joined([text, OTHERS]))[0] == ["市交通局"] * 4


def test_new_words_are_cut_alike_everywhere() -> None:
    text = line(("汐州", NAME), "|", ("汐州", NAME), "|", ("汐", NAME), "州市", "|", ("汐", NAME), "州")
    assert words(mended([text]))[0] == ["汐州", "汐州", "汐州", "市", "汐州"]
    cut = mended([text])[0][2:4]
    assert [(piece.start, piece.end, piece.follows) for piece in cut] == [(6, 8, False), (8, 9, True)]


def test_association_grows_with_what_exceeds_chance() -> None:
    assert association(10, 10, 10, 1000) > association(5, 10, 10, 1000) > 0
    assert association(1, 100, 100, 1000) == 0
