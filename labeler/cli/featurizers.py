"""`labeler featurizers`: what samples can be turned into."""

from __future__ import annotations

import click

from labeler.cli.output import emit, json_option, table
from labeler.registry import members


@click.command()
@json_option
def command(as_json: bool) -> None:
    """List the feature blocks: for which samples, whether used by default, and what is missing to use them here.

    \b
    labeler featurizers
    """
    found = [
        {"name": name, "title": item.title, "modality": item.modality.value, "default": item.default,
         "version": item.version, "missing": item.available()}
        for name, item in members("featurizers").items()
    ]  # fmt: skip
    rows = [
        (item["name"], item["modality"], "yes" if item["default"] else "no", item["title"], item["missing"] or "ready")
        for item in found
    ]
    emit({"featurizers": found}, as_json, lambda: table(rows, ("name", "samples", "default", "title", "here")))
