"""`labeler keys`: the keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from labeler.cli.output import PATH, emit, json_option, table
from labeler.errors import UsageError


@click.command()
@click.option("--export", "target", type=PATH, metavar="FILE", help="Write the keys you changed, to take them along.")
@click.option("--import", "source", type=PATH, metavar="FILE", help="Take over the changed keys of such a file.")
@click.option("--reset", is_flag=True, help="Go back to the default keys.")
@json_option
def command(target: Path | None, source: Path | None, reset: bool, as_json: bool) -> None:
    """List every command of the window with its keys, your own changes included.

    \b
    labeler keys
    labeler keys --export my-keys.json
    labeler keys --import my-keys.json
    """
    from labeler.workbench.commands import COMMANDS, Keymap
    from labeler.workbench.key_profile import keep_keys, read_profile, write_profile
    from labeler.workbench.preferences import load_preferences

    if sum((target is not None, source is not None, reset)) > 1:
        raise UsageError("--export, --import and --reset go one at a time")
    if target is not None:
        write_profile(target, load_preferences().keys)
    elif source is not None:
        keep_keys(read_profile(source))
    elif reset:
        keep_keys({})

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
