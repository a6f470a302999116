"""Which device writes: each place where a project lies has a name of its own, and a hash chain of its own."""

from __future__ import annotations

import os
import platform
import secrets
from hashlib import sha256
from pathlib import Path

from labeler.store.engine import sqlite3
from labeler.store.stored_values import in_order, json_object, text


def device_of(folder: Path, connection: sqlite3.Connection) -> tuple[str, dict[str, str]]:
    """This copy's device name, and all known ones by place.

    A project copied to another computer or folder becomes another device: two copies must not continue one hash chain.
    """
    found = connection.execute("SELECT value FROM settings WHERE key = 'devices'").fetchone()
    with in_order("the list of devices"):
        devices = {} if found is None else {text(place): text(name) for place, name in json_object(found[0]).items()}
    place = place_of(folder)
    if place not in devices:
        devices[place] = secrets.token_hex(8)
    return devices[place], devices


def place_of(folder: Path) -> str:
    said = f"{platform.node()}\n{os.path.realpath(folder)}"
    return sha256(said.encode("utf-8", "surrogateescape")).hexdigest()[:16]
