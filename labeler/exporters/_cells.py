"""Values in the cells of tables, and which of them a reader takes for what they were."""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import Any

Leaf = Any  # Any: a JSON leaf

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_WHOLE_DIGITS = 15
_WHOLE = 10**15
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def cell_text(value: Leaf) -> object:
    """What stands in a cell: texts and numbers as they are, everything else as JSON; None stays empty."""
    if value is None or isinstance(value, str) or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    return _ENCODE(value)


def text_value(cell: str) -> Leaf:
    """The value that a cell of text shows; the inverse of `cell_text` for all that `survives_as_text`."""
    first = cell[:1]
    if first in "-0123456789":
        return _number(cell)
    if first in "[{":
        return _json(cell)
    if cell in ("true", "false"):
        return cell == "true"
    return cell


def survives_as_text(value: Leaf) -> bool:
    """Whether a reader of text cells gets exactly this value back."""
    if isinstance(value, str):
        return bool(value) and text_value(value) is value and "\0" not in value and _is_encodable(value)
    if value is None:
        return False
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _is_same(text_value(str(value)), value)
    return _is_same(text_value(_ENCODE(value)), value)


def typed_value(cell: object) -> Leaf:
    """As `text_value`, of cells that keep numbers apart from texts."""
    return _json(cell) if isinstance(cell, str) and cell[:1] in "[{" else cell


def survives_typed(value: Leaf) -> bool:
    """As `survives_as_text`, of cells that keep numbers apart from texts; whole floats become integers in them."""
    if isinstance(value, str):
        is_same = bool(value) and typed_value(value) is value and value.isprintable() and _is_encodable(value)
        return bool(is_same and value == value.strip())
    if isinstance(value, bool):
        return False  # written as a word, which a sheet does not tell from a text
    if isinstance(value, int):
        return abs(value) < _WHOLE
    if isinstance(value, float):
        is_short = float(f"{value:.15g}") == value
        return isfinite(value) and not value.is_integer() and is_short
    return isinstance(value, list | dict) and _is_same(_json(_ENCODE(value)), value)


def is_kept_as_text(text: str) -> bool:
    """Whether a cell of a text file can hold the text."""
    return "\0" not in text


def is_kept_typed(text: str) -> bool:
    """Whether a cell of a sheet can hold the text: XML knows no control characters, and `_x000A_` stands for one."""
    shown = text.replace("\n", "").replace("\t", "")
    return shown.isprintable() and "_x" not in text and text == text.strip() and _is_encodable(text)


def _number(cell: str) -> Leaf:
    found = _NUMBER.match(cell)
    if found is None:
        return cell
    if found.lastindex is None:
        return int(cell) if len(cell) <= _WHOLE_DIGITS else cell
    number = float(cell)
    return number if isfinite(number) else cell


def _json(cell: str) -> Leaf:
    try:
        found = json.loads(cell)
    except (ValueError, RecursionError):
        return cell
    return found if isinstance(found, list | dict) else cell


def _is_same(one: Leaf, other: Leaf) -> bool:
    """Equal, and of the same types all the way down: 1, 1.0 and true are three things."""
    return type(one) is type(other) and bool(one == other) and repr(one) == repr(other)


def _is_encodable(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)
