from __future__ import annotations

import pytest

from tests.corpus.readers.build import article, assert_faithful, broken, content, read, remarks


def srt(lines: list[str]) -> bytes:
    cues = (
        f"{n}\r\n00:00:0{n % 10},000 --> 00:00:09,000\r\n{line}\r\n\r\n" for n, line in enumerate(lines, 1)
    )
    return "".join(cues).encode("utf-8-sig")


@pytest.mark.parametrize(
    ("cue", "line"),
    [
        ("<i>三号</i>\r\n码头", "三号码头"),
        ("{\\an8}停航", "停航"),
        ("- 是吗？\r\n- 是。", "- 是吗？\n- 是。"),
        ("他说\r\n-3 度", "他说-3 度"),
        ("Tom &amp; AI\r\nmodel", "Tom & AI model"),
        ("<font color='#fff'>白</font> 3 < 5", "白 3 < 5"),
        ("<ruby>汐<rt>xī</rt>州<rt.small>zhōu</rt></ruby>停航", "汐州停航"),
    ],
)
def test_a_cue_is_a_line_or_one_for_each_speaker(cue: str, line: str) -> None:
    assert content(read(srt([cue]), "a.srt")) == line


def test_an_article_comes_back_whole() -> None:
    paragraphs = article()
    document = read(srt(["\r\n".join(broken(words, 17)) for words in paragraphs]), "第二期.srt")
    assert_faithful(content(document), paragraphs)
    assert document.articles[0].article.title == "第二期", "no line of what is said is a title"
    assert (document.parts, remarks(document)) == (len(paragraphs), {"time_codes": len(paragraphs)})


def test_cues_may_stand_without_blank_lines() -> None:
    source = "1\n00:00:01,000 --> 00:00:02,000\n甲\n2\n00:00:02,000 --> 00:00:03,000\n2026\n"
    assert content(read(source.encode(), "a.srt")) == "甲\n2026"


def test_webvtt_has_notes_names_and_rolling_lines() -> None:
    source = (
        "WEBVTT - 题\n\nNOTE 不是字幕\n\nSTYLE\n::cue {}\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v 苏禾>你好\n\n"
        "00:02.000 --> 00:03.000\n再见\n\n00:03.000 --> 00:04.000\n再见\n"
    )
    assert content(read(source.encode(), "a.vtt")) == "苏禾：你好\n再见"
