"""Folding, and conversions of single characters, which keep the length of a text."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from corpus.script.compatibility import unified_forms
from corpus.script.corrections import corrections
from corpus.script.opencc_tables import entries

# If two common characters are folded into one (計畫 and 计划, 項鍊 and 项链, 藉口 and 借口), it is the one that occurs
# in more words, so that a word list still contains most folded words.
_IN_MORE_WORDS = frozenset("划链借")

_QUOTATION_MARKS = ("「」『』〝〞〟", "“”‘’“””")
"""The quotation marks of Traditional texts, and the corresponding ones of Simplified texts."""
_IN_UNITS = {"里": "里"}
"""Characters whose form in units differs from that in other words, where 里 is mostly 裡."""
# The blocks of Unicode with letters that have case, and the full-width forms; testing all code points would be slow.
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
    """A table for :meth:`str.translate` that also stores the unchanged code points: in ``translate`` a failed lookup
    takes ten times as long as a successful one."""

    def __missing__(self, code: int) -> int:
        self[code] = code
        return code


def fold(text: str) -> str:
    """Fold ``text`` for comparison, without differences of script, width and case.

    The result has as many code points as ``text``, so offsets are the same in both, and folding is idempotent.
    Characters that one of the scripts does not distinguish are folded into one (发 發 髮, but also 着 著, and 画 划,
    since 計畫 is 计划), and so are quotation marks (“ 「), radicals and compatibility ideographs. Fold both sides of a
    comparison, and do not display folded text.
    """
    return text.translate(_fold_table())


def folded_characters() -> dict[str, str]:
    """The folded form of each character that :func:`fold` changes, for folding outside Python."""
    # Copied to a list, since folding in another thread may add to the table.
    return {chr(code): chr(form) for code, form in list(_fold_table().items()) if code != form}


def in_any_form(words: str) -> re.Pattern[str]:
    """An expression that matches ``words`` in an unfolded text wherever their folded forms would match.

    Use it to search many short texts once: folding a text takes several times as long as searching it.
    """
    forms = _characters_by_form()
    return re.compile("".join(f"[{re.escape(forms.get(form, '') + form)}]" for form in fold(words)))


def simplified_characters(text: str) -> str:
    """``text`` with each Traditional character replaced by its usual Simplified one; same number of code points.

    Unlike :func:`fold` it gives correct spelling, as a dictionary has it.
    """
    return text.translate(_simplified_table())


def traditional_characters(text: str) -> str:
    """``text`` with each Simplified character replaced by its usual Traditional one in Taiwan; same number of code
    points.

    Use it for single words such as units. In a sentence the form depends on the word, see :func:`convert`.
    """
    return text.translate(_traditional_table())


def unified_characters(text: str) -> str:
    """``text`` with radicals, compatibility ideographs and presentation forms replaced by the unified characters (⼤ by
    大); same number of code points. Script, width and case are not changed."""
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
    """For each folded character, the other characters that are folded into it."""
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
    """Half-width lower-case forms, as far as they are single code points."""
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
    """The representative of each character of a class of characters that the scripts do not distinguish.

    The classes are the connected components of the relation "is a form of" in the tables, computed by union-find.
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
    """The level of a character in GB 2312: 1 for the 3,755 common ones, 2 for the others; 0 if it has none."""
    try:
        code = character.encode("gb2312")
    except UnicodeEncodeError:
        return 0
    return 0 if code < b"\xb0\xa1" else 1 if code < b"\xd8\xa1" else 2
