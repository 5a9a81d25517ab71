"""Whether a case of the peer is met."""

from __future__ import annotations

from typing import Any

import pytest

from evaluation import peer


@pytest.mark.parametrize(
    ("kind", "text", "value", "is_met"),
    [
        ("number", "来了五个", "5", True),
        ("number", "来了五个", "6", False),
        ("percent", "占百分之五", "5%", True),
        ("percent", "来了五个", "5%", False),
        ("range", "来了20到30个", "[20,30)", True),
        ("range", "来了20到30个", "[20,40)", False),
        ("range", "超过20个", "(20,)", True),
        ("range", "不到20个", "(20,)", False),
        ("currency", "花了5元", "5", True),
        ("currency", "来了5人", "5", False),
    ],
)
def test_a_case_is_met(
    monkeypatch: pytest.MonkeyPatch, kind: str, text: str, value: str, is_met: bool
) -> None:
    result: dict[str, Any] = {"start": 0, "end": len(text), "value": value}
    monkeypatch.setattr(peer, "peer_cases", lambda: {kind: [{"input": text, "results": [result]}]})
    assert peer.missed_cases(kind) == ([] if is_met else [text])
