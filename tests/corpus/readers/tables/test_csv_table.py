from __future__ import annotations

import pytest

from tests.corpus.readers.build import TITLE, article, assert_faithful, content, read

TEXT = "\n".join(article()).replace('"', '""')


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_an_article_in_a_cell_comes_back_whole(separator: str, encoding: str) -> None:
    rows = (("标题", "来源", "正文"), (TITLE, "江畔观察", f'"{TEXT}"'), ("题二", "报", "短"))
    source = "\r\n".join(separator.join(row) for row in rows)
    document = read(source.encode(encoding), "表.tsv" if separator == "\t" else "表.csv")
    assert_faithful(content(document), article())
    assert [one.article.publisher for one in document.articles] == ["江畔观察", "报"]
    assert document.articles[0].article.encoding == encoding


def test_a_cell_may_be_longer_than_python_expects() -> None:
    long = "三号码头停航延长一周。" * 20_000
    assert len(content(read(f"标题,正文\n甲,{long}\n".encode(), "表.csv"))) == len(long)
