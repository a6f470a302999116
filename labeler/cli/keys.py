"""`labeler keys`: the keyboard."""

from __future__ import annotations

from typing import Any

import click

from labeler.cli.output import emit, json_option, table


@click.command()
@json_option
def command(as_json: bool) -> None:
    """List every command of the window with its keys, your own changes included.

    \b
    labeler keys
    """
    from labeler.workbench.commands import COMMANDS, Keymap
    from labeler.workbench.preferences import load_preferences

    keymap = Keymap(load_preferences().keys)
    found: list[dict[str, Any]] = [  # Any: JSON leaves
        {"id": item.id, "title": item.title, "keys": list(keymap.of(item.id)), "help": item.help,
         "group": item.group}
        for item in COMMANDS
    ]  # fmt: skip
    answers: dict[str, Any] = {"id": "answer", "title": "Answer", "keys": [*"123456789"], "group": "Answer",
               "help": "Each class's own key; the first nine have digits."}  # fmt: skip
    rows = [(", ".join(item["keys"]), item["title"], item["help"]) for item in [answers, *found]]
    emit({"keys": [answers, *found]}, as_json, lambda: table(rows, ("keys", "command", "what it does")))
