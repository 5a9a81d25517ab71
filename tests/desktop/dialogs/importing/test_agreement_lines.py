"""The agreement of quoted words with their text."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from corpus.foreign.project import Offsets, QuoteAgreement
from corpus.model import Language
from desktop.dialogs.importing.agreement_lines import AgreementBar, AgreementLines, DifferingWords
from desktop.look.theme import Theme
from tests.desktop.dialogs.importing.plans import AGREEMENT, foreign


def test_words_say_what_the_bar_shows_and_misfits_follow_each_other(theme: Theme, qtbot: QtBot) -> None:
    lines = AgreementLines(theme)
    qtbot.addWidget(lines)
    lines.show_agreement(AGREEMENT, foreign().archive)
    assert lines.findChild(QLabel, "misfitPlace").text() == "第 7 篇　弹性"
    assert lines.words == "✓ 1 as in the file　≈ 1 adjusted　✗ 2 with other words"
    differing = lines.findChild(DifferingWords)
    assert differing.accessibleName() == "客流二百九十八万 – 客流298万"
    assert not lines.before.isEnabled()
    lines.after.click()
    assert differing.accessibleName() == "甲 – 乙"
    assert not lines.after.isEnabled()
    counted = ((Offsets.CODE_POINTS, 3), (Offsets.UTF16, 1))
    lines.show_agreement(QuoteAgreement(exact=2, offsets=counted), foreign().archive)
    assert lines.words == "✓ 2 as in the file　UTF-16 units"
    lines.show_agreement(QuoteAgreement(), foreign().archive)
    assert lines.isHidden(), "there is nothing to compare"


def test_the_bar_has_the_shares_as_colours(theme: Theme, qtbot: QtBot) -> None:
    bar = AgreementBar(theme)
    qtbot.addWidget(bar)
    bar.resize(100, bar.height())
    bar.show_agreement(AGREEMENT)
    image = bar.grab().toImage()
    assert [QColor(image.pixel(x, 4)).name() for x in (10, 40, 80)] == [
        theme.colour(name).name() for name in ("ok", "warn", "danger")
    ]


def test_differing_words_are_struck_and_underlined(theme: Theme, qtbot: QtBot) -> None:
    words = DifferingWords(theme)
    qtbot.addWidget(words)
    words.resize(300, words.height())
    words.show_misfit(AGREEMENT.misfits[0], Language.TRADITIONAL)
    image = words.grab().toImage()
    seen = {image.pixel(x, y) for x in range(300) for y in range(image.height())}
    assert {theme.colour("danger").rgb(), theme.colour("ok").rgb()} <= seen
