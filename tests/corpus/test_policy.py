"""The policy of a machine: syntax errors in it lift no restriction."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.encoders.choice import EncoderChoice, EncoderKind
from corpus.encoders.endpoint import Endpoint
from corpus.encoders.errors import EncoderError, Problem
from corpus.fetching import FetchError, fetch
from corpus.policy import Policy, policy, policy_file, policy_of


def lay_down(words: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a policy where the system's configuration is."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(folder))
    place = policy_file()
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(words, "utf-8")


def test_everything_can_be_laid_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "lin")
    found = policy_of(
        'network = false\nupdate_news = false\n[backups]\nfolder = "/srv/$USER"\nrecent = 20\nmegabytes = 500\n'
        '[encoder]\nfolder = "/opt/encoder"\n'
    )
    assert found == Policy(False, False, "/srv/lin", 20, 500, "/opt/encoder")
    assert found
    assert not policy_of("")


@pytest.mark.parametrize(
    "words",
    [
        "network = ",
        "network = 0",
        "netwrok = true",
        'network = true\n[backups]\nfolder = "here"',
        "[backups]\nrecent = 0",
        "[backups]\nmegabytes = true",
        "[encoder]\nplace = 3",
        "backups = 3",
        "network = " + "[" * 100_000,
    ],
)
def test_what_is_not_understood_turns_the_network_off(words: str) -> None:
    found = policy_of(words)
    assert not found.network
    assert found.problem


@settings(max_examples=30)
@given(st.text())
def test_no_file_stops_the_program(words: str) -> None:
    assert policy_of(words).network is not None


def test_without_a_file_nothing_is_laid_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    assert policy() == Policy()


def test_nothing_leaves_a_machine_without_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_down("network = false", tmp_path, monkeypatch)
    with pytest.raises(FetchError) as refused:
        fetch("https://example.org/page")
    assert refused.value.code == "policy"
    with pytest.raises(EncoderError) as forbidden:
        Endpoint(EncoderChoice(EncoderKind.ENDPOINT, "https://example.org", "m"))
    assert forbidden.value.problem is Problem.POLICY
    Endpoint(EncoderChoice(EncoderKind.ENDPOINT, "http://localhost:11434", "m"))


def test_the_file_is_where_the_system_keeps_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    from platformdirs import site_config_path

    monkeypatch.delenv("XDG_CONFIG_DIRS", raising=False)
    assert policy_file().parent == site_config_path("duikan", appauthor=False)
