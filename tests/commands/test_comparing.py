"""The verb ``compare``: JSON and text output."""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from commands.comparing import Form, form_of
from corpus.identities import ArticleId
from corpus.questions import QuestionVerdict, Status
from db import edits
from db.store import Store
from tests.corpus.report.pages import Page
from tests.db.build import ROOT
from tests.terminal import Terminal, put

ROWS = {"group", "title", "draft", "score", "baseline", "verdict", "summary", "why", "origins", "cells"}
CELLS = {
    "article", "source_file", "status", "overruled", "echo", "reason", "claims", "figures", "difference", "ratio",
}  # fmt: skip
INVESTMENT = {"1-daily.txt": "总投资12.8亿元", "2-finance.txt": "合计14.6亿元，比官方口径多出近2亿元"}
CLOSURE = {"1-daily.txt": "施工期间各航线照常运行", "4-evening.txt": "三号码头从5月起停航两个月"}


def group(store: Store, title: str, quotes: dict[str, str]) -> None:
    """A question answered by the claims with these quotes."""
    claims = {claim.quote: claim.id for claim in store.snapshot().claims.values()}
    store.perform(edits.create_question, title, [claims[quote] for quote in quotes.values()])


def articles(store: Store) -> dict[str, ArticleId]:
    return {article.source_file: article.id for article in store.snapshot().articles.values()}


@pytest.fixture
def grouped(sample: Path) -> Path:
    """The sample with two questions of ours; its first four articles are marked as read."""
    with Store.open(sample, "林晓") as store:
        for question in store.snapshot().questions:
            store.perform(edits.delete_questions, [question])
        group(store, "总投资", INVESTMENT)
        group(store, "停航", CLOSURE)
        first, _ = store.snapshot().questions_in_order()
        store.perform(edits.edit_question, first.id, summary="=口径不同", verdict=QuestionVerdict.DISPUTED)
    return sample


def test_rows_are_printed_as_documented(grouped: Path, terminal: Terminal) -> None:
    first, second = terminal.lines("compare", grouped)
    with Store.open(grouped) as store:
        names, snapshot = articles(store), store.snapshot()
        texts = dict(store.texts())
    assert set(first) == ROWS
    assert (first["title"], second["title"]) == ("总投资", "停航")
    assert [one["group"] for one in (first, second)] == [
        question.id for question in snapshot.questions_in_order()
    ]
    assert (first["draft"], first["score"], first["why"], first["verdict"]) == (False, None, [], "disputed")
    assert (first["summary"], first["baseline"]) == ("=口径不同", names["1-daily.txt"])
    assert [one["article"] for one in first["cells"]] == list(names.values())
    for one in first["cells"]:
        assert set(one) == CELLS
        for claim in one["claims"]:
            assert texts[one["article"]][claim["start"] : claim["end"]] == claim["text"]
            assert claim["id"] in snapshot.claims
    assert [one["status"] for one in first["cells"]] == [
        "baseline",
        "differs_in_figure",
        "not_mentioned",
        "not_mentioned",
        "unread",
    ]
    assert [one["status"] for one in second["cells"]][3] == "contradicts"


def test_figures_are_those_of_the_verb_figures(grouped: Path, terminal: Terminal) -> None:
    known = {(line["source_file"], line["start"]): line for line in terminal.lines("figures", grouped)}
    cells = terminal.lines("compare", grouped)[0]["cells"]
    told = [(cell["source_file"], figure) for cell in cells for figure in cell["figures"]]
    assert len(told) == 3
    for name, figure in told:
        listed = known[name, figure["start"]]
        assert {key: listed[key] for key in listed if key not in ("article", "source_file")} == {
            key: figure[key] for key in figure if key not in ("answers", "scope", "period")
        }
    assert [figure["text"] for _, figure in told if figure["answers"]] == ["12.8亿元", "14.6亿元"]
    assert cells[1]["difference"] == pytest.approx(1.8e8)
    assert cells[1]["ratio"] == pytest.approx(14.6 / 12.8)
    assert (cells[0]["difference"], cells[4]["ratio"]) == (None, None)


