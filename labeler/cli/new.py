"""`labeler new`: an empty project with its task and classes."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.asking import new_passphrase, passphrase_option
from labeler.cli.output import PATH, emit, json_option
from labeler.domain.target import parse_target
from labeler.domain.task import TaskSpec, complete_classes, parse_class
from labeler.errors import UserError


@click.command()
@click.argument("project", type=PATH)
@passphrase_option
@click.option("--task", "kind", default="single", show_default=True, help="single, multi, or a plugin's task.")
@click.option("--class", "classes", multiple=True, required=True, metavar="NAME[:KEY]", help="A class; repeat.")
@click.option("--name", "title", default="", help="Title of the project; default: the folder's name.")
@click.option("--guidelines", type=PATH, help="A Markdown file.")
@click.option("--encrypt", is_flag=True, help="Encrypt it with a passphrase. Lose that, and the project is lost.")
@click.option("--seed", type=int, default=None, help="Seed of every random draw; default: drawn once.")
@click.option("--target", "goal", default="", metavar="METRIC=VALUE", help="accuracy=0.95, macro_f1=0.9 or cost=0.2.")
@json_option
def command(
    project: Path,
    kind: str,
    classes: tuple[str, ...],
    title: str,
    guidelines: Path | None,
    encrypt: bool,
    seed: int | None,
    goal: str,
    as_json: bool,
) -> None:
    """Make the project PROJECT (a folder ending in .labeler).

    \b
    labeler new birds --class crow:c --class magpie:m --target accuracy=0.95
    labeler new patients --class ill --class well --encrypt
    labeler new tickets --task multi --class billing --class login --class other
    """
    from labeler.workbench.places import place_note
    from labeler.workbench.projects import create_project

    text = _text_of(guidelines) if guidelines else ""
    spec = TaskSpec(kind, complete_classes(parse_class(item) for item in classes), text)
    target = parse_target(goal)
    passphrase = new_passphrase(project.name) if encrypt else None
    folder = create_project(project, spec, title, seed, passphrase, target)
    note = place_note(folder)
    shown = [{"name": item.name, "key": item.key, "color": item.color} for item in spec.classes]
    emit(
        {"project": str(folder), "task": kind, "encrypted": encrypt, "classes": shown, "notes": [note] if note else []},
        as_json,
        lambda: (
            f"made {folder}\nclasses: {', '.join(item.name for item in spec.classes)}\n"
            f"next: labeler import {project} SOURCE" + (f"\n{note}" if note else "")
        ),
    )


def _text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not UTF-8 text (byte {error.start}); save it as UTF-8") from error
