"""Fetches a page whose address a user entered. Only the address is sent: no cookies, no text, no name.

The server is not trusted. It must not lead into the local network: every IP address that a host name resolves to is
checked before connecting, and again at every redirection. The answer is limited in size and time.
"""

from __future__ import annotations

import http.client
import ipaddress
import re
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import Message
from typing import IO, Any
from urllib.parse import quote, urlsplit, urlunsplit

from corpus.policy import policy
from corpus.readers.document import Original
from corpus.readers.sniffing import original
from corpus.version import VERSION
from corpus.web_opener import web_opener

_PORTION = 1 << 16
"""Bytes read at a time; the limits of time and size are checked after each portion. Chosen."""
_HOST = re.compile(r"[A-Za-z0-9_.:-]+")
"""A host name in ASCII, or an IP address."""
_SAFE = "/%:=&?~#+!$,;'@()*[]"
"""Characters that are not percent-encoded: those reserved in RFC 3986, and ``%``, which is encoded already."""
_PAGES = (
    "text/",
    "application/xhtml+xml",
    "application/xml",
    "application/pdf",
    "application/rtf",
    "application/epub+zip",
)
"""Content types that are accepted."""
_FILES = (
    "application/octet-stream", "application/msword", "application/x-mimearchive", "multipart/related",
    "application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.text", "application/vnd.ms-",
)  # fmt: skip
"""Content types that are read: pages (above), documents, and the type that servers give to unknown files."""
_REFUSED = ("text/css", "text/javascript")
"""Types of ``text/`` that are no articles."""


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """Limits of a fetch."""

    most: int = 20 * 1024 * 1024
    """Bytes, decompressed. Chosen: far more than a page of text, so that PDF documents with pictures fit."""
    seconds: float = 30.0
    """From the first connection to the last byte. Chosen: as long as somebody waits for a page."""
    redirects: int = 5
    """Chosen: from http to https, to www, and to a canonical address, with some to spare."""
    private: bool = False
    """Whether addresses of this machine and its network may be fetched. For tests, whose servers have such
    addresses."""


class FetchError(Exception):
    """A page could not be fetched. ``code`` is ``bad`` (not a web address), ``private`` (an address of the local
    network), ``unreachable``, ``certificate``, ``timed_out`` (``detail``: seconds), ``status`` (``detail``: the HTTP
    status), ``redirect`` (not to a web address, or too often), ``large`` (``detail``: the limit in megabytes), ``type``
    (``detail``: the content type or encoding), ``broken`` (the connection was interrupted) or ``policy`` (the policy of
    this machine forbids it)."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail

    def __reduce__(self) -> tuple[type[FetchError], tuple[str, str]]:
        return type(self), (self.code, self.detail)


def is_address(words: str) -> bool:
    """Whether the words are a web address and not a path."""
    return words.lower().lstrip().startswith(("http://", "https://"))


def fetch(address: str, limits: FetchLimits | None = None) -> Original:
    """The content at an address. Raises FetchError."""
    if not policy().network:
        raise FetchError("policy")
    limits = limits or FetchLimits()
    run = _Run(limits)
    url = cleaned(address)
    request = urllib.request.Request(url, headers=_headers(), method="GET")
    with run.watched():
        try:
            with run.opener(url).open(request, timeout=limits.seconds) as response:
                _check_type(response.headers)
                data = _decompressed(run.read(response), response.headers, limits)
                charset = response.headers.get_content_charset() or ""
                return original(data, "", url=response.geturl(), charset=charset)
        except FetchError:
            raise
        except Exception as error:
            raise run.failure(error) from error


def cleaned(address: str) -> str:
    """The address as it is requested: without fragment and surrounding white space, the host in IDNA, path and query
    percent-encoded. Raises FetchError ``bad``."""
    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = parts.port
    except (ValueError, UnicodeError):
        raise FetchError("bad") from None
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(host) or parts.username is not None:
        raise FetchError("bad")
    place = f"[{host}]" if ":" in host else host
    place = place if port is None else f"{place}:{port}"
    return urlunsplit(
        (parts.scheme, place, quote(parts.path or "/", safe=_SAFE), quote(parts.query, safe=_SAFE), "")
    )


def _headers() -> dict[str, str]:
    return {
        "User-Agent": f"Mozilla/5.0 (compatible; Duikan/{VERSION})",
        "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
        "Accept-Language": "zh-CN,zh;q=0.9,zh-TW;q=0.8,en;q=0.5",
        "Accept-Encoding": "identity",
    }


class _Run:
    """The deadline and the connections of one fetch."""

    def __init__(self, limits: FetchLimits) -> None:
        self._limits = limits
        self._deadline = time.monotonic() + limits.seconds
        self._sockets: list[socket.socket] = []
        self._late = False

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Shut the connections down when the time is over. Socket timeouts do not end a server that sends a byte a
        second."""
        timer = threading.Timer(self._limits.seconds, self._end)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _end(self) -> None:
        self._late = True
        for open_socket in self._sockets:
            with suppress(OSError):
                # Called on the plain socket: shutdown of an SSLSocket discards its state while another thread reads.
                socket.socket.shutdown(open_socket, socket.SHUT_RDWR)

    def opener(self, url: str) -> urllib.request.OpenerDirector:
        """The opener for an address: direct, or through the proxy that the system is configured with."""
        if _has_proxy(url):
            checks = _Proxied(self._limits)
            return urllib.request.build_opener(
                urllib.request.ProxyHandler(), checks, _Redirects(self._limits, checks.check)
            )
        run = self

        class CheckedPlain(http.client.HTTPConnection):
            def connect(self) -> None:
                self.sock = run.connected(self.host, self.port)

        class CheckedTls(http.client.HTTPSConnection):
            def connect(self) -> None:
                raw = run.connected(self.host, self.port)
                self.sock = _context().wrap_socket(raw, server_hostname=self.host)
                run.keep(self.sock)

        no_proxy = urllib.request.ProxyHandler({})
        return web_opener(CheckedPlain, CheckedTls, no_proxy, _Redirects(self._limits))

    def keep(self, connection: socket.socket) -> None:
        self._sockets.append(connection)

    def connected(self, host: str, port: int) -> socket.socket:
        """A connection to one of the addresses that the host name resolves to, all of which are checked first."""
        failure: OSError | None = None
        for family, kind, protocol, _, place in _resolved(host, port, self._limits):
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            connection = socket.socket(family, kind, protocol)
            try:
                connection.settimeout(left)
                connection.connect(place)
            except OSError as error:
                connection.close()
                failure = error
                continue
            self.keep(connection)
            return connection
        raise failure or OSError("no address")

    def read(self, response: http.client.HTTPResponse) -> bytes:
        """The whole body. Raises FetchError ``large``, TimeoutError, or IncompleteRead."""
        received = bytearray()
        while portion := response.read1(_PORTION):
            received += portion
            if len(received) > self._limits.most:
                raise _too_large(self._limits)
            if time.monotonic() > self._deadline:
                raise TimeoutError
        if response.length or self._late:
            raise http.client.IncompleteRead(b"", response.length)
        return bytes(received)

    def failure(self, error: Exception) -> FetchError:
        """The FetchError for an exception of the library."""
        if isinstance(error, urllib.error.HTTPError):
            error.close()
            return (
                FetchError("redirect") if 300 <= error.code < 400 else FetchError("status", str(error.code))
            )
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        if isinstance(reason, FetchError):
            return reason
        if self._late or isinstance(reason, TimeoutError):
            return FetchError("timed_out", f"{self._limits.seconds:.0f}")
        if isinstance(reason, ssl.SSLError):
            return FetchError("certificate")
        if isinstance(reason, (http.client.HTTPException, ConnectionResetError, BrokenPipeError)):
            return FetchError("broken")
        return FetchError("unreachable", getattr(reason, "strerror", None) or "")


