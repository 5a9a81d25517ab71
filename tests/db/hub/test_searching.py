"""Search on a hub finds what the search of a project file finds, and nobody finds what they may not see."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import edits
from db.errors import HubFailed
from db.hub.projects import admit, dismiss
from db.hub.searching import search_hub
from db.store import Store
from tests.db import build
from tests.db.hub.team import Member, Team, team
from tests.postgres import Server, hub_on

TEXTS = (
    "渡轮公司的資料顯示，去年日均客運量為21.5萬人次。",
    "计划划船，計畫劃船；“引号”「引號」。ＦＵＬＬ width 𠀀𠀁 fullwidth",
    "票价由2元调整为3元，\n自11月1日起执\u200b行。Two\nwords, 兩個 詞",
    "%_\\'\"; DROP 'x' -- 的\t的　的 aaaa ⼤小",
    "青川渡轮今年调整票价，乘客因此减少，\n公司说要\u00ad\n等 明年 \n再看。Two\nlines of long\nwords, and\u00a0more",
    "今年调整，\n是从一月起。",
    "的",
)
"""In both scripts, with layout, with what is special in SQL, and one of a single character."""


@pytest.fixture(scope="module")
def searched(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Member]:
    """Lin with these texts in a file and on a hub, which has a project of somebody else too."""
    folder = tmp_path_factory.mktemp("searched")
    with hub_on(postgres, "lin", "shen") as hub:
        store = Store.create(folder / "lin.duikan", "检索", build.LIN, index_folder=folder)
        store.perform(edits.import_articles, [build.new_article(text) for text in TEXTS])
        other = "01a2295a-35e2-7000-8000-0000000" + store.project.id[-5:]
        _add_directly(hub.connect("shen"), other, "别人的票价")
        with team(hub, folder, store) as found:
            yield found.lin


def _add_directly(hub: object, project: str, text: str) -> None:
    rows = hub.rows  # type: ignore[attr-defined]
    rows("SELECT duikan.create_project(%s, 't', 1, '1')", (project,))
    digest = "encode(sha256(convert_to(%s, 'UTF8')), 'hex')"
    rows(f"SELECT duikan.add_texts(%s, ARRAY[{digest}], ARRAY[%s])", (project, text, text))


def in_file(member: Member, query: str) -> set[tuple[str, int, str]]:
    articles = member.store.snapshot().articles
    hits = member.store.search(query, fields=("text",)).hits
    return {(articles[hit.article].sha256, hit.span.start, hit.text) for hit in hits if hit.article}


def on_hub(member: Member, query: str) -> set[tuple[str, int, str]]:
    found = search_hub(member.hub, member.store.project.id, query)
    return {(text.sha256, place.span.start, place.text) for text in found.texts for place in text.places}


QUERIES = st.one_of(
    st.sampled_from(TEXTS).flatmap(
        lambda text: st.tuples(st.integers(0, len(text) - 1), st.integers(1, 9)).map(
            lambda cut: text[cut[0] : cut[0] + cut[1]]
        )
    ),
    st.text("的a 劃计%_'\\\n票價３", min_size=1, max_size=4),
)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(QUERIES)
def test_it_finds_what_the_search_in_a_file_finds(searched: Member, query: str) -> None:
    expected = in_file(searched, query) if query.strip() else set()
    assert on_hub(searched, query) == expected


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("計劃", 1),
        ("調整，是從", 1),
        ("的", 3),
        ("劃", 1),
        ("執行", 1),
        ("width 𠀀", 1),
        ("width𠀀", 0),
        ("full", 1),
        ("大", 1),
    ],
)
def test_script_width_case_and_layout_do_not_matter(searched: Member, query: str, count: int) -> None:
    assert len(search_hub(searched.hub, searched.store.project.id, query).texts) == count


def test_a_limit_is_told_of(searched: Member) -> None:
    found = search_hub(searched.hub, searched.store.project.id, "的", limit=2)
    assert (len(found.texts), found.more) == (2, True)
    found = search_hub(searched.hub, searched.store.project.id, "的", limit=3)
    assert (len(found.texts), found.more) == (3, False)


def test_what_differs_by_white_space_alone_uses_up_no_limit(
    searched: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.hub.searching._PORTION", 1)
    assert len(search_hub(searched.hub, searched.store.project.id, "fullwidth", limit=1).texts) == 1
    assert len(search_hub(searched.hub, searched.store.project.id, "的", limit=3).texts) == 3


def test_a_search_stays_in_its_project_and_with_its_members(lins: Team) -> None:
    shen = lins.add("shen", "reader")
    assert search_hub(shen.hub, lins.project, "渡輪").texts
    other = "01a2295a-35e2-7000-8000-0000000" + lins.project[-5:]
    _add_directly(shen.hub, other, "别人的渡轮")
    assert len(search_hub(shen.hub, other, "渡轮").texts) == 1
    assert len(search_hub(shen.hub, lins.project, "渡轮").texts) == 2
    dismiss(lins.lin.hub, lins.project, "shen")
    for project, hub in ((lins.project, shen.hub), (other, lins.lin.hub)):
        with pytest.raises(HubFailed) as refused:
            search_hub(hub, project, "渡轮")
        assert refused.value.reason == "not_member"
    admit(lins.lin.hub, lins.project, "shen", "reader")
    assert search_hub(shen.hub, lins.project, "渡轮").texts
