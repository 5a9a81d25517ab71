from __future__ import annotations

import pytest

from db.errors import HubFailed
from db.hub.checking import check_hub
from tests.db import build
from tests.db.hub.team import Team


def test_a_hub_in_use_is_whole(lins: Team) -> None:
    lins.add("shen")
    build.claim(lins.lin.store, note="“引号”")
    lins.lin.sync()
    assert list(check_hub(lins.hub.connect())) == []
    with pytest.raises(HubFailed) as refused:
        list(check_hub(lins.lin.hub))
    assert refused.value.reason == "no_rights"


def test_what_is_wrong_is_named(lins: Team) -> None:
    administrator = lins.hub.connect()
    for words in (
        "UPDATE duikan.text SET content = content || '。' WHERE content LIKE '%上涨%'",
        "UPDATE duikan.revision SET change = change || ' ' WHERE table_name = 'article'",
        "UPDATE duikan.operation SET author = 'x' WHERE position = 2",
        "INSERT INTO duikan.member SELECT id, 'gone_login', 'reader' FROM duikan.project",
        "UPDATE duikan.project SET position = position + 1",
        "GRANT DELETE ON duikan.operation TO duikan_user",
        "ALTER TABLE duikan.text DISABLE ROW LEVEL SECURITY",
        "ALTER FUNCTION duikan.dismiss RESET ALL",
    ):
        administrator.rows(words)
    assert {finding.code for finding in check_hub(administrator)} == {
        *("text", "revision", "operation", "login", "position", "rights", "row_security", "search_path"),
    }
