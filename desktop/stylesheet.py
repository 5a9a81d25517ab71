"""The style sheet of the chrome: scroll bars, buttons, inputs, menus, tabs, splitters, tooltips.

It is short on purpose: Qt matches every rule against every widget. Rows, cards and text are painted by delegates from
the same tokens.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.theme import Theme


_COLOURS = (
    *(
        "chrome",
        "panel",
        "paper",
        "raised",
        "hover",
        "pressed",
        "border",
        "borderStrong",
        "text",
        "text2",
        "disabled",
    ),
    *(
        "accent",
        "accentHover",
        "accentText",
        "accentSoft",
        "selection",
        "textSelection",
        "tooltip",
        "tooltipText",
    ),
)

_CHROME = Template("""
QToolTip { background: $tooltip; color: $tooltipText; border: none; padding: 4px 8px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${scrollbar}px; }
QScrollBar:horizontal { height: ${scrollbar}px; }
QScrollBar::handle { background: $pressed; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $borderStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QPushButton { background: $raised; color: $text; border: 1px solid $border; border-radius: ${control}px;
  padding: 0 12px; min-height: ${button}px; outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $disabled; }
QPushButton:default { background: $accent; color: $accentText; border-color: $accent; }
QPushButton:default:hover { background: $accentHover; border-color: $accentHover; }
QPushButton:default:disabled { background: $pressed; color: $disabled; border-color: $pressed; }

QDialogButtonBox { button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; }

QToolButton { background: transparent; color: $text; border: none; border-radius: ${control}px; padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:open { background: $pressed; }
QToolButton:checked { background: $accentSoft; }
QToolButton:disabled { background: transparent; color: $disabled; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit { background: $paper; color: $text;
  border: 1px solid $border; border-radius: ${control}px; padding: 0 7px; selection-background-color: $textSelection;
  selection-color: $text; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: ${input}px; }
QPlainTextEdit { padding: 3px 4px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover, QPlainTextEdit:hover { border-color: $borderStrong; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: $disabled; }
QLineEdit[frame="false"] { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox { background: $raised; padding-right: 2px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("$combo"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $borderStrong; outline: none; padding: 4px; }

QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; background: transparent; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$combo"); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; outline: none; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: $paper;
  border: 1px solid $borderStrong; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; }

QMenuBar { background: transparent; border: none; padding: 0; spacing: 0; }
QMenuBar::item { background: transparent; color: $text; padding: 5px 9px; margin: 0; border-radius: ${control}px; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $pressed; }
QMenuBar::item:disabled { color: $disabled; }
QMenu { background: $raised; border: 1px solid $borderStrong; padding: 4px; }
QMenu::item { color: $text; padding: 4px 24px 4px 8px; border-radius: ${control}px; min-height: 18px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 8px; }
QMenu::indicator:checked { image: url("$tick"); }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QTabBar { border: none; qproperty-drawBase: 0; outline: none; }
QTabBar::tab { background: transparent; color: $text2; border: none; border-bottom: 2px solid transparent;
  padding: 6px 4px 5px 4px; margin: 0 6px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; font-weight: bold; border-bottom-color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }

QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $text2; border: none; border-bottom: 1px solid $border;
  padding: 0 8px; }
QHeaderView::section:hover { background: $hover; }

QAbstractItemView { outline: none; }
QListWidget::item { color: $text; padding: 4px 8px; border-left: 2px solid transparent; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $selection; color: $text; border-left-color: $accent; }
QSplitter::handle { background: $border; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QStatusBar { background: $chrome; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QToolButton { color: $text2; padding: 0 6px; }
QProgressBar { background: $pressed; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")


def stylesheet(theme: Theme) -> str:
    """The style sheet of the whole application in the look of ``theme``."""
    values: dict[str, object] = {key: theme.colour(key).name() for key in _COLOURS}
    values |= {"scrollbar": theme.size("scrollbar"), "control": theme.radius("control")}
    # The box model adds two border pixels to what min-height says.
    values |= {key: theme.size(key) - 2 for key in ("button", "input")}
    values |= {name: _image(name, theme.name) for name in ("combo", "up", "check", "tick")}
    return _CHROME.substitute(values)


def _image(name: str, theme: str) -> str:
    from desktop.theme import RESOURCES

    return (RESOURCES / "icons" / f"{name}_{theme}.svg").as_posix()
