"""The data of errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import StoreError
from db.store import Store


def test_every_error_tells_where(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as refused:
        Store.open(tmp_path / "没有.duikan")
    assert refused.value.path.endswith("没有.duikan")
