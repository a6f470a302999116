"""`labeler verify`: whether an export is still what was exported."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.output import PATH, emit, json_option


@click.command()
@click.argument("export", type=PATH)
@json_option
def command(export: Path, as_json: bool) -> None:
    """Check EXPORT, a file or folder, against the manifest that was written with it.

    Says which file differs, is missing or is extra.

    \b
    labeler verify birds.csv
    labeler verify birds-hf
    """
    from labeler.workbench.manifest import verify_export

    found = verify_export(export)
    emit(
        {"verified": True, "manifest": str(found.manifest), "files": found.files, "rows": found.rows},
        as_json,
        lambda: f"{found.files:,} files are what was exported ({found.manifest})",
    )
