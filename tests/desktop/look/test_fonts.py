"""Fonts: the glyph shapes of each script, and punctuation widths by language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from corpus.model import Language
from desktop.look.fonts import chinese_families, families, script_family
from desktop.look.theme import Theme


def test_traditional_text_has_its_own_family(theme: Theme) -> None:
    traditional = theme.reading_font(Language.TRADITIONAL, 16).families()
    simplified = theme.reading_font(Language.SIMPLIFIED, 16).families()
    assert traditional != simplified
    assert theme.reading_font(Language.SIMPLIFIED, 20, serif=True).pixelSize() == 20
    for font in (theme.reading_font(Language.TRADITIONAL, 16), theme.text_font(Language.TRADITIONAL)):
        assert font.isFeatureSet(QFont.Tag("locl")) and not font.featureValue(QFont.Tag("locl")), (
            "locl would bring Simplified shapes back"
        )


def test_every_script_has_families_on_every_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform in ("linux", "darwin", "win32"):
        monkeypatch.setattr("sys.platform", platform)
        for language in Language:
            for serif in (False, True):
                assert families(script_family(language, serif=serif))


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def test_quotation_marks_are_as_wide_as_the_language_wants(
    qapp: QApplication, theme: Theme, english: None
) -> None:
    before = qapp.font()
    qapp.setFont(theme.font())
    wide = theme.font().pixelSize()
    quoted = theme.text_font(Language.SIMPLIFIED), theme.reading_font(Language.SIMPLIFIED, wide)
    assert QFontMetricsF(theme.font()).horizontalAdvance("“") < wide
    assert [QFontMetricsF(font).horizontalAdvance("“") for font in quoted] == [wide, wide]
    QLocale.setDefault(QLocale("zh_CN"))
    qapp.setFont(theme.font())
    assert QFontMetricsF(theme.font()).horizontalAdvance("“") == wide
    qapp.setFont(before)


def test_families_for_articles_have_chinese_characters_and_are_named_once(qapp: object) -> None:
    found = chinese_families()
    assert found == sorted(set(found))
    for family in found:
        systems = QFontDatabase.writingSystems(family)
        assert {
            QFontDatabase.WritingSystem.SimplifiedChinese,
            QFontDatabase.WritingSystem.TraditionalChinese,
        } & set(systems), family
