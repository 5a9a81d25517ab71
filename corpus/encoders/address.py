"""Addresses of embeddings servers: which one is meant, and whether text that goes there leaves this machine."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit, urlunsplit

from corpus.encoders.errors import EncoderError, Problem
from corpus.shortening import cut_off

_VERSION = re.compile(r"/v\d+$")
_LONGEST_SHOWN = 80
"""Characters of a refused address that an error repeats. Chosen: one line of a dialog."""
_PRINTABLE = re.compile(r"[!-~]+")
_WORDS_OF_A_HOST = re.compile(r"[A-Za-z0-9_.:%\[\]-]+")


def embeddings_url(address: str) -> str:
    """Where to post texts: ``address`` may come with or without scheme, ``/v1`` and ``/embeddings``.

    Raises EncoderError: no address, another scheme than http and https, a name with password, a query."""
    parts = _parts(address)
    path = parts.path.rstrip("/").removesuffix("/embeddings")
    if not _VERSION.search(path):
        path += "/v1"
    return urlunsplit((parts.scheme, parts.netloc.lower(), f"{path}/embeddings", "", ""))


def host_of(address: str) -> str:
    """The host and port of an address, as a person reads it; where that cannot be told the whole address, without a
    name and password that stand in it."""
    try:
        return _parts(address).netloc.lower()
    except EncoderError:
        return address.strip().rpartition("@")[2]


def is_this_machine(address: str) -> bool:
    """Whether what is sent to ``address`` stays on this machine, so far as the address tells: localhost, or a
    loopback number. A name that merely resolves to one is not believed."""
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
    """Whether nobody on the way can read along."""
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
        # Both raise ValueError where they make no sense.
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise _bad(words) from None
    if (
        parts.scheme not in ("http", "https")
        or not host
        or not _PRINTABLE.fullmatch(words)
        or not _WORDS_OF_A_HOST.fullmatch(parts.netloc)
        or parts.query
        or parts.fragment
    ):
        raise _bad(words)
    return parts


def _bad(words: str) -> EncoderError:
    """A password that somebody wrote into an address is not repeated."""
    scheme, mark, rest = words.partition("://")
    shown = scheme + mark + rest.rpartition("@")[2]
    return EncoderError(Problem.BAD_ADDRESS, cut_off(shown, _LONGEST_SHOWN))
