"""The verb ``search`` with ``--hub``."""

from __future__ import annotations

import json
from pathlib import Path

from db import edits
from db.store import Store
from tests.db import build
from tests.postgres import Hub
from tests.terminal import Terminal


def test_texts_are_found_on_the_hub_also_those_that_are_not_here(
    hub: Hub, sample: Path, tmp_path: Path, terminal: Terminal
) -> None:
    status, _, said = terminal.run("search", sample, "渡輪", "--hub")
    assert (status, "is on no hub" in said) == (1, True)
    assert terminal.run("search", sample, "渡輪", "--hub", "--all")[0] == 2
    address, other = hub.address("lin"), tmp_path / "other.duikan"
    assert terminal.run("share", sample, address, "--create")[0] == 0
    with Store.open(sample) as store:
        article = store.snapshot().articles_in_order()[0]
        text = store.text(article.id)
    word = text[2:5]
    in_file = terminal.run("search", sample, word, "--json")[1]
    on_hub = terminal.run("search", sample, word, "--hub", "--json")[1]
    assert on_hub == in_file != ""
    assert terminal.run("search", sample, word, "--hub")[1] == terminal.run("search", sample, word)[1]
    assert terminal.run("join", address, "-o", other)[0] == 0
    with Store.open(sample, build.LIN) as store:
        store.perform(edits.import_articles, [build.new_article("一篇新的文章，别处没有。")])
        store.perform(edits.replace_text, article.id, text.replace(word, "改过的"))
    assert terminal.run("sync", sample)[0] == 0
    assert word not in terminal.run("search", sample, word, "--hub")[1]
    (line,) = terminal.run("search", other, "別處", "--hub", "--json")[1].splitlines()
    told = json.loads(line)
    assert (told["article"], told["text"], len(told["owner"])) == (None, "别处", 64)
    status, out, said = terminal.run("search", other, "別處", "--hub")
    assert (told["owner"][:12] in out, "“sync” fetches them" in said) == (True, True)
    assert "Nothing found on the hub" in terminal.run("search", other, "没有这个", "--hub")[2]
