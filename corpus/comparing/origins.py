"""The third parties that the articles of a row quote, and the cells that are echoes of others.

Two articles that quote the same report are not two independent confirmations. Only origins confirmed by analysts
(:attr:`corpus.model.Claim.origin`) make echoes; those found in the texts are proposals and change no count. An article
is also an echo of an article of this project that it quotes by the publisher's name, and of a near-copy.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from corpus.comparing.attributions import Attribution, attributions
from corpus.comparing.statuses import DISPUTES
from corpus.comparing.values import Cell, Row, RowOrigin
from corpus.identities import ArticleId
from corpus.model import Claim, Span
from corpus.questions import Status
from corpus.script import fold

_REMEMBERED = 20_000
"""Cached names. Chosen: far more than a project has."""
_SENTENCE_END = re.compile(r"[。！？!?\n][”’」』》）]*")
"""The end of a sentence, with closing marks behind it."""
_NOT_A_NAME = re.compile(r"[\s《》〈〉“”‘’\"'()（）·.,&-]+|(?:19|20)\d\d年?度?")
"""Marks, blanks and years, which are ignored when names are compared."""
_LEGAL_FORM = re.compile(fold("(?:股份)?(?:有限)?(?:责任)?公司$|集团$|杂志$|网站$"))
"""Legal forms and words for media at the end of a name."""
_LEAST_LEFT = 2
"""Least length of a name without its legal form, in code points; otherwise the legal form is kept."""
_SAME: dict[str, str] = {
    fold(name): fold(usual)
    for usual, names in {
        "彭博社": "彭博 彭博新闻 彭博新闻社 Bloomberg",
        "路透社": "路透 Reuters 汤森路透",
        "法新社": "AFP",
        "美联社": "AP",
        "新华社": "新华网",
        "央视": "央视新闻 中央电视台 中央广播电视总台 CCTV",
        "英国广播公司": "BBC",
        "金融时报": "FT FinancialTimes",
        "华尔街日报": "WSJ WallStreetJournal",
        "纽约时报": "NewYorkTimes NYT",
        "经济学人": "TheEconomist Economist",
        "国际货币基金组织": "IMF 国际货币基金",
        "世界银行": "世银 WorldBank",
        "世界卫生组织": "世卫组织 世卫 WHO",
        "国际能源署": "IEA 国际能源总署",
        "经济合作与发展组织": "OECD 经合组织",
        "联合国": "UN",
        "世界贸易组织": "WTO 世贸组织",
        "中国人民银行": "人民银行 央行 PBOC",
        "美国联邦储备委员会": "美联储 联准会 Fed",
        "斯坦福大学": "斯坦福 史丹佛大学 史丹佛 Stanford",
        "麦肯锡": "McKinsey 麦肯锡咨询",
        "高盛": "GoldmanSachs",
        "摩根士丹利": "大摩 MorganStanley",
        "摩根大通": "小摩 JPMorgan",
        "英伟达": "辉达 NVIDIA",
        "高德纳": "Gartner 顾能",
        "中国信通院": "信通院 中国信息通信研究院",
        "兰德公司": "兰德 RAND",
    }.items()
    for name in names.split()
}
"""Names of frequently quoted institutions and newspapers, each with its usual form. Collected, not exhaustive."""


@lru_cache(maxsize=_REMEMBERED)
def origin_key(name: str) -> str:
    """A key that is the same for all names of an origin, such as 《金融时报》, 金融時報 and Financial Times."""
    bare = _NOT_A_NAME.sub("", fold(name)) or fold(name)
    bare = _SAME.get(bare, bare)
    shorter = _LEGAL_FORM.sub("", bare)
    bare = shorter if len(shorter) >= _LEAST_LEFT else bare
    return _SAME.get(bare, bare)


def proposed_origins(claim: Claim, publisher: str = "") -> tuple[Attribution, ...]:
    """The third parties that the sentence of a claim quotes. Spans count code points of the article. The beginning of
    the sentence before the claim is searched as far as the claim's prefix contains it."""
    ends = [match.end() for match in _SENTENCE_END.finditer(claim.prefix)]
    before = claim.prefix[ends[-1] :] if ends else claim.prefix
    shift = claim.start - len(before)
    return tuple(
        replace(attribution, span=Span(attribution.span.start + shift, attribution.span.end + shift))
        for attribution in attributions(before + claim.quote, publisher)
    )


