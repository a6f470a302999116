"""What labeler is made of: each package with its version and licence, from the list shipped with it or from what is
installed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, metadata, requires

from labeler.resources import resource_root

# Written by packaging/build.py into what is installed without Python: there is no metadata to ask then.
LICENCES = "licences.txt"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST = 80


@dataclass(frozen=True, slots=True, order=True)
class Component:
    name: str
    version: str
    licence: str


def components() -> tuple[Component, ...]:
    """By name; empty where neither the list nor the packages' own metadata is there."""
    shipped = resource_root() / LICENCES
    if shipped.is_file():
        return tuple(sorted(_listed(shipped.read_text("utf-8"))))
    return tuple(sorted(_installed("labeler")))


def as_text(found: Sequence[Component]) -> str:
    """One line each, as `components` reads them again."""
    return "".join(f"{one.name} {one.version}: {one.licence}\n" for one in found)


def licence_of(name: str) -> str:
    """As the package states it. Raises PackageNotFoundError."""
    found = metadata(name)
    heads = {key: str(found[key]) for key in ("License-Expression", "License") if key in found}
    told = found.get_all("Classifier") or []
    classified = [line.rpartition(" :: ")[2] for line in told if line.startswith("License")]
    said = heads.get("License-Expression", "")
    plain = heads.get("License", "").strip().split("\n")[0]
    return said or ", ".join(classified) or plain[:_LONGEST] or "not stated"


def _listed(text: str) -> list[Component]:
    found = []
    for line in text.splitlines():
        package, _, licence = line.partition(": ")
        name, _, version = package.partition(" ")
        if name and licence:
            found.append(Component(name, version, licence))
    return found


def _installed(root: str) -> list[Component]:
    """What `root` requires, and what that requires in its turn, as far as it is installed here."""
    found: dict[str, Component] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            package = distribution(name)
            found[key] = Component(package.metadata["Name"], package.version, licence_of(name))
        except PackageNotFoundError:
            continue
        waiting += [_name_in(line) for line in requires(name) or () if "extra ==" not in line]
    return [one for key, one in found.items() if key != root]


def _name_in(requirement: str) -> str:
    matched = _NAME.match(requirement.strip())
    return matched.group() if matched is not None else ""
