"""`labeler strategies`: how the next sample can be chosen."""

from __future__ import annotations

import click

from labeler.cli.output import emit, json_option, table
from labeler.registry import members


@click.command()
@json_option
def command(as_json: bool) -> None:
    """List the query strategies of this installation, plugins included.

    \b
    labeler strategies
    """
    found = [
        {"name": name, "title": item.title, "description": item.description, "multilabel": item.multilabel,
         "needs": sorted(item.needs), "cold": item.cold}
        for name, item in members("strategies").items()
    ]  # fmt: skip
    rows = [(item["name"], item["title"], item["description"]) for item in found]
    emit({"strategies": found}, as_json, lambda: table(rows, ("name", "title", "what it does")))
