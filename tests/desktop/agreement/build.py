"""Two annotators coded two articles: three passages alike, eight differently."""

from __future__ import annotations

from dataclasses import replace

from corpus.archive import Archive
from corpus.identities import AnnotatorId, reading_id
from corpus.model import Annotator, Claim
from corpus.questions import ArticleReading
from tests.desktop.build import LIN, NOON, RIVER_DAILY, RIVER_WEEKLY, claim, link, river_archive

ZHOU = Annotator(AnnotatorId("annotator-zhou"), "周予")
PAIR = (LIN.id, ZHOU.id)


def coded_archive() -> Archive:
    """The ferry project after a merge of independent coding."""
    archive = river_archive()
    daily, weekly, _ = archive.articles
    fare, rise, riders, income = (tag.id for tag in archive.tags)

    def zhou(*parts: object) -> Claim:
        return replace(claim(*parts), annotator=ZHOU.id)  # type: ignore[arg-type]

    claims = (
        zhou(21, daily, RIVER_DAILY, "单程票价由2元调整为3元", [fare]),
        zhou(22, daily, RIVER_DAILY, "调价后平均票价为2.6元", [rise], "与涨幅一起看"),
        zhou(23, daily, RIVER_DAILY, "比调整前上涨约三成。每年", [rise]),
        zhou(24, daily, RIVER_DAILY, "将用于更新船只", [income]),
        zhou(25, daily, RIVER_DAILY, "去年日均客运量为21.5万人次", [riders]),
        zhou(28, weekly, RIVER_WEEKLY, "去年日均客运量为19.8万人次", [riders]),
    )
    drawn = replace(link(21, claims[4], claims[5], "overlaps"), annotator=ZHOU.id)
    readings = tuple(
        ArticleReading(reading_id(article.id, person), article.id, person, NOON)
        for article in (daily, weekly)
        for person in PAIR
    )
    return replace(
        archive,
        annotators=(LIN, ZHOU),
        claims=(*archive.claims, *claims),
        links=(*archive.links, drawn),
        readings=readings,
    )