def test_marks_on_figures_are_told(grouped: Path, terminal: Terminal) -> None:
    with Store.open(grouped) as store:
        claim = next(
            one for one in store.snapshot().claims.values() if one.quote == INVESTMENT["1-daily.txt"]
        )
        start = claim.start + claim.quote.index("12.8")
        place = type(claim.span)(start, claim.end)
        store.perform(edits.correct_figure, claim.id, place, low=1.3e9, high=1.3e9)
        store.perform(edits.note_figure, claim.id, place, scope="只算船舶")
    (figure,) = terminal.lines("compare", grouped)[0]["cells"][0]["figures"]
    assert (figure["low"], figure["mark"], figure["scope"]) == (1.3e9, "corrected", "只算船舶")


def test_what_an_analyst_decided_is_told(grouped: Path, terminal: Terminal) -> None:
    with Store.open(grouped, "林晓") as store:
        first = store.snapshot().questions_in_order()[0].id
        names = articles(store)
        store.perform(edits.set_cell_status, first, names["2-finance.txt"], Status.OVERLAPS, "口径不同")
    cell = terminal.lines("compare", grouped)[0]["cells"][1]
    assert (cell["status"], cell["overruled"]) == ("overlaps", True)
    assert cell["reason"] == "the analyst overruled it: 口径不同"
    chinese = terminal.lines("compare", grouped, "--language", "zh_TW")[0]["cells"][1]
    assert chinese["reason"] == "分析者改判：口径不同"


def test_a_table_can_be_read(grouped: Path, terminal: Terminal) -> None:
    status, out, err = terminal.run("compare", grouped)
    lines = out.splitlines()
    assert (status, err, len(lines)) == (0, "", 11)
    assert lines[0].split() == ["QUESTION", "IN", "STATUS", "FIGURE", "DIFFERENCE", "QUOTE"]
    assert "differs in figure" in lines[2]
    assert "+14.1%" in lines[2]
    assert terminal.run("compare", grouped, "--language", "zh_CN")[1].startswith("议题")


def test_csv_is_for_spreadsheets(grouped: Path, terminal: Terminal) -> None:
    _, out, _ = terminal.run("compare", grouped, "--csv")
    assert out.startswith("\ufeff议题,A 汐州日报,")
    lines = list(csv.reader(io.StringIO(out.removeprefix("\ufeff"), newline="")))
    assert {len(line) for line in lines} == {7}
    assert [line[0] for line in lines] == ["议题", "总投资", "停航"]
    assert lines[1][-1] == "分析者判定：有分歧：=口径不同"


def test_the_report_is_one_page(grouped: Path, tmp_path: Path, terminal: Terminal) -> None:
    out = tmp_path / "report.html"
    status, printed, err = terminal.run("compare", grouped, "-o", out)
    assert (status, printed, err) == (0, "", f"Written to {out}.\n")
    page = Page(out.read_text(encoding="utf-8"))
    assert page.all("html") == [{"lang": "zh-CN"}]
    assert "=口径不同" in page.text
    with Store.open(grouped) as store:
        assert store.fingerprint()[:12] in page.text
    assert "论断作出以后，各来源的正文没有改动" in page.text
    english = terminal.run("compare", grouped, "--html", "--language", "en")[1]
    assert Page(english).all("html") == [{"lang": "en"}]


def test_the_report_tells_of_a_corrected_text(grouped: Path, terminal: Terminal) -> None:
    with Store.open(grouped) as store:
        article = articles(store)["1-daily.txt"]
        text = store.text(article)
        store.perform(
            edits.replace_text, article, text.replace("总投资12.8亿元", "总投入12.9亿元") + "更正。\n"
        )
    page = Page(terminal.run("compare", grouped, "--html")[1])
    assert "汐州日报 的正文在" in page.text
    assert "各来源的正文没有改动" not in page.text


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.html", Form.HTML), ("a.HTM", Form.HTML), ("a.csv", Form.CSV), ("a.json", Form.JSON), ("a.jsonl", Form.JSON),
        ("a.txt", Form.TABLE), ("a", Form.TABLE), ("", Form.TABLE), ("html", Form.TABLE),
    ],
)  # fmt: skip
def test_the_ending_of_a_file_chooses_the_form(name: str, form: Form) -> None:
    assert form_of(name) is form


