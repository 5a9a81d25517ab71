"""Unknown fields of an archive are preserved."""

from __future__ import annotations

import json

import pytest

from db.tables.archive_fields import joined, parted


@pytest.mark.parametrize("of_project", ["", '{"owner": "青川"}', '{"a": {"b": 1.50}, "c": []}'])
@pytest.mark.parametrize("of_archive", ["", '{"tool": "other"}', ' {"n": 1e3} '])
def test_they_come_back_as_they_were(of_project: str, of_archive: str) -> None:
    extra = joined(of_project, of_archive)
    assert parted(extra) == (of_project, of_archive.strip())
    if extra:
        assert isinstance(json.loads(extra), dict)


def test_those_of_an_earlier_archive_are_replaced() -> None:
    first = joined('{"owner": 1}', '{"b": 2}')
    assert parted(joined(first, '{"c": 3}')) == ('{"owner": 1}', '{"c": 3}')
    assert joined(first, "") == '{"owner": 1}'
