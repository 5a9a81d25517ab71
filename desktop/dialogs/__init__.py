"""Dialogs: everything that asks before it acts. The window calls these functions and knows no dialog class.

Each opens window-modal, returns at once with the dialog (or None when the analyst cancelled a system file chooser or
there is nothing to ask), and performs its act through ``workspace`` itself; failures reach ``workspace.failed`` like
any other. ``then`` is called once, after the act succeeded.

    open_import(parent, workspace, theme, settings, paths=(), *, then=None)
        Article files and our own ``.json`` exports. Without ``paths`` the system file chooser comes first. Also the
        way for files dropped on the window.
    open_paste(parent, workspace, theme, settings, text="", *, then=None)
        One article from pasted text; an empty ``text`` starts with the clipboard's.
    open_properties(parent, workspace, theme, settings, article, *, then=None)
    open_new_version(parent, workspace, theme, settings, article, *, then=None)
    open_export(parent, workspace, theme, settings, *, then=None)           then(path)
    open_save_copy(parent, workspace, theme, settings, *, then=None)        then(path); system file chooser only
    open_new_project(parent, workspace, theme, settings, *, then=None)      creates and opens it; then()
    choose_project(parent, settings) -> str                                 a path to open, or ""
    open_relations(parent, workspace, theme, settings)
    open_settings(parent, theme, settings)
    confirm(parent, theme, *, title, what, affects=(), action, then, danger=False)
        What happens, what it affects line by line, and a button that names the act.
    open_about(parent, theme)
    install_crash_handler(workspace, theme, *, draft=None, logs=None)
        For launch: an unexpected error is logged and shown once, with where the log is; ``draft()`` may hand over
        text being typed, which is kept in a file beside the log.

``article`` is an identity. ``parent`` is the window. Importing this package is cheap: each dialog loads on first use.
"""

from __future__ import annotations
