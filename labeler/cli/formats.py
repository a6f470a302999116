"""`labeler formats`: what can be read and written."""

from __future__ import annotations

import click

from labeler.cli.output import emit, json_option, table
from labeler.registry import members


@click.command()
@json_option
def command(as_json: bool) -> None:
    """List the formats that can be imported and exported, with what each keeps and drops.

    \b
    labeler formats
    """
    found = [
        {"name": item.name, "title": item.title, "direction": direction, "keeps": item.keeps, "drops": item.drops}
        for direction, family in (("import", "importers"), ("export", "exporters"))
        for item in members(family).values()
    ]
    rows = [(item["name"], item["direction"], item["title"], item["keeps"], item["drops"]) for item in found]
    emit({"formats": found}, as_json, lambda: table(rows, ("name", "direction", "title", "keeps", "drops")))
