"""The paragraph in which a claim begins."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.segmentation import paragraph_number
from desktop.agreement.paragraphs import Paragraphs
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import RIVER_DAILY, RIVER_WEEKLY


def test_it_is_that_of_the_text(coded: Workspace, qtbot: QtBot) -> None:
    paragraphs = Paragraphs(coded)
    snapshot = panels.rows(coded)
    claims = [*snapshot.claims_of("article-1"), *snapshot.claims_of("article-2")]
    assert paragraphs.number(claims[0]) is None, "while the text is not at hand"
    with qtbot.waitCallback() as got:
        coded.fetch_texts(snapshot.articles_in_order()).then(got)
    texts = {"article-1": RIVER_DAILY, "article-2": RIVER_WEEKLY}
    assert [paragraphs.number(claim) for claim in claims] == [
        paragraph_number(texts[claim.article], claim.start) for claim in claims
    ]
