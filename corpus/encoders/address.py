"""Addresses of embeddings servers: normalisation, and whether a server is on this machine."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit, urlunsplit

from corpus.encoders.errors import EncoderError, Problem
from corpus.shortening import cut_off

_VERSION = re.compile(r"/v\d+$")
"""The version of the protocol at the end of a path."""
_LONGEST_SHOWN = 80
"""Characters of a refused address that an error repeats. Chosen: one line of a dialog."""
_PRINTABLE = re.compile(r"[!-~]+")
"""Printable ASCII without blanks, the characters of an HTTP header's value."""
_HOST_AND_PORT = re.compile(r"[A-Za-z0-9_.:%\[\]-]+")
"""Characters of a host name or IP address with a port; not ``@``, so no name and password."""


def embeddings_url(address: str) -> str:
    """The URL to which texts are posted. ``address`` may lack the scheme, ``/v1`` and ``/embeddings``.

    Raises EncoderError if it is no address, has another scheme than http and https, a user name or a query."""
    parts = _parts(address)
    path = parts.path.rstrip("/").removesuffix("/embeddings")
    if not _VERSION.search(path):
        path += "/v1"
    return urlunsplit((parts.scheme, parts.netloc.lower(), f"{path}/embeddings", "", ""))


def host_of(address: str) -> str:
    """The host and port of an address, for display; for an invalid one the whole address without user name and
    password."""
    try:
        return _parts(address).netloc.lower()
    except EncoderError:
        return address.strip().rpartition("@")[2]


def is_this_machine(address: str) -> bool:
    """Whether ``address`` is localhost or a loopback IP address. Other host names count as remote, even if they resolve
    to this machine."""
    try:
        host = (_parts(address).hostname or "").rstrip(".")
    except EncoderError:
        return False
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_encrypted(address: str) -> bool:
    """Whether the connection is encrypted."""
    try:
        return _parts(address).scheme == "https"
    except EncoderError:
        return False


def _parts(address: str) -> SplitResult:
    words = address.strip()
    if words and "://" not in words:
        words = f"http://{words}"
    try:
        parts = urlsplit(words)
        # Both properties raise ValueError if they are invalid.
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise _bad(words) from None
    if (
        parts.scheme not in ("http", "https")
        or not host
        or not _PRINTABLE.fullmatch(words)
        or not _HOST_AND_PORT.fullmatch(parts.netloc)
        or parts.query
        or parts.fragment
    ):
        raise _bad(words)
    return parts


def _bad(words: str) -> EncoderError:
    """The error for an invalid address, which is repeated without a password that it may contain."""
    scheme, mark, rest = words.partition("://")
    shown = scheme + mark + rest.rpartition("@")[2]
    return EncoderError(Problem.BAD_ADDRESS, cut_off(shown, _LONGEST_SHOWN))
