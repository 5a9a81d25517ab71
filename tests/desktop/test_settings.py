"""Personal settings: typed, with ranges, and stored in an INI file that returns every value as text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from desktop.settings import TABLE, Settings


def reopened(settings: Settings, path: Path) -> Settings:
    settings.sync()
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_every_setting_starts_at_its_default(path: Path) -> None:
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    assert {key: settings.value(key) for key in TABLE} == {
        key: setting.default for key, setting in TABLE.items()
    }


@pytest.mark.parametrize(
    ("key", "value"), [("theme", "dark"), ("reading_size", 20), ("serif", True), ("annotator", "周予")]
)
def test_a_value_survives_the_file_with_its_type(
    settings: Settings, path: Path, key: str, value: object
) -> None:
    settings.set_value(key, value)
    kept = reopened(settings, path).value(key)
    assert kept == value
    assert type(kept) is type(value)


@pytest.mark.parametrize(
    ("key", "written"), [("theme", "mauve"), ("reading_size", "99"), ("reading_size", "big")]
)
def test_a_value_spoilt_by_hand_counts_as_not_set(path: Path, qapp: object, key: str, written: str) -> None:
    store = QSettings(str(path), QSettings.Format.IniFormat)
    store.setValue(key, written)
    assert Settings(store).value(key) == TABLE[key].default


def test_setting_a_value_outside_the_table_is_our_mistake(settings: Settings) -> None:
    with pytest.raises(ValueError, match="reading_size"):
        settings.set_value("reading_size", 4)


def test_a_number_is_stepped_within_its_range(settings: Settings) -> None:
    table = TABLE["reading_size"]
    settings.step("reading_size", 2)
    assert settings.value("reading_size") == table.default + 2
    settings.step("reading_size", 100)
    assert settings.value("reading_size") == table.highest
    settings.step("reading_size", -1)
    assert settings.value("reading_size") == table.highest - 1
    settings.step("reading_size", -100)
    assert settings.value("reading_size") == table.lowest


def test_a_setting_is_reset_to_its_default(settings: Settings) -> None:
    told: list[str] = []
    settings.set_value("reading_size", 20)
    settings.changed.connect(told.append)
    settings.reset("reading_size")
    settings.reset("reading_size")
    assert settings.value("reading_size") == TABLE["reading_size"].default
    assert told == ["reading_size"]


def test_a_change_is_told_once(settings: Settings) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.set_value("density", "roomy")
    settings.set_value("density", "roomy")
    assert told == ["density"]


def test_recent_projects_are_newest_first_without_repeats(settings: Settings, path: Path) -> None:
    for place in ("/a.duikan", "/b.duikan", "/a.duikan"):
        settings.remember_project(place)
    assert reopened(settings, path).recent_projects() == ["/a.duikan", "/b.duikan"]
    settings.forget_project("/a.duikan")
    assert settings.recent_projects() == ["/b.duikan"]


def test_view_state_is_kept_by_project_and_the_oldest_are_forgotten(settings: Settings, path: Path) -> None:
    for number in range(60):
        settings.set_view_state(f"project-{number}", {"panes": [number]})
    kept = reopened(settings, path)
    assert kept.view_state("project-59") == {"panes": [59]}
    assert kept.view_state("project-0") == {}


def test_a_layout_comes_back_as_bytes(settings: Settings, path: Path) -> None:
    settings.set_layout("window", QByteArray(b"\x00\x01\xff"))
    assert reopened(settings, path).layout("window") == QByteArray(b"\x00\x01\xff")
    assert settings.layout("nothing").isEmpty()


def test_a_damaged_list_is_an_empty_list(path: Path, qapp: object) -> None:
    store = QSettings(str(path), QSettings.Format.IniFormat)
    store.setValue("recent_projects", "[not json")
    assert Settings(store).recent_projects() == []


def test_the_window_has_a_place_for_each_set_of_screens(settings: Settings) -> None:
    desk, home = QByteArray(b"desk"), QByteArray(b"home")
    settings.set_window_layout("1920x1080.0.0+2560x1440.1920.0", desk)
    assert settings.window_layout("1366x768.0.0") == desk, "a set that is new takes the last place"
    settings.set_window_layout("1366x768.0.0", home)
    assert settings.window_layout("1920x1080.0.0+2560x1440.1920.0") == desk
    assert settings.window_layout("1366x768.0.0") == home


def test_shortcuts_are_kept_and_what_is_damaged_is_passed_over(settings: Settings) -> None:
    settings.set_shortcuts({"follow": ("Ctrl+Y",), "palette": ()})
    assert settings.shortcuts() == {"follow": ("Ctrl+Y",), "palette": ()}
    settings.set_value("shortcuts", "[1]")
    assert settings.shortcuts() == {}


def test_an_override_is_in_force_for_this_run_alone(settings: Settings, path: Path) -> None:
    settings.set_value("language", "zh_TW")
    settings.override("language", "en")
    assert settings.value("language") == "en"
    assert reopened(settings, path).value("language") == "zh_TW"
    settings.set_value("language", "zh_TW")
    assert settings.value("language") == "zh_TW"
