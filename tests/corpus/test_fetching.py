"""Pages are fetched from a real server on this machine; its answers are not trusted."""

from __future__ import annotations

import gzip
import pickle
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from corpus.fetching import FetchError, FetchLimits, cleaned, fetch, is_address, is_public
from corpus.intake import Refusal, take_in_address
from tests.corpus.readers.build import TITLE, article
from tests.corpus.readers.pages.build import portal

PAGE = portal(article()).encode()
HERE = FetchLimits(private=True)
"""The servers of these tests have addresses of this machine."""


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        path, _, query = self.path.partition("?")
        getattr(self, f"_{path.strip('/').partition('/')[0] or 'page'}", self._page)(query)

    def _send(self, body: bytes, **headers: str) -> None:
        self.send_response(200)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def _page(self, query: str) -> None:
        self._send(PAGE, Content_Type="text/html; charset=utf-8", Content_Length=str(len(PAGE)))

    def _packed(self, query: str) -> None:
        self._send(gzip.compress(PAGE), Content_Type="text/html", Content_Encoding="gzip")

    def _bomb(self, query: str) -> None:
        self._send(gzip.compress(bytes(30 << 20)), Content_Type="text/html", Content_Encoding="gzip")

    def _picture(self, query: str) -> None:
        self._send(b"\x89PNG", Content_Type="image/png")

    def _large(self, query: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        try:
            while True:
                self.wfile.write(bytes(1 << 16))
        except OSError:
            pass

    def _cut(self, query: str) -> None:
        self._send(PAGE[:100], Content_Type="text/html", Content_Length=str(len(PAGE)))

    def _slow(self, query: str) -> None:
        """A byte every now and then, so that no single wait is long."""
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(1200):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass

    def _missing(self, query: str) -> None:
        self.send_error(404)

    def _to(self, query: str) -> None:
        self.send_response(302)
        self.send_header("Location", query)
        self.end_headers()

    def _circle(self, query: str) -> None:
        self._to("/circle")

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


def refused(address: str, limits: FetchLimits = HERE) -> tuple[str, str]:
    with pytest.raises(FetchError) as caught:
        fetch(address, limits)
    return caught.value.code, caught.value.detail


def test_a_page_is_fetched_and_read(server: str) -> None:
    intake = take_in_address(f"{server}/2026/a.html#part", limits=HERE)
    assert intake.article is not None
    assert (intake.article.title, intake.article.publisher) == (TITLE, "江畔观察")
    assert intake.article.url == f"{server}/2026/a.html"
    assert intake.article.source_file == ""
    assert len(intake.article.file_sha256) == 64


def test_only_the_address_leaves() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    received = []

    def answer() -> None:
        connection, _ = listener.accept()
        with connection:
            received.append(connection.recv(1 << 16))
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx")

    thread = threading.Thread(target=answer)
    thread.start()
    fetch(f"http://127.0.0.1:{listener.getsockname()[1]}/路/径?q=字#secret", HERE)
    thread.join()
    listener.close()
    request, *headers = received[0].decode().rstrip().split("\r\n")
    assert request == "GET /%E8%B7%AF/%E5%BE%84?q=%E5%AD%97 HTTP/1.1"
    names = {header.partition(":")[0] for header in headers}
    assert names == {"Accept-Encoding", "Host", "User-Agent", "Accept", "Accept-Language", "Connection"}


def test_a_redirection_is_followed_and_packed_pages_are_unpacked(server: str) -> None:
    source = fetch(f"{server}/to?/packed", HERE)
    assert (source.data, source.url, source.charset) == (PAGE, f"{server}/packed", "")


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("to?file:///etc/passwd", "redirect"),
        ("to?ftp://127.0.0.1/x", "redirect"),
        ("to?http://user:word@127.0.0.1/", "redirect"),
        ("to?/to?/to?/to?/to?/to?/to?/page", "redirect"),
        ("circle", "redirect"),
        ("missing", "status"),
        ("picture", "type"),
        ("cut", "broken"),
        ("bomb", "large"),
        ("large", "large"),
    ],
)
def test_what_is_no_honest_page_is_refused(server: str, path: str, code: str) -> None:
    assert refused(f"{server}/{path}")[0] == code


def test_a_redirection_into_this_network_is_not_followed(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server itself may be fetched from here; where it leads to may not."""
    port = int(server.rpartition(":")[2])
    known = socket.getaddrinfo

    def resolve(host: str, *given: Any, **more: Any) -> Any:
        return (
            known("127.0.0.1", port, type=socket.SOCK_STREAM)
            if host == "news.example"
            else known(host, *given, **more)
        )

    monkeypatch.setattr("socket.getaddrinfo", resolve)
    monkeypatch.setattr("corpus.fetching.is_public", lambda address: address == "127.0.0.1")
    limits = FetchLimits(seconds=5)
    assert fetch(f"http://news.example:{port}/page", limits).data == PAGE
    for place in ("http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/meta-data"):
        assert refused(f"http://news.example:{port}/to?{place}", limits)[0] == "private"


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "10.1.2.3", "192.168.0.1", "0.0.0.0", "2130706433"]
)
def test_addresses_of_this_network_are_refused(host: str) -> None:
    assert refused(f"http://{host}/", FetchLimits(seconds=5))[0] in ("private", "unreachable", "bad")


def test_a_server_that_hangs_is_left(server: str) -> None:
    begun = time.monotonic()
    assert refused(f"{server}/slow", FetchLimits(seconds=0.3, private=True)) == ("timed_out", "0")
    assert time.monotonic() - begun < 30, "it would send for a minute"
    silent = socket.create_server(("127.0.0.1", 0))
    assert (
        refused(f"http://127.0.0.1:{silent.getsockname()[1]}/", FetchLimits(seconds=0.2, private=True))[0]
        == "timed_out"
    )
    silent.close()


def test_nobody_there_is_told() -> None:
    closed = socket.create_server(("127.0.0.1", 0))
    port = closed.getsockname()[1]
    closed.close()
    assert refused(f"http://127.0.0.1:{port}/")[0] == "unreachable"
    assert take_in_address(f"http://127.0.0.1:{port}/").refusal == Refusal("address.private", "127.0.0.1")


def test_what_speaks_no_tls_proves_nothing(server: str) -> None:
    assert refused(server.replace("http:", "https:"))[0] == "certificate"


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("172.16.0.1", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("2002:0a00:0001::1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d822", True),
    ],
)
def test_addresses_that_carry_others_are_what_those_are(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(
    ("words", "address"),
    [
        (" https://新闻.example/a b#c ", "https://xn--efvy88h.example/a%20b"),
        ("http://a.example", "http://a.example/"),
        ("http://[2606::1]:80/?x=%41", "http://[2606::1]:80/?x=%41"),
    ],
)
def test_an_address_is_sent_in_ascii(words: str, address: str) -> None:
    assert cleaned(words) == address
    assert is_address(words)


@pytest.mark.parametrize(
    "words",
    [
        "file:///etc/passwd",
        "http://",
        "http://a:99999/",
        "http://u:p@a.example/",
        "ftp://a.example",
        "http://[x/",
        "http://a b/",
        "http://a\\b/",
        "a.html",
    ],
)
def test_what_is_no_address_of_the_web_is_refused(words: str) -> None:
    assert refused(words) == ("bad", "")


def test_an_error_travels_between_processes() -> None:
    error = pickle.loads(pickle.dumps(FetchError("status", "404")))
    assert (error.code, error.detail) == ("status", "404")
