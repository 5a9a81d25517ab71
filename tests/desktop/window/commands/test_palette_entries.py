"""The entries of the palette, and how a query finds them: by characters of either script, by pinyin, by initials."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.identities import MemoId
from corpus.memos import Memo
from corpus.snapshot import Snapshot
from desktop.commands.actions import Actions
from desktop.current import Current, Destination
from desktop.dialogs.settings_dialog import SettingsDialog
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.window.commands.palette_entries import (
    Entry,
    Navigation,
    PaletteEntries,
    article_entries,
    claim_entries,
    command_entries,
    desk_entries,
    field_entries,
    guide_entries,
    memo_entries,
    project_entries,
    question_entries,
    ranked,
    setting_entries,
    tag_entries,
)
from tests.corpus import build
from tests.desktop.build import river_archive
from tests.desktop.panels import jumps


def entry(id: str, title: str, reason: str = "") -> Entry:
    return Entry(id, title, "", "", lambda: None, reason=reason)


def found(entries: list[Entry], query: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [match.entry.id for match in ranked(entries, query, recent)]


class _Desks:
    def __init__(self, names: list[str]) -> None:
        self.held, self.shown = names, ""

    def names(self) -> list[str]:
        return self.held

    def switch(self, name: str) -> None:
        self.shown = name


def test_desks_are_found_by_name() -> None:
    desks = _Desks(["票价", "客流"])
    entries = desk_entries(desks)
    assert [entry.title for entry in entries] == ["票价", "客流"]
    entries[1].act()
    assert desks.shown == "客流"


def test_finds_by_characters_pinyin_initials_and_either_script() -> None:
    entries = [entry("fare", "票价水平"), entry("riders", "客运规模"), entry("traditional", "運輸統計")]
    assert found(entries, "票") == ["fare"]
    assert found(entries, "piao") == ["fare"]
    assert found(entries, "kygm") == ["riders"]
    assert found(entries, "运输") == ["traditional"]
    assert found(entries, "xyz") == []


def test_marks_what_was_found() -> None:
    match = ranked([entry("fare", "票价水平")], "sp", ())[0]
    assert match.marked == (2, 3)


def test_lately_used_come_first_and_what_cannot_act_last() -> None:
    entries = [entry("a", "导入"), entry("b", "导出", "先打开一个项目"), entry("c", "导航")]
    assert found(entries, "") == ["a", "c", "b"]
    assert found(entries, "", ("c",)) == ["c", "a", "b"]
    assert found(entries, "导")[-1] == "b"
    assert found(entries, "导", ("c",))[0] == "c"


def test_connected_characters_come_before_scattered_ones() -> None:
    entries = [entry("scattered", "票务与价格"), entry("connected", "上调票价")]
    assert found(entries, "票价") == ["connected", "scattered"]


@pytest.fixture
def snapshot() -> Snapshot:
    return Snapshot.from_archive(river_archive())


def test_every_command_is_there_with_key_and_reason(actions: Actions) -> None:
    entries = {entry.id: entry for entry in command_entries(actions)}
    assert set(entries) == {c.id for c in actions if not c.id.startswith("tag.") or c.id == "tag.quick"}
    assert entries["undo"].reason == "Open a project first"
    assert entries["project.new"].reason == ""
    assert entries["palette"].key.endswith("K")
    actions.set_words("undo", "Undo add tag")
    assert next(entry.title for entry in command_entries(actions) if entry.id == "undo") == "Undo add tag"


def test_articles_are_gone_to_and_tags_list_their_claims(snapshot: Snapshot, current: Current) -> None:
    places, tags = jumps(current), list[str]()
    articles = article_entries(snapshot, current)
    assert [entry.id for entry in articles] == ["article.article-1", "article.article-2", "article.article-3"]
    articles[1].act()
    assert places == [Destination(article="article-2")]
    found = {entry.id: entry for entry in tag_entries(snapshot, tags.append)}
    found["tag.tag-2"].act()
    assert tags == ["tag-2"]
    assert found["tag.tag-2"].key == str(snapshot.digit_of("tag-2"))


def test_claims_are_found_in_the_other_script_and_in_their_notes(
    snapshot: Snapshot, current: Current
) -> None:
    def found(query: str) -> list[str]:
        return [entry.id for entry in claim_entries(snapshot, current, query)]

    assert found("单程票由2元") == ["claim.claim-10"]
    assert found("官方口徑") == ["claim.claim-5"]
    assert found("  ") == []


def test_settings_are_set_by_choice(settings: Settings) -> None:
    entries = {entry.id: entry for entry in setting_entries(settings)}
    entries["setting.serif.True"].act()
    assert settings.value("serif") is True
    entries["setting.density.compact"].act()
    assert settings.value("density") == "compact"


def test_what_has_a_name_in_another_language_is_found_by_its_english_words_after_names() -> None:
    theme = replace(entry("theme", "主题：深色"), english="Theme: dark, high contrast", detail="设置")
    entries = [theme, entry("named", "Theme of the week")]
    assert found(entries, "theme") == ["named", "theme"]
    (match,) = ranked(entries, "high dark", ())
    assert (match.entry.detail, match.marked) == (theme.english, ()), "it says why it is found"
    assert found(entries, "ark") == [], "no word begins so"
    assert ranked(entries, "主题", ())[0].entry is theme


def test_english_words_come_before_scattered_pinyin() -> None:
    scattered = entry("scattered", "媒体报道二〇人工智能的国家格局")
    assert found([scattered], "merge") == ["scattered"]
    merge = replace(entry("merge", "合并项目"), english="Merge project")
    assert found([scattered, merge], "merge") == ["merge", "scattered"]


def test_commands_settings_and_pages_of_the_guide_have_their_english_words(
    actions: Actions, settings: Settings
) -> None:
    # The tests run in English, where the titles are these words.
    entries = [*command_entries(actions), *setting_entries(settings), *field_entries(print)]
    assert [entry.english for entry in entries] == [entry.title for entry in entries]
    assert "setting.language.system" in found(entries, "lang")
    assert found(guide_entries("zh_CN", print), "merging") == ["guide.merging.md"]


def test_questions_and_memos_are_found_by_their_titles() -> None:
    question, untitled = build.question("q-1", title="涨价的时间"), build.question("q-2", title="")
    memo = Memo(MemoId("memo-1"), None, None, "客运的口径", "见附表", question.annotator, "", "")
    snapshot = Snapshot.from_archive(replace(river_archive(), questions=(question, untitled), memos=(memo,)))
    shown: list[object] = []
    entries = [*question_entries(snapshot, shown.append), *memo_entries(snapshot, shown.append)]
    for query in ("zjsj", "客运"):
        (match,) = ranked(entries, query, ())
        match.entry.act()
    assert shown == [question.id, memo]
    assert len(entries) == 2, "a question without a title cannot be found by one"


def test_every_page_of_the_guide_is_found_by_its_heading() -> None:
    shown: list[str] = []
    (match,) = ranked(guide_entries("zh_TW", shown.append), "一致性", ())
    match.entry.act()
    assert shown == ["agreement.md"]
    assert {entry.title for entry in guide_entries("en", print)} >= {"Agreement", "Merging"}


def test_projects_used_lately_are_opened_but_not_the_one_that_is_open(settings: Settings) -> None:
    for path in ("/work/渡轮.duikan", "/work/人口.duikan"):
        settings.remember_project(path)
    opened: list[str] = []
    (entry,) = project_entries(settings, "/work/人口.duikan", opened.append)
    entry.act()
    assert (entry.title, opened) == ("渡轮", ["/work/渡轮.duikan"])


def test_without_a_project_there_is_nothing_of_one(
    actions: Actions, workspace: Workspace, current: Current, settings: Settings
) -> None:
    entries = PaletteEntries(
        actions,
        workspace,
        current,
        settings,
        Navigation(print, print, print, print, print, print, _Desks([]), print),
    )
    assert {entry.id for entry in entries.all()} == {
        entry.id
        for entry in (
            *command_entries(actions),
            *setting_entries(settings),
            *field_entries(print),
            *guide_entries("en", print),
        )
    }
    assert entries.claims("票") == []


def test_every_field_of_the_settings_is_found_and_leads_to_it(
    theme: Theme, settings: Settings, qtbot: QtBot
) -> None:
    shown: list[str] = []
    for entry in field_entries(shown.append):
        entry.act()
    dialog = SettingsDialog(theme, settings)
    qtbot.addWidget(dialog)
    chosen = {"languageField", "themeField", "densityField", "serifField"}
    there = {
        field.objectName()
        for field in dialog.findChildren(QWidget)
        if field.objectName().endswith("Field") and not field.objectName().startswith("encoder")
    }
    assert set(shown) == there - chosen | {"encoderField"}, "those of few choices are entries of their own"
