"""Titles of drafted rows: a noun phrase of the words that the statements share, with the measure that they tell.

The words are taken from the first statement, in its script and order: those that most of the other statements have too, in
whatever form (日均客流, 平均每日載客), and the word right before the answering figure, which names what is measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpus.figures import Figure, FigureKind
from corpus.matching import lexicon
from corpus.matching.clauses import clause_at
from corpus.matching.facts import Facts
from corpus.matching.grammar import FUNCTION_WORDS, GRAMMAR
from corpus.matching.topics import keys_of
from corpus.script import fold

LONGEST = 14
"""Code points of a title."""
_LEAST = 4
_SHARED = 0.5
"""Share of the other statements that must have a word."""
_PARTLY = 0.5
"""What a character in common counts beside a word in common: 客流 and 載客."""
_TIMES = frozenset(
    map(
        fold,
        "去年 上年 今年 明年 前年 后年 每年 每月 每日 每天 首批 首年 年均 月均 日均 上半年 下半年".split(),
    )
)
_TELLS_NOTHING = frozenset(
    map(
        fold,
        "表示 介绍 指出 认为 公布 宣布 显示 透露 强调 称为 达到 攀升 升至 降至 升到 降到 提高 提到 增加 减少 增长 下降 上升 "
        "调整 超过 不足 接近 将近 大约 大概 左右 以上 以下 以内 预计 预期 估计 计划 可望 有望 可能 已经 正在 将会 需要 可以 "
        "没有 不是 并非 只有 仅有 还有 共有 全部 其中 此外 目前 现在 当时 截至 截止 此前 随后 之后 以后 以来 期间 通过 进行 "
        "开始 继续 成为 作为 包括 根据 按照 由于 因为 所以 但是 不过 然而 而且 并且 以及 或者 如果 这个 那个 这些 那些 他们 "
        "我们 自己 记者 本报 本刊 官方 当局 有关 相关 方面 情况 问题 时间 部分 一些 各种 多数 少数 平均 累计 合计 总共 同比 "
        "环比 说法 据称 声称 宣称 所说 所称 数据 资料 消息 最终 突破 跌至 涨到 涨至 调到 缩短 维持".split(),
    )
)
"""Words that say how something is told and not what."""
_JOINTS = re.compile(fold("^(?:的|之|与|和|占|每|至|到)$"))
"""What may stand between two words of a title."""
_LATIN = re.compile(r"[a-z0-9]")
_MARKS = re.compile(r"[\s\u3000“”‘’「」『』（）()《》〔〕]+")


@dataclass(frozen=True, slots=True)
class Told:
    """A statement as titles see it: its facts, and the figure that answers, in code points of the article."""

    facts: Facts
    answer: Figure | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word of the first statement; offsets count from its beginning."""

    start: int
    end: int
    shared: float
    head: bool

    @property
    def size(self) -> int:
        return self.end - self.start


def title_of(statements: Sequence[Told]) -> str:
    """The title of a row of these statements, of which there is at least one."""
    first = statements[0]
    pieces = list(_pieces(first, statements[1:]))
    chosen = _fitting([piece for piece in pieces if piece.head or piece.shared >= _SHARED])
    if _size(chosen) < _LEAST:
        ranked = sorted(pieces, key=lambda piece: (-piece.shared, -piece.size, piece.start))
        for piece in ranked:
            if piece not in chosen and _size(chosen) + piece.size <= LONGEST:
                chosen.append(piece)
            if _size(chosen) >= _LEAST:
                break
    text = first.facts.statement.text
    found = _joined(text, first.facts.folded, sorted(chosen, key=lambda piece: piece.start))
    return found or _beginning(text)


