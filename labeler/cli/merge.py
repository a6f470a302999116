"""`labeler merge`: the labels of others come home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from labeler.cli.asking import passphrase_in, passphrase_of
from labeler.cli.output import PATH, emit, json_option, pairs_of, progress_bar, project_argument
from labeler.contracts.importer import Progress

if TYPE_CHECKING:
    from labeler.store.merging import MergeReport


@click.command()
@project_argument
@click.argument("others", nargs=-1, required=True, type=PATH)
@click.option("--dry-run", is_flag=True, help="Only tell what would change.")
@click.option(
    "--map", "class_map", multiple=True, metavar="THEIRS=OURS", help="What a class name of theirs means here."
)
@click.option("--add-classes", is_flag=True, help="Class names unknown here become classes.")
@click.option(
    "--their-passphrase-file", type=PATH, metavar="FILE", help="Where that of encrypted OTHERS stands; else asked."
)
@json_option
def command(
    project: Path,
    others: tuple[Path, ...],
    dry_run: bool,
    class_map: tuple[str, ...],
    add_classes: bool,
    their_passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Bring home what OTHERS say: work packets, project folders, shared folders. Nothing is overwritten.

    \b
    labeler merge birds anna.labelpack ben.labelpack --dry-run
    labeler merge birds anna.labelpack --map feline=cat
    """
    from labeler.store.project_store import ProjectStore
    from labeler.workbench.bringing_home import merge
    from labeler.workbench.projects import project_folder

    mapped = pairs_of(class_map, "--map")
    theirs = _their_passphrase(others, their_passphrase_file)
    with progress_bar("Merging") as bar, ProjectStore.open(project_folder(project)) as store:

        def told(at: Progress) -> None:
            bar(at.done / at.total if at.total else None, f"Reading: {at.words()}")

        report = merge(
            store, others, keep=not dry_run, class_map=mapped, add_classes=add_classes, passphrase=theirs, progress=told
        )
    emit({**asdict(report), "dry_run": dry_run}, as_json, lambda: "\n".join(merge_lines(report, dry_run)))


def _their_passphrase(others: tuple[Path, ...], file: Path | None) -> str | None:
    """One for all that are encrypted."""
    from labeler.workbench.bringing_home import needs_their_passphrase

    if not needs_their_passphrase(others):
        return None
    return passphrase_of("what comes home") if file is None else passphrase_in(file)


def merge_lines(report: MergeReport, dry_run: bool) -> Iterator[str]:
    """A merge in sentences."""
    would = "would bring" if dry_run else "brought"
    yield (
        f"{would} {report.events:,} new facts: {report.labels_new:,} labels more, "
        f"{report.labels_changed:,} that say something else now"
    )
    for annotator, events in report.by_annotator.items():
        yield f"  {annotator}: {events:,}"
    if report.other_project:
        yield "some of it comes from a project that was made apart from this one"
    if report.missing_samples:
        yield f"{report.missing_samples:,} samples are not in this project; import them, and their labels count"
    here = dict(report.renamed)
    for name, count in report.unknown_classes.items():
        hint = (
            f"it is called “{here[name]}” here: --map {name}={here[name]}" if name in here else "--add-classes adds it"
        )
        yield f"{count:,} labels say “{name}”, which is no class here; {hint}"
    for words in report.refused:
        yield f"refused: {words}"
