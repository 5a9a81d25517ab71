"""The address of a hub, such as ``postgresql+psycopg://lin@db.example.org/team``.

It never contains a password: those are in ``.pgpass``, in a service file or in the key store of the system
(:mod:`db.hub.passwords`). Connections over a network are encrypted and the certificate of the server is verified
(``sslmode=verify-full``) unless the address says otherwise.
"""

from __future__ import annotations

import ipaddress
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

_SCHEMES = ("postgresql+psycopg", "postgresql", "postgres")
"""Accepted schemes; the last two are those of other programs."""
_OPTIONS = frozenset(
    {"host", "port", "service", "passfile", "connect_timeout", "channel_binding", "target_session_attrs"}
    | {"sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl", "gssencmode", "krbsrvname"}
)
"""Parameters of libpq that an address may have. Others could change the meaning of statements."""
_PLACES = frozenset({"PGHOST", "PGHOSTADDR", "PGSERVICE"})
"""Environment variables by which libpq connects to another machine if an address names none."""
_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
"""The values of ``sslmode`` of libpq, from the weakest."""


class BadAddress(ValueError):
    """An address that cannot be used. ``reason`` is ``scheme``, ``password``, ``host``, ``port``, ``option``
    (``detail`` names it), ``sslmode`` or ``database``. Neither attribute contains a password."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class HubAddress:
    """The location of a hub and the login to use."""

    user: str
    """Empty for libpq's default: the service file, the environment, or the user of the system."""
    host: str
    """A host name, an IP address, or the folder of a Unix socket; empty for libpq's default."""
    port: int | None
    database: str
    options: tuple[tuple[str, str], ...] = ()
    """Further parameters of libpq, sorted."""

    @classmethod
    def parse(cls, words: str) -> HubAddress:
        """Parse an address. Raises BadAddress."""
        try:
            parts = urlsplit(words.strip())
            port = parts.port
        except ValueError:
            raise BadAddress("port" if "://" in words else "scheme") from None
        if parts.scheme not in _SCHEMES or "://" not in words or parts.fragment:
            raise BadAddress("scheme")
        if parts.password is not None:
            raise BadAddress("password")
        options = _options(parts.query)
        if "port" in options:
            port = _port(options.pop("port"))
        host = options.pop("host", "") or unquote(parts.hostname or "")
        database = unquote(parts.path.removeprefix("/"))
        if "/" in database or not (database or "service" in options):
            raise BadAddress("database")
        if any(ord(sign) < ord(" ") for sign in f"{host}{database}{parts.username or ''}") or "," in host:
            raise BadAddress("host")
        user = unquote(parts.username or "")
        return cls(user, host, port, database, tuple(sorted(options.items())))

    def __str__(self) -> str:
        """The address as it is stored and shown."""
        host, options = self.host, dict(self.options)
        if host.startswith(("/", "@")):
            options, host = {**options, "host": host}, ""
        elif ":" in host:
            host = f"[{host}]"
        place = f"{quote(self.user, safe='')}@" if self.user else ""
        place += host if host.startswith("[") else quote(host, safe="")
        place += f":{self.port}" if self.port is not None else ""
        query = f"?{urlencode(sorted(options.items()), safe='/')}" if options else ""
        return f"postgresql+psycopg://{place}/{quote(self.database, safe='')}{query}"

    @property
    def is_local(self) -> bool:
        """Whether connections stay on this machine."""
        if self.host.startswith(("/", "@")) or self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            elsewhere = "service" in dict(self.options) or not _PLACES.isdisjoint(os.environ)
            return not self.host and not elsewhere

    def parameters(self) -> dict[str, str]:
        """The connection parameters of libpq. The certificate of a server that is reached over a network must be valid
        for its host name; it is verified against ``~/.postgresql/root.crt`` or, if that is missing, against the
        authorities that the system trusts."""
        options = dict(self.options)
        named = {"user": self.user, "host": self.host, "dbname": self.database}
        found = {name: value for name, value in named.items() if value}
        if self.port is not None:
            found["port"] = str(self.port)
        if not self.is_local and "sslmode" not in options:
            options["sslmode"] = "verify-full"
            own = Path.home() / ".postgresql" / "root.crt"
            if "service" not in options and not own.exists():
                options.setdefault("sslrootcert", "system")
        return {**found, **options}


def _options(query: str) -> dict[str, str]:
    options = dict(parse_qsl(query, keep_blank_values=True))
    if "password" in options:
        raise BadAddress("password")
    for name in options:
        if name not in _OPTIONS:
            raise BadAddress("option", name)
    if options.get("sslmode", "verify-full") not in _MODES:
        raise BadAddress("sslmode", options["sslmode"])
    return options


def _port(words: str) -> int:
    if not words.isascii() or not words.isdigit() or not 0 < int(words) < 1 << 16:
        raise BadAddress("port")
    return int(words)
