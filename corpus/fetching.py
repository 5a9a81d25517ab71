"""Fetching a page whose address somebody entered. Only the address leaves: no cookies, no text, no name.

What answers is not trusted. It may not lead into the network that this machine stands in: every address that a name
stands for is looked at before it is connected to, at every redirection again. What it sends is bounded in bytes and
time.
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
"""Bytes read at a time; the limits of time and size are checked between two portions."""
_HOST = re.compile(r"[A-Za-z0-9_.:-]+")
"""A name of a server as it is asked for, or a number of one."""
_SAFE = "/%:=&?~#+!$,;'@()*[]"
_PAGES = (
    "text/",
    "application/xhtml+xml",
    "application/xml",
    "application/pdf",
    "application/rtf",
    "application/epub+zip",
)
_FILES = (
    "application/octet-stream", "application/msword", "application/x-mimearchive", "multipart/related",
    "application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.text", "application/vnd.ms-",
)  # fmt: skip
"""Types that are read: pages and documents, and what servers say of files that they do not know."""
_REFUSED = ("text/css", "text/javascript")


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """What a fetch may cost."""

    most: int = 20 * 1024 * 1024
    """Bytes, unpacked."""
    seconds: float = 30.0
    """From the first connection to the last byte."""
    redirects: int = 5
    private: bool = False
    """Whether addresses of this machine and its network may be fetched. For tests, whose servers have such."""


class FetchError(Exception):
    """A page could not be fetched. ``code`` is ``bad`` (no address of the web), ``private`` (leads into this machine's
    network), ``unreachable``, ``certificate``, ``timed_out`` (``detail``: seconds), ``status`` (``detail``: of HTTP),
    ``redirect`` (to something that is no address of the web, or too often), ``large`` (``detail``: megabytes),
    ``type`` (``detail``: what it is), ``broken`` (the connection broke off) or ``policy`` (whoever looks after this
    machine does not allow it)."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail

    def __reduce__(self) -> tuple[type[FetchError], tuple[str, str]]:
        return type(self), (self.code, self.detail)


def is_address(words: str) -> bool:
    """Whether somebody means a page of the web and not a file."""
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
                data = _unpacked(run.read(response), response.headers, limits)
                charset = response.headers.get_content_charset() or ""
                return original(data, "", url=response.geturl(), charset=charset)
        except FetchError:
            raise
        except Exception as error:
            raise run.failure(error) from error


def cleaned(address: str) -> str:
    """An address as it is sent: without fragment and white space, its host in ASCII, its path with Chinese spelled out.
    Raises FetchError ``bad``."""
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
    """One fetch: its deadline, its connections."""

    def __init__(self, limits: FetchLimits) -> None:
        self._limits = limits
        self._deadline = time.monotonic() + limits.seconds
        self._sockets: list[socket.socket] = []
        self._late = False

    @contextmanager
    def watched(self) -> Iterator[None]:
        """End the connections when the time is over: a server that sends a byte a second never times out by itself."""
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
                # The method of plain sockets: that of encrypted ones would take their state away while they are read.
                socket.socket.shutdown(open_socket, socket.SHUT_RDWR)

    def opener(self, url: str) -> urllib.request.OpenerDirector:
        """What opens addresses: straight, or through the proxy that the system names for them."""
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

        straight = urllib.request.ProxyHandler({})
        return web_opener(CheckedPlain, CheckedTls, straight, _Redirects(self._limits))

    def keep(self, connection: socket.socket) -> None:
        self._sockets.append(connection)

    def connected(self, host: str, port: int) -> socket.socket:
        """A connection to one of the addresses that a name stands for, all of which were looked at."""
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
        """The whole answer, unless it is too large or takes too long."""
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
        """What an error means to the person who entered the address."""
        if isinstance(error, urllib.error.HTTPError):
            # Of a redirection in a circle it is closed already.
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
    """Whether an address, in digits, is one of the internet. Those that carry another one inside are what that is."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast


_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def _has_proxy(url: str) -> bool:
    parts = urlsplit(url)
    proxies = urllib.request.getproxies()
    return parts.scheme in proxies and not urllib.request.proxy_bypass(parts.hostname or "")


class _Proxied(urllib.request.BaseHandler):
    """Looks at addresses that a proxy is to fetch, as far as this machine can resolve them."""

    handler_order = 50

    def __init__(self, limits: FetchLimits) -> None:
        self._limits = limits

    def check(self, url: str) -> None:
        parts = urlsplit(url)
        try:
            _resolved(parts.hostname or "", parts.port or 80, self._limits)
        except OSError:
            # Only the proxy knows the name.
            return

    def http_request(self, req: urllib.request.Request) -> urllib.request.Request:
        self.check(req.full_url)
        return req

    https_request = http_request


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a few redirections, to addresses of the web only."""

    def __init__(self, limits: FetchLimits, check: Callable[[str], None] | None = None) -> None:
        self._left = limits.redirects
        self._check = check

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        # What comes with a redirection is not read.
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


# What was sent


def _check_type(headers: Message) -> None:
    if "Content-Type" not in headers:
        return
    kind = headers.get_content_type()
    if not kind.startswith((*_PAGES, *_FILES)) or kind in _REFUSED:
        raise FetchError("type", kind)


def _unpacked(data: bytes, headers: Message, limits: FetchLimits) -> bytes:
    """The content of an answer that was packed although it was asked not to be."""
    packing = str(headers.get("Content-Encoding", "")).strip().lower()
    if packing in ("", "identity"):
        return data
    if packing not in ("gzip", "x-gzip", "deflate"):
        raise FetchError("type", packing[:40])
    for form in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        unpacker = zlib.decompressobj(form)
        try:
            unpacked = unpacker.decompress(data, limits.most + 1)
        except zlib.error:
            continue
        if len(unpacked) > limits.most:
            raise _too_large(limits)
        return unpacked
    raise FetchError("broken")


def _too_large(limits: FetchLimits) -> FetchError:
    return FetchError("large", str(limits.most // (1024 * 1024)))
