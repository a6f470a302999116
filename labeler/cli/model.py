"""`labeler model`: versions listed, compared and given away."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import click

from labeler.cli.output import PATH, emit, json_option, project_argument, table
from labeler.errors import UsageError


@click.command()
@project_argument
@click.option("--version", "version", metavar="V", help="A version, such as v12; default: the newest.")
@click.option("--compare", metavar="V", help="What another version says otherwise.")
@click.option("--use", "use", metavar="V", help="Stay with this version; “newest” learns on.")
@click.option("--export", "target", type=PATH, metavar="OUT", help="Write the version and a model card beside it.")
@click.option("--format", "kind", type=click.Choice(["onnx", "skops"]), help="Default: from the ending of OUT.")
@click.option("--force", is_flag=True, help="Write over OUT if it is there.")
@json_option
def command(
    project: Path,
    version: str | None,
    compare: str | None,
    use: str | None,
    target: Path | None,
    kind: str | None,
    force: bool,
    as_json: bool,
) -> None:
    """List the model versions of PROJECT; compare two; go back to an older one; write one as ONNX or skops, with a
    model card.

    \b
    labeler model birds
    labeler model birds --version v12 --compare v40
    labeler model birds --version v12 --export birds.onnx
    labeler model birds --use v12
    """
    from labeler.workbench.model_export import compare_versions, export_model, list_versions
    from labeler.workbench.pinning import stay_with

    if use is not None:
        if version or compare or target:
            raise UsageError("--use goes alone")
        chosen = stay_with(project, "" if use == "newest" else use)
        pinned = use != "newest"
        emit({"in_use": chosen, "pinned": pinned}, as_json, lambda: _in_use(chosen, pinned))
        return

    if target is not None:
        ending = kind or target.suffix.lstrip(".").lower()
        if ending not in ("onnx", "skops"):
            raise UsageError(f"what is {target.name} to be? --format onnx or skops, or end its name so")
        result = export_model(project, version, target, cast(Any, ending), force)
        emit(result, as_json, lambda: _written(result))
        return
    if compare is not None:
        if version is None:
            raise UsageError("--compare V wants a second version: --version V")
        result = compare_versions(project, version, compare)
        emit(result, as_json, lambda: _compared(result))
        return
    versions = [one for one in list_versions(project) if version in (None, one["version"])]
    emit({"versions": versions}, as_json, lambda: _listed(versions))


def _in_use(version: str, pinned: bool) -> str:
    if not pinned:
        return f"the newest version is used ({version or 'none yet'}), and learns on"
    return f"{version} proposes and ranks from now on; --use newest learns on"


def _written(result: dict[str, Any]) -> str:  # Any: JSON leaves
    return (
        f"{result['version']} written to {result['path']} ({result['bytes']:,} bytes), card {result['card']}; "
        f"checked on {result['checked_rows']:,} samples, largest difference {result['largest_difference']:.1e}"
    )


def _compared(result: dict[str, Any]) -> str:  # Any: JSON leaves
    first, second = (one["version"] for one in result["versions"])
    lines = [f"{first} and {second} say the same of {result['agree']:,} of {result['samples']:,} samples"]
    lines += [f"  {key}: {result['versions'][0][key]} → {result['versions'][1][key]}" for key in result["differs"]]
    lines += [f"  {item['uid'][:12]}: {item[first]} → {item[second]}" for item in result["changed"][:20]]
    return "\n".join(lines)


def _listed(versions: list[dict[str, Any]]) -> str:  # Any: JSON leaves
    rows = [
        (
            one["version"] + (" *" if one["in_use"] else ""),
            one["model"],
            f"{one['labels']:,}",
            _accuracy(one["accuracy"]),
            f"{one['seconds']:.2f} s",
        )
        for one in versions
    ]  # fmt: skip
    return table(rows, ("version", "model", "labels", "accuracy", "took")) if rows else "no model version yet"


def _accuracy(known: dict[str, Any] | None) -> str:  # Any: JSON leaves
    if known is None or known["value"] is None:
        return "not measured"
    return f"{known['value']:.0%} ({known['low']:.0%}–{known['high']:.0%})"