def shared_words(statements: Sequence[Told], limit: int = 4) -> tuple[str, ...]:
    """Words of the first statement that most others have, as it has them, the most telling first."""
    first = statements[0]
    found = [piece for piece in _pieces(first, statements[1:]) if piece.shared >= 1.0]
    found.sort(key=lambda piece: (-lexicon.rarity(first.facts.folded[piece.start : piece.end]), piece.start))
    text = first.facts.statement.text
    return tuple(dict.fromkeys(text[piece.start : piece.end] for piece in found))[:limit]


def _pieces(first: Told, others: Sequence[Told]) -> Iterator[_Piece]:
    facts = first.facts
    keys = [_keys(other.facts) for other in others]
    letters = [set(other.facts.folded) for other in others]
    head = _head(first)
    for start, end in _words(first):
        word = facts.folded[start:end]
        shares = [
            1.0 if not keys_of(word).isdisjoint(held) else _PARTLY * _has_letter(word, seen)
            for held, seen in zip(keys, letters, strict=True)
        ]
        shared = sum(shares) / len(shares) if shares else 1.0
        yield _Piece(start, end, shared, (start, end) == head)


def _keys(facts: Facts) -> frozenset[str]:
    words = (facts.folded[start:end] for start, end in facts.pieces.items())
    return frozenset().union(*(keys_of(word) for word in words))


def _has_letter(word: str, seen: set[str]) -> bool:
    return any(letter in seen and letter not in GRAMMAR and not _LATIN.match(letter) for letter in word)


def _words(told: Told) -> list[tuple[int, int]]:
    """Where the words of a statement are that may stand in a title."""
    facts = told.facts
    base = facts.statement.start
    taken = [
        (figure.start - base, figure.end - base)
        for figure in (*facts.figures, *facts.dates)
        if fold(figure.text) not in _TIMES
    ]
    found = []
    for start, end in facts.pieces.items():
        word = facts.folded[start:end]
        inside = any(first < end and start < last for first, last in taken)
        if not inside and word not in _TELLS_NOTHING and word not in FUNCTION_WORDS:
            found.append((start, end))
    return found


def _head(told: Told) -> tuple[int, int] | None:
    """The word that names what the answering figure measures: the last before it in its clause."""
    answer = told.answer
    if answer is None or answer.kind is FigureKind.DATE:
        return None
    at = answer.start - told.facts.statement.start
    clause = told.facts.clauses[clause_at(told.facts.clauses, at)]
    before = [word for word in _words(told) if clause.start <= word[0] and word[1] <= at]
    return before[-1] if before else None


def _size(pieces: Iterable[_Piece]) -> int:
    return sum(piece.size for piece in pieces)


def _fitting(pieces: list[_Piece]) -> list[_Piece]:
    """As many as a title can hold, those shared by fewest left out first; of equal ones the farther from the head."""
    head = next((piece.start for piece in pieces if piece.head), pieces[-1].start if pieces else 0)
    kept = list(pieces)
    while _size(kept) > LONGEST and len(kept) > 1:
        worst = min(kept, key=lambda piece: (piece.head, piece.shared, -abs(piece.start - head)))
        kept.remove(worst)
    return kept


def _joined(text: str, folded: str, pieces: Sequence[_Piece]) -> str:
    parts: list[str] = []
    seen: set[str] = set()
    length = 0
    before: _Piece | None = None
    for piece in pieces:
        word = folded[piece.start : piece.end]
        if word in seen or length + piece.size > LONGEST:
            continue
        between = text[before.end : piece.start] if before is not None else ""
        if before is not None and _JOINTS.match(fold(between)) and length + piece.size + 1 <= LONGEST:
            parts.append(between)
        elif before is not None and _LATIN.match(folded[before.end - 1]) and _LATIN.match(word):
            parts.append(" ")
        parts.append(text[piece.start : piece.end])
        length = len("".join(parts))
        seen.add(word)
        before = piece
    return "".join(parts)


def _beginning(text: str) -> str:
    """The first words of a statement that has none for a title."""
    return _MARKS.sub("", text)[:LONGEST]
