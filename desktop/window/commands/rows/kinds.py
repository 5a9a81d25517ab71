"""Commands whose keys act only in one part of the window, and which therefore share needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desktop.commands.command import Command, Group, KeyScope, Need

if TYPE_CHECKING:
    from desktop.window.commands.receivers import Receivers


def reading_command(
    id: str,
    text: Any,
    group: Group,
    run: Callable[[Receivers], object],
    keys: tuple[str, ...] = (),
    *,
    icon: str = "",
    needs: tuple[Need, ...] = (),
    checkable: bool = False,
    separated: bool = False,
    in_menu: bool = True,
    in_palette: bool = True,
    fixed: bool = False,
) -> Command[Receivers]:
    """A command for the text in the active pane. ``needs`` are those besides a project and a visible article."""
    return Command(
        id,
        text,
        group,
        run,
        keys,
        icon=icon,
        scope=KeyScope.READING,
        needs=(Need.PROJECT, Need.READING, *needs),
        checkable=checkable,
        separated=separated,
        in_menu=in_menu,
        in_palette=in_palette,
        fixed=fixed,
    )


def comparing_command(
    act: str,
    text: Any,
    keys: tuple[str, ...],
    *needs: Need,
    icon: str = "",
    writes: bool = True,
    separated: bool = False,
    in_menu: bool = True,
) -> Command[Receivers]:
    """A command for the matrix of the comparison; ``act`` is its name in :meth:`MatrixActs.do`. ``needs`` are those
    besides a project; ``writes``: the project must be writable."""
    writable = (Need.WRITABLE,) if writes else ()
    return Command(
        f"compare.{act}",
        text,
        Group.COMPARE,
        lambda on: on.matrix.acts.do(act),
        keys,
        icon=icon,
        scope=KeyScope.COMPARING,
        needs=(Need.PROJECT, *writable, *needs),
        separated=separated,
        in_menu=in_menu,
    )


def judging_command(
    id: str,
    text: Any,
    run: Callable[[Receivers], object],
    keys: tuple[str, ...],
    *,
    icon: str = "",
    writes: bool = True,
    in_menu: bool = True,
) -> Command[Receivers]:
    """A command for the selected suggested link. ``writes``: the project must be writable."""
    writable = (Need.WRITABLE,) if writes else ()
    return Command(
        id,
        text,
        Group.LINK,
        run,
        keys,
        icon=icon,
        scope=KeyScope.SUGGESTIONS,
        needs=(Need.PROJECT, *writable, Need.SUGGESTION),
        in_menu=in_menu,
    )
