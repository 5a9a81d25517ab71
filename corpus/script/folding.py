"""Forms of a text for comparing that keep its length: script, width and case no longer show."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from corpus.script.compatibility import unified_forms
from corpus.script.corrections import corrections
from corpus.script.opencc_tables import entries

# Where two everyday characters fall together (計畫 is 计划, 項鍊 is 项链, 藉口 is 借口), the one in more words stands
# for both, so that a list of words still knows most of what is folded.
_IN_MORE_WORDS = frozenset("划链借")

_QUOTATION_MARKS = ("「」『』〝〞〟", "“”‘’“””")
"""Those of Traditional texts, and those of Simplified texts that correspond to them."""

_IN_UNITS = {"里": "里"}
"""Characters that have another usual form in units than in texts, where 里 is mostly 裡."""

# Where Unicode keeps letters that have a case, and the full-width forms; asking about all 1.1 million would be slow.
_BLOCKS_WITH_CASE = (
    range(0x3000),
    range(0xA640, 0xAC00),
    range(0xFF01, 0xFF5F),
    range(0x10400, 0x10600),
    range(0x10C80, 0x10D00),
    range(0x118A0, 0x118E0),
    range(0x16E40, 0x16E80),
    range(0x1E900, 0x1E944),
)


class _Folding(dict[int, int]):
    """A table for :meth:`str.translate` that remembers the code points it leaves alone: a lookup that fails costs
    ``translate`` ten times as much as one that succeeds."""

    def __missing__(self, code: int) -> int:
        self[code] = code
        return code


def fold(text: str) -> str:
    """The form of ``text`` in which script, width and case no longer show.

    It has exactly as many code points as ``text``, so an offset in one is an offset in the other, and folding again
    changes nothing. Characters that one of the scripts does not distinguish become one (发 發 髮, but also 着 著 and
    画 划, since 計畫 is 计划), and so do quotation marks (“ 「). Radicals and compatibility ideographs become the
    character that they stand for. Fold both sides of every comparison, and show neither.
    """
    return text.translate(_fold_table())


def folded_characters() -> dict[str, str]:
    """What :func:`fold` makes of each character that it does not leave alone, for those who fold elsewhere."""
    # A list, since folding in another thread adds to the table.
    return {chr(code): chr(form) for code, form in list(_fold_table().items()) if code != form}


def in_any_form(words: str) -> re.Pattern[str]:
    """An expression that matches ``words`` in a text that is not folded, wherever it would be found if both were.

    For looking once through many short texts, each of which takes several times as long to fold as to search.
    """
    forms = _characters_by_form()
    return re.compile("".join(f"[{re.escape(forms.get(form, '') + form)}]" for form in fold(words)))


def simplified_characters(text: str) -> str:
    """``text`` with each Traditional character replaced by its usual Simplified one; same number of code points.

    Unlike :func:`fold` it gives real spelling, such as a word list expects.
    """
    return text.translate(_simplified_table())


def traditional_characters(text: str) -> str:
    """``text`` with each Simplified character replaced by its usual Traditional one in Taiwan; same number of code
    points.

    For single words such as units: which form a character has in a sentence, only :func:`convert` can tell.
    """
    return text.translate(_traditional_table())


def unified_characters(text: str) -> str:
    """``text`` with each Kangxi radical, compatibility ideograph and the like replaced by the character that it stands
    for (⼤ by 大); same number of code points. Script, width and case stay."""
    return text.translate(_unified_table())


@cache
def _fold_table() -> _Folding:
    table = _Folding(_plain_forms())
    table.update(_merged_characters())
    table.update(str.maketrans(*_QUOTATION_MARKS))
    table.update({code: table.get(usual, usual) for code, usual in unified_forms().items()})
    return table


@cache
def _characters_by_form() -> dict[str, str]:
    """For each folded character, the other characters that become it."""
    characters: dict[str, str] = {}
    for character, form in folded_characters().items():
        characters[form] = characters.get(form, "") + character
    return characters


@cache
def _unified_table() -> _Folding:
    return _Folding(unified_forms())


@cache
def _simplified_table() -> _Folding:
    table = _Folding()
    for character, forms in entries("TSCharacters"):
        table[ord(character)] = ord(forms[0])
    return table


@cache
def _traditional_table() -> _Folding:
    variants = {character: forms[0] for character, forms in entries("TWVariants")}
    usual = {character: forms[0] for character, forms in entries("STCharacters")}
    usual.update((key, form) for key, form in corrections("traditional").characters.items() if len(key) == 1)
    usual.update(_IN_UNITS)
    table = _Folding({ord(character): ord(variants.get(form, form)) for character, form in usual.items()})
    table.update({ord(form): ord(variant) for form, variant in variants.items()})
    return table


def _plain_forms() -> dict[int, int]:
    """Full width to half width, capital to small, where that is one code point for one."""
    forms = {0x3000: 0x20}
    for block in _BLOCKS_WITH_CASE:
        for code in block:
            narrow = code - 0xFEE0 if 0xFF01 <= code <= 0xFF5E else code
            letter = chr(narrow)
            small = next((form for form in (letter.casefold(), letter.lower()) if len(form) == 1), letter)
            if ord(small) != code:
                forms[code] = ord(small)
    return forms


def _merged_characters() -> dict[int, int]:
    """Each character of a class of characters that the scripts confuse, with the one that stands for the class.

    The classes are the connected components of "one is a form of the other", found by union and find.
    """
    parents: dict[str, str] = {}

    def root(character: str) -> str:
        while (parent := parents.get(character, character)) != character:
            character = parent
        return character

    frequency: Counter[str] = Counter()
    for table in ("TSCharacters", "STCharacters", "TWVariants", "HKVariants"):
        for character, forms in entries(table):
            if table == "TSCharacters":
                frequency[forms[0]] += 1
            for form in forms:
                parents[root(character)] = parents[root(form)] = root(form)
    classes: dict[str, list[str]] = {}
    for character in parents:
        classes.setdefault(root(character), []).append(character)
    merged = {}
    for members in classes.values():
        usual = min(
            members,
            key=lambda member: (_rarity(member), member not in _IN_MORE_WORDS, -frequency[member], member),
        )
        merged.update({ord(member): ord(usual) for member in members})
    return merged


def _rarity(character: str) -> int:
    level = gb2312_level(character)
    return 3 if level == 0 else level


def gb2312_level(character: str) -> int:
    """1 for the 3,755 characters that GB 2312 calls common, 2 for the others it has, 0 for all else."""
    try:
        code = character.encode("gb2312")
    except UnicodeEncodeError:
        return 0
    return 0 if code < b"\xb0\xa1" else 1 if code < b"\xd8\xa1" else 2
