"""Two network namespaces connected by a virtual cable, one for a server and one for its clients. The cable can be
unplugged, slowed down, and made to drop what the server sends."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from db.hub.address import HubAddress
from tests.postgres import Server

SERVER, CLIENT = "10.231.7.1", "10.231.7.2"
"""Addresses at the ends of the cable; they are not visible outside of the namespaces."""
_NEW_NETWORK = 0x40000000
"""``CLONE_NEWNET`` of Linux."""
_PORT = 5432


class Network:
    """The two namespaces, while :func:`network` is active."""

    def __init__(self, name: str) -> None:
        self.client, self.server = f"{name}-c", f"{name}-s"
        """Names of the namespaces; the end of the cable in each has the same name."""

    def address(self, login: str, database: str) -> HubAddress:
        """The address of a database for a client that is :meth:`inside`."""
        return HubAddress(login, SERVER, _PORT, database, (("sslmode", "disable"),))

    @contextlib.contextmanager
    def inside(self) -> Iterator[None]:
        """Let connections that this thread opens in the block, and threads that it starts there, be those of a
        client."""
        with open("/proc/thread-self/ns/net") as outside, open(f"/run/netns/{self.client}") as client:
            _enter(client.fileno())
            try:
                yield
            finally:
                _enter(outside.fileno())

    def pull(self) -> None:
        """Unplug the cable: nothing arrives at either end, and neither is notified."""
        _ip(f"-n {self.server} link set {self.server} down")

    def deafen(self) -> None:
        """Drop everything that the server sends; it still receives from the clients."""
        _ip(f"-n {self.server} route add blackhole {CLIENT}")

    def mend(self) -> None:
        """Undo :meth:`pull` and :meth:`deafen`."""
        _ip(f"-n {self.server} link set {self.server} up")
        _ip(f"-n {self.server} route flush type blackhole")

    def shape(self, discipline: str) -> None:
        """Send with a queueing discipline of ``tc`` at both ends. Skips the test if the kernel lacks it."""
        for end in (self.client, self.server):
            words = f"ip netns exec {end} tc qdisc replace dev {end} root {discipline}"
            if subprocess.run(words.split(), capture_output=True, check=False).returncode:
                pytest.skip(f"this machine cannot shape its traffic with tc: {discipline}")


@contextlib.contextmanager
def network(server: Server) -> Iterator[Network]:
    """Let a server run in a namespace of its own during the block. Skips the test where that is not possible."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("ip") is None:
        pytest.skip("network namespaces need Linux, root and the program ip")
    made = Network(f"dk{os.getpid()}")
    ends = made.client, made.server
    with contextlib.ExitStack() as stack:
        for end in ends:
            if subprocess.run(["ip", "netns", "add", end], capture_output=True, check=False).returncode:
                pytest.skip("no network namespace can be made here")
            stack.callback(_ip, f"netns del {end}")
        _ip(f"link add {ends[0]} netns {ends[0]} type veth peer name {ends[1]} netns {ends[1]}")
        for end, address in zip(ends, (CLIENT, SERVER), strict=True):
            _ip(f"-n {end} addr add {address}/30 dev {end}")
            _ip(f"-n {end} link set {end} up")
        server.trust(CLIENT)
        stack.enter_context(_moved(server, made.server))
        yield made


@contextlib.contextmanager
def _moved(server: Server, namespace: str) -> Iterator[None]:
    """Let a server run in a namespace and listen there."""
    server.stop()
    try:
        server.start(f"-c listen_addresses={SERVER}", inside=("ip", "netns", "exec", namespace))
        yield
    finally:
        with contextlib.suppress(AssertionError):
            server.stop("immediate")
        server.start()


def _enter(namespace: int) -> None:
    """Move this thread into a namespace, by the descriptor of its file."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(namespace, _NEW_NETWORK):
        raise OSError(ctypes.get_errno(), "setns")


def _ip(words: str) -> None:
    subprocess.run(["ip", *words.split()], check=True)
