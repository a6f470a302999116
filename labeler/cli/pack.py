"""`labeler pack`: work for somebody else, or labels on their way home, in one file."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from labeler.cli.asking import new_passphrase
from labeler.cli.output import PATH, emit, json_option, progress_bar, project_argument
from labeler.contracts.importer import Progress


@click.command()
@project_argument
@click.argument("out", type=PATH)
@click.option("--annotator", "annotators", multiple=True, help="Who gets it; several: OUT is a folder with one each.")
@click.option("--share", type=float, default=1.0, show_default=True, help="The part of the samples to hand out, 0–1.")
@click.option(
    "--overlap", type=float, default=0.0, show_default=True, help="The part of those that each of several people gets."
)
@click.option("--all", "everything", is_flag=True, help="Labeled samples too, for second opinions.")
@click.option("--blind", is_flag=True, help="Without the labels given so far.")
@click.option("--ids-only", is_flag=True, help="Without image files: who opens it imports their own copies.")
@click.option("--labels-only", is_flag=True, help="No samples: your labels, to be merged at home.")
@click.option("--encrypt", is_flag=True, help="Encrypt the packet with a passphrase of its own.")
@click.option("--packet-passphrase-file", type=PATH, metavar="FILE", help="Where that stands; else you are asked.")
@click.option("--in-the-open", is_flag=True, help="An open packet of an encrypted project is meant.")
@json_option
def command(
    project: Path,
    out: Path,
    annotators: tuple[str, ...],
    share: float,
    overlap: float,
    everything: bool,
    blind: bool,
    ids_only: bool,
    labels_only: bool,
    encrypt: bool,
    packet_passphrase_file: Path | None,
    in_the_open: bool,
    as_json: bool,
) -> None:
    """Write samples, classes, guidelines and pinned examples into a work packet, OUT.labelpack.

    \b
    labeler pack birds anna.labelpack --annotator anna
    labeler pack birds packets/ --annotator anna --annotator ben --overlap 0.2 --blind
    labeler pack birds home.labelpack --labels-only --encrypt
    """
    from labeler.errors import UsageError
    from labeler.store.project_store import ProjectStore
    from labeler.workbench.handing_out import HandOut, pack
    from labeler.workbench.projects import project_folder

    if blind and labels_only:
        raise UsageError("a blind packet carries no labels, --labels-only nothing else; choose one")
    if encrypt and in_the_open:
        raise UsageError("--encrypt and --in-the-open contradict each other; choose one")
    passphrase = new_passphrase("the packet", packet_passphrase_file, may_be_given=False) if encrypt else None
    wanted = HandOut(
        annotators, share, overlap, everything, blind, not ids_only, not labels_only, passphrase, in_the_open
    )
    with progress_bar("Packing") as bar, ProjectStore.open(project_folder(project)) as store:

        def told(at: Progress) -> None:
            bar(at.done / at.total if at.total else None, f"Packing: {at.words()}")

        parts = pack(store, out, wanted, told, lambda: None)
    emit({"packets": [asdict(part) for part in parts]}, as_json, lambda: "\n".join(
        f"{part.path}: {part.samples:,} samples"
        + (f", {part.shared:,} of them for everyone" if part.shared else "")
        + (f", {part.missing:,} without their file, which is not there" if part.missing else "")
        + (f", {part.examples:,} pinned examples" if part.examples else "")
        + "".join(f"\n  {words}" for words in part.examples_left_out)
        for part in parts
    ))  # fmt: skip