@pytest.mark.parametrize("form", ["--json", "--csv", "--html", ""])
def test_a_file_holds_what_would_be_printed(
    grouped: Path, tmp_path: Path, terminal: Terminal, form: str
) -> None:
    words = [form] if form else []
    out = tmp_path / "out.txt"
    status, nothing, err = terminal.run("compare", grouped, *words, "-o", out)
    assert (status, nothing, err) == (0, "", f"Written to {out}.\n")
    printed = terminal.run("compare", grouped, *words)[1]
    written = out.read_bytes().decode()
    assert written.partition("<footer")[0] == printed.partition("<footer")[0]
    assert len(written) > 100


def test_a_project_without_groups_says_what_to_do(project: Path, terminal: Terminal) -> None:
    for words in ((), ("--json",), ("--csv",), ("--html",)):
        status, out, err = terminal.run("compare", project, *words)
        assert status == 0
        assert "--draft" in err
        assert bool(out) is (words in (("--csv",), ("--html",)))
    assert "还没有议题，报告是空的" in terminal.run("compare", project, "--html")[1]


@pytest.mark.parametrize(
    "words",
    [
        ("--html", "--draft"),
        ("--draft", "-o", "report.html"),
        ("--json", "--csv"),
        ("--language", "fr"),
        ("--draft", "--model", "m"),
    ],
)
def test_wrong_usage_is_refused(
    grouped: Path, tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = terminal.run("compare", grouped, *words)
    assert (status, out) == (2, "")
    assert err
    assert not (tmp_path / "report.html").exists()


def test_the_project_is_not_overwritten(grouped: Path, terminal: Terminal) -> None:
    before = grouped.read_bytes()
    status, _, err = terminal.run("compare", grouped, "--html", "-o", grouped)
    assert (status, "nothing was overwritten" in err) == (1, True)
    assert grouped.read_bytes() == before


def test_the_project_is_not_changed(grouped: Path, tmp_path: Path, terminal: Terminal) -> None:
    before = grouped.read_bytes()
    for words in (("--json",), ("--csv",), ("--html",), ("-o", tmp_path / "a.html")):
        terminal.run("compare", grouped, *words)
    assert grouped.read_bytes() == before


def test_what_cannot_be_written_leaves_the_old_file(
    grouped: Path, tmp_path: Path, terminal: Terminal
) -> None:
    status, _, err = terminal.run("compare", grouped, "--html", "-o", tmp_path / "none" / "report.html")
    assert status == 1
    assert "none" in err
    assert "Traceback" not in err


def test_an_interrupted_report_leaves_the_old_file(
    grouped: Path, tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = put(tmp_path, "report.html", "before")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    status, _, err = terminal.run("compare", grouped, "-o", out)
    assert (status, err) == (1, "Stopped; what was not finished is as it was.\n")
    assert out.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


def test_a_missing_project_is_one_sentence(tmp_path: Path, terminal: Terminal) -> None:
    status, out, err = terminal.run("compare", tmp_path / "none.duikan")
    assert (status, out, err.count("\n")) == (1, "", 1)


def test_foreign_words_do_not_steer_the_terminal(grouped: Path, terminal: Terminal) -> None:
    hostile = "\x1b[31m\u202e名\x9b"
    with Store.open(grouped) as store:
        first = store.snapshot().questions_in_order()[0].id
        store.perform(edits.edit_question, first, title=hostile, summary=hostile)
        store.perform(edits.edit_article, articles(store)["1-daily.txt"], publisher=hostile)
    for words in ((), ("--json",), ("--csv",), ("--html",)):
        _, out, err = terminal.run("compare", grouped, *words)
        assert not {"\x1b", "\u202e", "\x9b"} & set(out + err), words
        assert "名" in out


def test_no_qt_is_loaded(grouped: Path) -> None:
    program = (
        f"import sys, main; main.main(['compare', {str(grouped)!r}, '--html']); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, check=False)
    assert done.returncode == 0
    assert done.stdout.lstrip().startswith(b"<!DOCTYPE html>")


# Drafts

FIRST = "轮渡改造\n总投资12.8亿元，其中船舶占七成。\n去年日均客流8.6万人次。\n"
SECOND = "輪渡改造的帳\n總投資達14.6億元，比預算多。\n去年日均客流8.2萬人次。\n"


@pytest.fixture
def ferries(tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of two articles without any annotation."""
    monkeypatch.setenv("DUIKAN_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "ferries.duikan"
    terminal.run("new", path)
    terminal.run("import", path, put(tmp_path, "甲.txt", FIRST), put(tmp_path, "乙.txt", SECOND))
    return path


def test_drafts_are_printed_as_documented(ferries: Path, terminal: Terminal) -> None:
    found = terminal.lines("compare", ferries, "--draft", "--encoder", "none")
    assert found
    texts = {"甲.txt": FIRST, "乙.txt": SECOND}
    for one in found:
        assert set(one) == ROWS
        assert one["draft"] is True
        assert (one["group"], one["verdict"], one["summary"]) == (None, None, None)
        assert 0 <= one["score"] <= 1
        assert one["title"]
        assert one["why"]
        assert [cell["source_file"] for cell in one["cells"]] == ["甲.txt", "乙.txt"]
        for cell in one["cells"]:
            for claim in cell["claims"]:
                assert claim["id"] is None
                assert texts[cell["source_file"]][claim["start"] : claim["end"]] == claim["text"]


def test_drafts_as_table_and_csv(ferries: Path, terminal: Terminal) -> None:
    words = ("--draft", "--encoder", "none")
    status, out, err = terminal.run("compare", ferries, *words)
    assert (status, out.split()[0], err) == (0, "SCORE", "")
    assert terminal.run("compare", ferries, "--csv", *words)[1].startswith("\ufeff议题,A ")
    assert "理由" in terminal.run("compare", ferries, "--csv", *words)[1].splitlines()[0]


def test_drafts_are_compared_at_the_rates_entered(
    tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUIKAN_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "bridge.duikan"
    texts = "大桥\n青川大桥总投资14亿元。\n", "跨江大桥\n青川大桥总投资达2亿美元。\n"
    files = [put(tmp_path, name, text) for name, text in zip(("甲.txt", "乙.txt"), texts, strict=True)]
    terminal.run("new", path)
    terminal.run("import", path, *files)

    def answer() -> tuple[object, object]:
        (row,) = terminal.lines("compare", path, "--draft", "--encoder", "none")
        cell = row["cells"][1]
        return cell["status"], cell["ratio"]

    apart = answer()
    with Store.open(path) as store:
        store.perform(edits.set_rate, "USD", "CNY", 7.0)
    assert apart[1] is None and apart != answer()
    assert answer() == ("agrees", 1.0)


def test_what_was_linked_by_hand_has_no_identity_in_a_draft(grouped: Path, terminal: Terminal) -> None:
    with Store.open(grouped) as store:
        store.perform(edits.delete_questions, list(store.snapshot().questions))
    found = terminal.lines("compare", grouped, "--draft", "--encoder", "none")
    assert found
    claims = [claim for one in found for cell in one["cells"] for claim in cell["claims"]]
    assert {claim["id"] for claim in claims} == {None}


def test_without_an_encoder_a_note_says_so(
    ferries: Path, tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUIKAN_DATA", str(tmp_path / "no-data"))
    status, out, err = terminal.run("compare", ferries, "--draft", "--json")
    assert (status, bool(out)) == (0, True)
    assert "The built-in sentence encoder is not installed." in err


def test_a_named_encoder_that_fails_is_an_error(ferries: Path, tmp_path: Path, terminal: Terminal) -> None:
    status, out, err = terminal.run("compare", ferries, "--draft", "--json", "--encoder", tmp_path / "none")
    assert (status, bool(out)) == (1, True)
    assert "There is no folder" in err


def test_one_article_alone_has_no_drafts(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    terminal.run("import", project, put(tmp_path, "甲.txt", FIRST))
    status, out, err = terminal.run("compare", project, "--draft", "--encoder", "none", "--json")
    assert (status, out, err) == (0, "", "Drafts need at least two articles.\n")
    terminal.run("import", project, put(tmp_path, "丙.txt", "书法\n他写了一辈子的字。\n"))
    assert "No drafts" in terminal.run("compare", project, "--draft", "--encoder", "none")[2]


def test_a_large_project_says_that_it_was_not_compared_as_a_whole(
    ferries: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("corpus.matching", "corpus.comparing.drafting"):
        monkeypatch.setattr(f"{module}.LARGE", 10)
    status, out, err = terminal.run("compare", ferries, "--draft", "--json", "--encoder", "none")
    assert (status, out) == (0, "")
    assert err.startswith("The project is too large")
