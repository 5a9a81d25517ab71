"""Opening addresses with the program's own connections."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request

import pytest

from corpus.web_opener import web_opener


class Plain(http.client.HTTPConnection):
    def connect(self) -> None:
        raise ConnectionError("plain")


class Encrypted(http.client.HTTPSConnection):
    def connect(self) -> None:
        raise ConnectionError("encrypted")


@pytest.mark.parametrize(("scheme", "used"), [("http", "plain"), ("https", "encrypted")])
def test_each_scheme_has_its_connection(scheme: str, used: str) -> None:
    opener = web_opener(Plain, Encrypted, urllib.request.ProxyHandler({}))
    with pytest.raises(urllib.error.URLError, match=used):
        opener.open(f"{scheme}://a.invalid/")
