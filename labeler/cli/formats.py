"""`labeler formats`: what can be read and written."""

from __future__ import annotations

import click

from labeler.cli.output import emit, json_option, table
from labeler.workbench.formats import known_formats


@click.command()
@json_option
def command(as_json: bool) -> None:
    """List the formats that can be imported and exported, with what each keeps and drops.

    \b
    labeler formats
    """
    formats = known_formats()
    found = [
        {
            "name": one.name, "title": one.title, "reads": one.reads, "writes": one.writes,
            "extension": one.endings[0] if one.endings else None, "extensions": list(one.endings),
            "needs": list(one.needs), "keeps": one.keeps, "drops": one.drops,
        }
        for one in formats
    ]  # fmt: skip
    rows = [
        (one.name, one.direction, " ".join(one.endings) or "folder", one.title, one.keeps, one.drops) for one in formats
    ]
    header = ("name", "direction", "files", "title", "keeps", "drops")
    emit({"formats": found}, as_json, lambda: table(rows, header))
