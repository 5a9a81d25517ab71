from corpus.snapshot import Snapshot
from desktop.widgets.quote_dragging import quotes_mime
from tests.desktop.build import river_archive


def test_quotations_leave_with_their_sources(qapp: object) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    claims = [snapshot.claims["claim-1"], snapshot.claims["claim-2"]]
    data = quotes_mime(snapshot, claims)
    lines = data.text().splitlines()
    assert len(lines) == 2
    assert claims[0].quote in lines[0]
    assert snapshot.articles[claims[0].article].publisher in lines[0]
    assert data.html().count("<blockquote>") == 2
    assert "[N]." in data.html() or "[Z]." in data.html()