def _context() -> ssl.SSLContext:
    return ssl.create_default_context()


def _resolved(host: str, port: int, limits: FetchLimits) -> list[Any]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    for *_, place in found:
        if not limits.private and not is_public(str(place[0])):
            raise FetchError("private", host)
    return list(found)


def is_public(address: str) -> bool:
    """Whether a numeric IP address is a public address of the internet. An IPv6 address that embeds an IPv4 address
    (mapped, 6to4, Teredo, NAT64) is as public as that."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast


_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""The well-known prefix of RFC 6052."""


def _has_proxy(url: str) -> bool:
    parts = urlsplit(url)
    proxies = urllib.request.getproxies()
    return parts.scheme in proxies and not urllib.request.proxy_bypass(parts.hostname or "")


class _Proxied(urllib.request.BaseHandler):
    """Checks the addresses that a proxy is asked to fetch, if this machine can resolve them."""

    handler_order = 50

    def __init__(self, limits: FetchLimits) -> None:
        self._limits = limits

    def check(self, url: str) -> None:
        parts = urlsplit(url)
        try:
            _resolved(parts.hostname or "", parts.port or 80, self._limits)
        except OSError:
            # Only the proxy can resolve the name.
            return

    def http_request(self, req: urllib.request.Request) -> urllib.request.Request:
        self.check(req.full_url)
        return req

    https_request = http_request


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a limited number of redirections, to web addresses only."""

    def __init__(self, limits: FetchLimits, check: Callable[[str], None] | None = None) -> None:
        self._left = limits.redirects
        self._check = check

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        # The body of a redirection is not read.
        fp.close()
        self._left -= 1
        if self._left < 0:
            raise FetchError("redirect")
        try:
            url = cleaned(newurl)
        except FetchError:
            raise FetchError("redirect") from None
        if self._check is not None:
            self._check(url)
        return super().redirect_request(req, fp, code, msg, headers, url)


# The answer


def _check_type(headers: Message) -> None:
    if "Content-Type" not in headers:
        return
    kind = headers.get_content_type()
    if not kind.startswith((*_PAGES, *_FILES)) or kind in _REFUSED:
        raise FetchError("type", kind)


def _decompressed(data: bytes, headers: Message, limits: FetchLimits) -> bytes:
    """The decompressed content of an answer. Some servers compress although ``identity`` was requested."""
    encoding = str(headers.get("Content-Encoding", "")).strip().lower()
    if encoding in ("", "identity"):
        return data
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise FetchError("type", encoding[:40])
    for window_bits in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        decompressor = zlib.decompressobj(window_bits)
        try:
            content = decompressor.decompress(data, limits.most + 1)
        except zlib.error:
            continue
        if len(content) > limits.most:
            raise _too_large(limits)
        return content
    raise FetchError("broken")


def _too_large(limits: FetchLimits) -> FetchError:
    return FetchError("large", str(limits.most // (1024 * 1024)))
