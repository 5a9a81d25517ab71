"""Every command, once: the table that menus, command palette, shortcuts page and tooltips read.

None of them can disagree, since none has words or keys of its own. What a command does is wired in
:mod:`desktop.window.wiring`.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Group, Need, Scope

_P, _W, _R, _C, _T, _L = Need.PROJECT, Need.WRITABLE, Need.READING, Need.CLAIM, Need.TEXT, Need.LINK
_S = Need.SUGGESTION


def _window(id: str, text: Any, group: Group, *keys: str, **more: Any) -> Command:
    return Command(id, text, group, keys, **more)


def _reading(id: str, text: Any, group: Group, *keys: str, needs: tuple[Need, ...], **more: Any) -> Command:
    return Command(id, text, group, keys, scope=Scope.READING, needs=(_P, _R, *needs), **more)


def _suggestion(id: str, text: Any, *keys: str, writes: bool = True, **more: Any) -> Command:
    needs = (_P, _W, _S) if writes else (_P, _S)
    return Command(id, text, Group.LINK, keys, scope=Scope.SUGGESTIONS, needs=needs, **more)


COMMANDS: tuple[Command, ...] = (
    _window(
        "project.new", QT_TRANSLATE_NOOP("commands", "New project…"), Group.PROJECT, "Ctrl+N", icon="new"
    ),
    _window(
        "project.open", QT_TRANSLATE_NOOP("commands", "Open project…"), Group.PROJECT, "Ctrl+O", icon="open"
    ),
    _window(
        "project.sample",
        QT_TRANSLATE_NOOP("commands", "Open sample project"),
        Group.PROJECT,
        icon="view.read",
    ),
    _window(
        "article.import",
        QT_TRANSLATE_NOOP("commands", "Import…"),
        Group.PROJECT,
        "Ctrl+I",
        icon="import",
        needs=(_P, _W),
        separated=True,
    ),
    _window(
        "article.paste",
        QT_TRANSLATE_NOOP("commands", "Paste as article…"),
        Group.PROJECT,
        "Ctrl+Shift+V",
        icon="clipboard_paste",
        needs=(_P, _W),
    ),
    _window(
        "project.export",
        QT_TRANSLATE_NOOP("commands", "Export…"),
        Group.PROJECT,
        "Ctrl+E",
        icon="export",
        needs=(_P,),
    ),
    _window(
        "project.save_copy",
        QT_TRANSLATE_NOOP("commands", "Save a copy…"),
        Group.PROJECT,
        icon="save",
        needs=(_P,),
    ),
    _window(
        "project.title",
        QT_TRANSLATE_NOOP("commands", "Rename project…"),
        Group.PROJECT,
        icon="rename",
        needs=(_P, _W),
        separated=True,
    ),
    _window("annotator.name", QT_TRANSLATE_NOOP("commands", "Your name…"), Group.PROJECT, icon="annotator"),
    _window("settings", QT_TRANSLATE_NOOP("commands", "Settings…"), Group.PROJECT, "Ctrl+,", icon="settings"),
    _window(
        "project.close",
        QT_TRANSLATE_NOOP("commands", "Close project"),
        Group.PROJECT,
        "Ctrl+Shift+W",
        needs=(_P,),
        separated=True,
    ),
    _window("quit", QT_TRANSLATE_NOOP("commands", "Quit"), Group.PROJECT, "Ctrl+Q"),
    _window(
        "undo",
        QT_TRANSLATE_NOOP("commands", "Undo"),
        Group.EDIT,
        "Ctrl+Z",
        icon="undo",
        needs=(_P, _W, Need.UNDOABLE),
    ),
    _window(
        "redo",
        QT_TRANSLATE_NOOP("commands", "Redo"),
        Group.EDIT,
        "Ctrl+Y",
        "Ctrl+Shift+Z",
        icon="redo",
        needs=(_P, _W, Need.REDOABLE),
        mac_keys=("Ctrl+Shift+Z",),
    ),
    _reading(
        "copy_quote",
        QT_TRANSLATE_NOOP("commands", "Copy quote with source"),
        Group.EDIT,
        "Ctrl+C",
        needs=(_T,),
        icon="copy",
        separated=True,
    ),
    _window(
        "find",
        QT_TRANSLATE_NOOP("commands", "Find in all texts"),
        Group.EDIT,
        "Ctrl+F",
        icon="search",
        needs=(_P,),
        separated=True,
    ),
    _window(
        "find.next",
        QT_TRANSLATE_NOOP("commands", "Next hit"),
        Group.EDIT,
        "F3",
        needs=(_P,),
        mac_keys=("Ctrl+G",),
    ),
    _window(
        "find.previous",
        QT_TRANSLATE_NOOP("commands", "Previous hit"),
        Group.EDIT,
        "Shift+F3",
        needs=(_P,),
        mac_keys=("Ctrl+Shift+G",),
    ),
    _reading(
        "find.selection",
        QT_TRANSLATE_NOOP("commands", "Find selected text"),
        Group.EDIT,
        needs=(Need.SELECTION,),
        icon="search",
        in_menu=False,
    ),
    *(
        _reading(
            f"tag.{digit}",
            QT_TRANSLATE_NOOP("commands", "Tag by digit"),
            Group.ANNOTATE,
            str(digit),
            needs=(_W, _T),
            in_menu=False,
        )
        for digit in range(1, 10)
    ),
    _reading(
        "tag.quick",
        QT_TRANSLATE_NOOP("commands", "Quick tag…"),
        Group.ANNOTATE,
        "T",
        needs=(_W, _T),
        icon="tag",
    ),
    _reading(
        "claim.make",
        QT_TRANSLATE_NOOP("commands", "Make a claim"),
        Group.ANNOTATE,
        needs=(_W, Need.SELECTION),
        in_menu=False,
    ),
    _reading(
        "claim.history",
        QT_TRANSLATE_NOOP("commands", "History of the claim"),
        Group.ANNOTATE,
        needs=(_C,),
        icon="history",
        in_menu=False,
    ),
    _reading(
        "claim.note", QT_TRANSLATE_NOOP("commands", "Note…"), Group.ANNOTATE, "M", needs=(_W, _C), icon="note"
    ),
    _reading(
        "claim.delete",
        QT_TRANSLATE_NOOP("commands", "Delete claim"),
        Group.ANNOTATE,
        "Delete",
        needs=(_W, _C),
        icon="delete",
    ),
    _reading(
        "claim.next",
        QT_TRANSLATE_NOOP("commands", "Next claim"),
        Group.ANNOTATE,
        "J",
        needs=(),
        separated=True,
    ),
    _reading(
        "claim.previous", QT_TRANSLATE_NOOP("commands", "Previous claim"), Group.ANNOTATE, "Shift+J", needs=()
    ),
    _reading(
        "span.end_back",
        QT_TRANSLATE_NOOP("commands", "Move claim's end back"),
        Group.ANNOTATE,
        "[",
        needs=(_W, _C),
        separated=True,
    ),
    _reading(
        "span.end_forward",
        QT_TRANSLATE_NOOP("commands", "Move claim's end forward"),
        Group.ANNOTATE,
        "]",
        needs=(_W, _C),
    ),
    _reading(
        "span.start_back",
        QT_TRANSLATE_NOOP("commands", "Move claim's start back"),
        Group.ANNOTATE,
        "Shift+[",
        needs=(_W, _C),
    ),
    _reading(
        "span.start_forward",
        QT_TRANSLATE_NOOP("commands", "Move claim's start forward"),
        Group.ANNOTATE,
        "Shift+]",
        needs=(_W, _C),
    ),
    _reading(
        "link.mode", QT_TRANSLATE_NOOP("commands", "Link…"), Group.LINK, "K", needs=(_W, _T), icon="link"
    ),
    _reading(
        "link.relation", QT_TRANSLATE_NOOP("commands", "Change relation…"), Group.LINK, "R", needs=(_W, _L)
    ),
    _reading(
        "link.reverse",
        QT_TRANSLATE_NOOP("commands", "Reverse link"),
        Group.LINK,
        needs=(_W, _L),
        in_menu=False,
    ),
    _reading(
        "link.next",
        QT_TRANSLATE_NOOP("commands", "Next link of the claim"),
        Group.LINK,
        "L",
        needs=(_L,),
        separated=True,
    ),
    _reading(
        "link.previous",
        QT_TRANSLATE_NOOP("commands", "Previous link of the claim"),
        Group.LINK,
        "Shift+L",
        needs=(_L,),
    ),
    _reading(
        "link.other_end",
        QT_TRANSLATE_NOOP("commands", "Go to the other end"),
        Group.LINK,
        "Return",
        "Enter",
        needs=(_L,),
    ),
    _reading(
        "follow",
        QT_TRANSLATE_NOOP("commands", "Scroll panes together"),
        Group.LINK,
        "F",
        needs=(),
        icon="follow",
        checkable=True,
        separated=True,
    ),
    _window(
        "suggestions",
        QT_TRANSLATE_NOOP("commands", "Suggested links"),
        Group.LINK,
        "Ctrl+L",
        icon="suggestion",
        needs=(_P,),
        separated=True,
    ),
    _window(
        "suggestions.next",
        QT_TRANSLATE_NOOP("commands", "Next best pair"),
        Group.LINK,
        "Ctrl+Shift+L",
        needs=(_P,),
    ),
    _window(
        "suggestions.figures",
        QT_TRANSLATE_NOOP("commands", "Pairs with differing figures"),
        Group.LINK,
        icon="figure",
        needs=(_P,),
    ),
    _window("suggestions.rejected", QT_TRANSLATE_NOOP("commands", "Rejected pairs"), Group.LINK, needs=(_P,)),
    _suggestion("suggestion.accept", QT_TRANSLATE_NOOP("commands", "Accept suggestion"), "Y", icon="accept"),
    _suggestion("suggestion.reject", QT_TRANSLATE_NOOP("commands", "Reject suggestion"), "N", icon="reject"),
    _suggestion(
        "suggestion.relation",
        QT_TRANSLATE_NOOP("commands", "Relation of the suggestion…"),
        "R",
        in_menu=False,
    ),
    _suggestion(
        "suggestion.locate",
        QT_TRANSLATE_NOOP("commands", "Show both ends of the suggestion"),
        "Space",
        writes=False,
        in_menu=False,
    ),
    _suggestion(
        "suggestion.go",
        QT_TRANSLATE_NOOP("commands", "Go to the suggested sentence"),
        "Return",
        "Enter",
        writes=False,
        in_menu=False,
    ),
    _window(
        "relations", QT_TRANSLATE_NOOP("commands", "Relations…"), Group.LINK, needs=(_P, _W), separated=True
    ),
    _window(
        "view.read",
        QT_TRANSLATE_NOOP("commands", "Read"),
        Group.VIEW,
        "Ctrl+1",
        icon="view.read",
        needs=(_P,),
        checkable=True,
    ),
    _window(
        "view.claims",
        QT_TRANSLATE_NOOP("commands", "Claims"),
        Group.VIEW,
        "Ctrl+2",
        icon="claim",
        needs=(_P,),
        checkable=True,
    ),
    _window(
        "view.links",
        QT_TRANSLATE_NOOP("commands", "Links"),
        Group.VIEW,
        "Ctrl+3",
        icon="link",
        needs=(_P,),
        checkable=True,
    ),
    _window(
        "view.figures",
        QT_TRANSLATE_NOOP("commands", "Figures"),
        Group.VIEW,
        "Ctrl+4",
        icon="view.figures",
        needs=(_P,),
        checkable=True,
    ),
    _window(
        "dock.left",
        QT_TRANSLATE_NOOP("commands", "Library and codebook"),
        Group.VIEW,
        "Ctrl+B",
        icon="dock.left",
        needs=(_P,),
        checkable=True,
        separated=True,
    ),
    _window(
        "dock.right",
        QT_TRANSLATE_NOOP("commands", "Inspector"),
        Group.VIEW,
        "Ctrl+J",
        icon="dock.right",
        needs=(_P,),
        checkable=True,
    ),
    _window(
        "pane.add",
        QT_TRANSLATE_NOOP("commands", "Add pane"),
        Group.VIEW,
        "Ctrl+\\",
        icon="add",
        needs=(_P,),
        separated=True,
    ),
    _window(
        "pane.close",
        QT_TRANSLATE_NOOP("commands", "Close pane"),
        Group.VIEW,
        "Ctrl+W",
        needs=(_P, _R),
        icon="close",
    ),
    _window(
        "pane.next",
        QT_TRANSLATE_NOOP("commands", "Next pane"),
        Group.VIEW,
        "Ctrl+Tab",
        needs=(_P, _R),
        mac_keys=("Meta+Tab",),
    ),
    _window(
        "pane.previous",
        QT_TRANSLATE_NOOP("commands", "Previous pane"),
        Group.VIEW,
        "Ctrl+Shift+Tab",
        needs=(_P, _R),
        in_menu=False,
        mac_keys=("Meta+Shift+Tab",),
    ),
    _window(
        "place.back",
        QT_TRANSLATE_NOOP("commands", "Back"),
        Group.VIEW,
        "Alt+Left",
        icon="arrow_left",
        needs=(_P,),
        separated=True,
        mac_keys=("Ctrl+[",),
    ),
    _window(
        "place.forward",
        QT_TRANSLATE_NOOP("commands", "Forward"),
        Group.VIEW,
        "Alt+Right",
        icon="arrow_right",
        needs=(_P,),
        mac_keys=("Ctrl+]",),
    ),
    _window(
        "zoom.in",
        QT_TRANSLATE_NOOP("commands", "Larger text"),
        Group.VIEW,
        "Ctrl++",
        "Ctrl+=",
        icon="add",
        separated=True,
    ),
    _window("zoom.out", QT_TRANSLATE_NOOP("commands", "Smaller text"), Group.VIEW, "Ctrl+-", icon="subtract"),
    _window("zoom.reset", QT_TRANSLATE_NOOP("commands", "Standard text size"), Group.VIEW, "Ctrl+0"),
    _window(
        "figures.underline",
        QT_TRANSLATE_NOOP("commands", "Underline figures"),
        Group.VIEW,
        icon="view.figures",
        checkable=True,
        separated=True,
    ),
    _window(
        "suggestions.connectors",
        QT_TRANSLATE_NOOP("commands", "Show suggested links between texts"),
        Group.VIEW,
        icon="suggestion",
        checkable=True,
    ),
    _window(
        "theme.toggle",
        QT_TRANSLATE_NOOP("commands", "Dark theme"),
        Group.VIEW,
        icon="weather_moon",
        checkable=True,
    ),
    _window("region.next", QT_TRANSLATE_NOOP("commands", "Next region"), Group.VIEW, "F6", in_menu=False),
    _window(
        "region.previous",
        QT_TRANSLATE_NOOP("commands", "Previous region"),
        Group.VIEW,
        "Shift+F6",
        in_menu=False,
    ),
    _window("menus", QT_TRANSLATE_NOOP("commands", "Menus"), Group.VIEW, "F10", in_menu=False, mac_keys=()),
    _window("palette", QT_TRANSLATE_NOOP("commands", "Command palette…"), Group.HELP, "Ctrl+K", icon="keys"),
    _window("shortcuts", QT_TRANSLATE_NOOP("commands", "Keyboard shortcuts"), Group.HELP, "F1", icon="keys"),
    _window("about", QT_TRANSLATE_NOOP("commands", "About Duikan"), Group.HELP, icon="info", separated=True),
)
BY_ID = {command.id: command for command in COMMANDS}
