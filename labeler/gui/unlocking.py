"""Asks for a passphrase and tries it beside the event loop, until it is right or the person gives up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from labeler.errors import UserError, WrongPassphrase
from labeler.gui.dialogs.ask_passphrase import AskPassphrase
from labeler.gui.language import translated

if TYPE_CHECKING:
    from labeler.gui.main_window import MainWindow

Tried = Callable[[str], object]


def unlock_then(window: MainWindow, name: str, words: str, attempt: Tried, then: Callable[[str], None]) -> None:
    """`attempt` runs on a lane and raises `WrongPassphrase`; `then` gets the passphrase that was right."""
    sheet = AskPassphrase(window, name, words)

    def try_it(passphrase: str) -> None:
        def done(_: object, error: BaseException | None) -> None:
            if isinstance(error, WrongPassphrase):
                sheet.refuse(translated(str(error)))
                return
            sheet.close_over()
            if isinstance(error, UserError):
                window.refuse(window.tr("{0} cannot be opened").format(name), error)
            else:
                then(passphrase)

        window.lane().submit("batch", lambda: attempt(passphrase), done)

    sheet.given.connect(try_it)
    sheet.open_over()