@dataclass(frozen=True, slots=True)
class Sources:
    """What is known about the sources of the articles of a project."""

    names: Mapping[str, str] = field(default_factory=dict)
    """Names of confirmed origins, by identity."""
    publishers: Mapping[str, str] = field(default_factory=dict)
    """Publishers by article."""
    copies: tuple[frozenset[ArticleId], ...] = ()
    """Sets of near-copies (:func:`corpus.comparing.copies.one_origins`)."""


def row_origins(
    cells: Iterable[Cell], sources: Sources, proposed: Callable[[str], Iterable[Attribution]]
) -> tuple[RowOrigin, ...]:
    """The third parties that the statements of a row quote, confirmed ones first. ``proposed``: returns those found in
    the sentence of a claim; it is not called for claims with a confirmed origin."""
    found: dict[tuple[bool, str], tuple[str, dict[ArticleId, None]]] = {}
    for cell in cells:
        for statement in cell.statements:
            confirmed = statement.origin is not None and statement.origin in sources.names
            if confirmed:
                names = [sources.names[str(statement.origin)]]
            else:
                names = [read.name for read in proposed(statement.claim)] if statement.claim else []
            for name in names:
                entry = found.setdefault((not confirmed, origin_key(name)), (name, {}))
                entry[1][cell.article] = None
    ordered = sorted(found.items(), key=lambda entry: entry[0][0])
    return tuple(
        RowOrigin(name, tuple(articles), not proposal) for (proposal, _), (name, articles) in ordered
    )


def with_echoes(cells: Sequence[Cell], baseline: str | None, sources: Sources) -> tuple[Cell, ...]:
    """The cells, with echoes marked: those that agree with an earlier cell of the same origin. The baseline counts as
    the first. A cell that disagrees is never an echo."""
    roots = _roots(cells, sources)
    seen: set[str] = set()
    echoes: set[str] = set()
    for cell in sorted(cells, key=lambda cell: cell.article != baseline):
        if not cell.statements:
            continue
        root = roots(cell.article)
        if root in seen and cell.status not in DISPUTES:
            echoes.add(cell.article)
        seen.add(root)
    return tuple(replace(cell, echo=True) if cell.article in echoes else cell for cell in cells)


def _roots(cells: Sequence[Cell], sources: Sources) -> Callable[[str], str]:
    """A function from articles to the representative of their set of articles and origins that count as one source; by
    union-find."""
    parents: dict[str, str] = {}

    def root(node: str) -> str:
        while (parent := parents.get(node, node)) != node:
            node = parent
        return node

    answering = {cell.article: cell for cell in cells if cell.statements}
    published = {
        origin_key(publisher): article
        for article in answering
        if (publisher := sources.publishers.get(article, ""))
    }
    for article, cell in answering.items():
        name = sources.names.get(cell.statements[0].origin or "")
        if name is not None:
            key = origin_key(name)
            parents[root(article)] = root(f"origin {key}")
            if published.get(key, article) != article:
                parents[root(article)] = root(published[key])
    for group in sources.copies:
        first, *others = sorted(group)
        for article in others:
            parents[root(article)] = root(first)
    return root


def independent(row: Row) -> int:
    """The number of independent sources of a row: articles with the same origin count once, and an article that quotes
    the baseline does not count."""
    return sum(not cell.echo and cell.status is not Status.QUOTES for cell in row.answered)
