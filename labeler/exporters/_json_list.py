"""A long JSON list or JSON Lines file, written object by object."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from labeler.exporters._whole_file import whole_file

Object = Mapping[str, Any]  # Any: JSON leaves

# Made once: `json.dumps` with options makes an encoder a call.
encode = json.JSONEncoder(ensure_ascii=False).encode


def write_json_list(objects: Iterable[Object], target: Path) -> int:
    """Returns how many there were."""
    count = 0
    with whole_file(target) as file:
        file.write("[")
        for one in objects:
            file.write((",\n" if count else "\n") + encode(one))
            count += 1
        file.write("\n]\n" if count else "]\n")
    return count


def write_json_lines(objects: Iterable[Object], target: Path) -> int:
    """Returns how many there were."""
    count = 0
    with whole_file(target) as file:
        for one in objects:
            file.write(encode(one) + "\n")
            count += 1
    return count
