"""The style sheet of the application: scroll bars, buttons, inputs, menus, tabs, splitters, tooltips.

It is short on purpose, since Qt matches every rule against every widget. Rows, cards and text are painted by delegates
from the same tokens.
"""

from __future__ import annotations

from desktop.folders import RESOURCES
from desktop.look.tokens import Tokens

_COLOURS = (
    "chrome",
    "sunken",
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
    "accent",
    "accentHover",
    "accentText",
    "accentSoft",
    "selection",
    "textSelection",
    "tooltip",
    "tooltipText",
)

_CHROME = """
QToolTip { background: %(tooltip)s; color: %(tooltipText)s; border: none; padding: 4px 8px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: %(scrollbar)dpx; }
QScrollBar:horizontal { height: %(scrollbar)dpx; }
QScrollBar::handle { background: %(pressed)s; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: %(borderStrong)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QPushButton { background: %(raised)s; color: %(text)s; border: 1px solid %(border)s; border-radius: %(control)dpx;
  padding: 0 12px; min-height: %(button)dpx; outline: none; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(pressed)s; }
QPushButton:disabled { color: %(disabled)s; }
QPushButton:default { background: %(accent)s; color: %(accentText)s; border-color: %(accent)s; }
QPushButton:default:hover { background: %(accentHover)s; border-color: %(accentHover)s; }
QPushButton:default:disabled { background: %(pressed)s; color: %(disabled)s; border-color: %(pressed)s; }

QDialogButtonBox { button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; }

QToolButton { background: transparent; color: %(text)s; border: none; border-radius: %(control)dpx; padding: 3px; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed, QToolButton:open { background: %(pressed)s; }
QToolButton:checked { background: %(accentSoft)s; }
QToolButton:disabled { background: transparent; color: %(disabled)s; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit { background: %(paper)s; color: %(text)s;
  border: 1px solid %(border)s; border-radius: %(control)dpx; padding: 0 7px;
  selection-background-color: %(textSelection)s; selection-color: %(text)s; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: %(input)dpx; }
QAbstractSpinBox { max-height: %(input)dpx; }
QPlainTextEdit { padding: 3px 4px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover, QPlainTextEdit:hover { border-color: %(borderStrong)s; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: %(disabled)s;
  background: %(sunken)s; border-color: %(border)s; }
QLineEdit[frame="false"] { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox { background: %(raised)s; padding-right: 2px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("%(combo)s"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: %(raised)s; border: 1px solid %(borderStrong)s; outline: none; padding: 4px; }

QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; background: transparent; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: %(hover)s; }
QAbstractSpinBox::up-arrow { image: url("%(up)s"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("%(combo)s"); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; outline: none; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
  background: %(paper)s;
  border: 1px solid %(borderStrong)s; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: %(accent)s; border-color: %(accent)s;
  image: url("%(check)s"); }
QRadioButton::indicator:checked { border: 5px solid %(accent)s; width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %(border)s;
  background: %(sunken)s; }

QMenuBar { background: transparent; border: none; padding: 0; spacing: 0; }
QMenuBar::item { background: transparent; color: %(text)s; padding: 5px 9px; margin: 0; border-radius: %(control)dpx; }
QMenuBar::item:selected { background: %(hover)s; }
QMenuBar::item:pressed { background: %(pressed)s; }
QMenuBar::item:disabled { color: %(disabled)s; }
QMenu { background: %(raised)s; border: 1px solid %(borderStrong)s; padding: 4px; }
QMenu::item { color: %(text)s; padding: 4px 24px 4px 8px; border-radius: %(control)dpx; min-height: 18px; }
QMenu::item:selected { background: %(selection)s; }
QMenu::item:disabled { color: %(disabled)s; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 4px; }
QMenu::indicator:checked { image: url("%(tick)s"); }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: %(border)s; margin: 4px 8px; }

QTabBar { border: none; qproperty-drawBase: 0; outline: none; }
QTabBar::tab { background: transparent; color: %(text2)s; border: none; border-bottom: 2px solid transparent;
  padding: 6px 4px 5px 4px; margin: 0 6px; }
QTabBar[narrow="true"]::tab { margin: 0 2px; }
QTabBar::tab:hover { color: %(text)s; }
QTabBar::tab:selected { color: %(text)s; font-weight: bold; border-bottom-color: %(accent)s; }
QTabWidget::pane { border: none; border-top: 1px solid %(border)s; }

QHeaderView { background: %(panel)s; border: none; }
QHeaderView::section { background: %(panel)s; color: %(text2)s; border: none; border-bottom: 1px solid %(border)s;
  padding: 0 8px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: %(panel)s; border: none; border-bottom: 1px solid %(border)s; }
QHeaderView::section:hover { background: %(hover)s; }

QAbstractItemView { outline: none; }
QListWidget::item { color: %(text)s; padding: 4px 8px; border-left: 2px solid transparent; }
QListWidget::item:hover { background: %(hover)s; }
QListWidget::item:selected { background: %(selection)s; color: %(text)s; border-left-color: %(accent)s; }
QSplitter::handle { background: %(border)s; }
QMainWindow::separator { background: %(border)s; width: 1px; height: 1px; }
QStatusBar { background: %(chrome)s; border-top: 1px solid %(border)s; }
QStatusBar::item { border: none; }
QStatusBar QToolButton { color: %(text2)s; padding: 0 6px; }
QProgressBar { background: %(pressed)s; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 2px; }
"""


def stylesheet(tokens: Tokens) -> str:
    """The style sheet of the whole application."""
    values: dict[str, object] = {key: tokens.colour(key).name() for key in _COLOURS}
    values |= {"scrollbar": tokens.size("scrollbar"), "control": tokens.radius("control")}
    # The box model adds two border pixels to min-height. A spin box has a max-height too, since the Fusion style adds
    # three pixels to what it would take.
    values |= {key: tokens.size(key) - 2 for key in ("button", "input")}
    values |= {name: _image(name, tokens.theme) for name in ("combo", "up", "check", "tick")}
    return _CHROME % values


def _image(name: str, theme: str) -> str:
    # The glyphs of the dark themes are light, so both themes of a kind share theirs.
    return (RESOURCES / "icons" / f"{name}_{'dark' if theme.endswith('dark') else 'light'}.svg").as_posix()
