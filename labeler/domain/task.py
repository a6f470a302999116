"""What is asked: the task's kind and its classes, and the rules a class list obeys."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from labeler.domain.shown_text import has_unsafe
from labeler.errors import UserError

MAX_CLASSES = 200
MAX_NAME_LENGTH = 120
DIGIT_KEYS = "123456789"
# Keys that no class can take; letters of commands can be: the command then moves to Alt and the letter.
RESERVED_KEYS = frozenset("?/")

# Okabe & Ito's colour-blind-safe hues first, then further hues of similar lightness.
# The first eight are told apart by those who see fewer colours too (see tests/gui/test_theme.py).
PALETTE = (
    "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#664758", "#992E2E", "#7A5BC7", "#8B7A00",
    "#00838F", "#5B8C3A", "#3D5AFE", "#C2185B", "#607D8B", "#A0522D",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LabelClass:
    """One class of the task. `key` is a single lower-case character, or None: reached by type-to-find."""

    name: str
    key: str | None = None
    color: str = PALETTE[0]
    description: str = ""
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class TaskSpec:
    """The task of a project: a registered task's `kind` and the classes in the order shown."""

    kind: str
    classes: tuple[LabelClass, ...]
    guidelines: str = ""

    def names(self) -> tuple[str, ...]:
        return tuple(label_class.name for label_class in self.classes)

    def index_of(self, name: str) -> int:
        """Position of a class; raises `UserError` naming the classes there are."""
        try:
            return self.names().index(name)
        except ValueError:
            raise UserError(unknown_class(name, self.names())) from None


def unknown_class(name: str, names: Sequence[str]) -> str:
    shown = ", ".join(names[:10]) + (", …" if len(names) > 10 else "")
    return f"“{name}” is not a class of this project; its classes are: {shown}"


def clean_class_name(name: str) -> str:
    """The name as kept: trimmed, NFC, inner white space as single blanks; raises `UserError` for what cannot be one."""
    cleaned = " ".join(unicodedata.normalize("NFC", name).split())
    if not cleaned:
        raise UserError("a class needs a name")
    if len(cleaned) > MAX_NAME_LENGTH:
        raise UserError(
            f"the class name “{cleaned[:30]}…” has {len(cleaned)} characters; "
            f"{MAX_NAME_LENGTH} is the limit, put the rest into its description"
        )
    if has_unsafe(cleaned) or any(unicodedata.category(char) == "Cs" for char in cleaned):
        raise UserError(f"the class name {cleaned!r} holds control characters; remove them")
    return cleaned


def parse_class(text: str) -> LabelClass:
    """`NAME` or `NAME:KEY`. Only a single character after the last colon is a key, so names may hold colons."""
    name, colon, key = text.rpartition(":")
    if colon and len(key) == 1 and name.strip():
        return LabelClass(clean_class_name(name), key=key.lower())
    return LabelClass(clean_class_name(text))


def complete_classes(classes: Iterable[LabelClass]) -> tuple[LabelClass, ...]:
    """The classes with every key and colour settled; raises `UserError` on a clash.

    Digits go to the first nine without a key of their own, in order.
    """
    given = list(classes)
    if not given:
        raise UserError("a task needs at least one class")
    if len(given) > MAX_CLASSES:
        raise UserError(f"{len(given)} classes were given; a task can have {MAX_CLASSES}")
    _refuse_double_names(given)
    _refuse_double_keys(given)
    taken = {item.key for item in given if item.key}
    completed = []
    for position, item in enumerate(given):
        key = item.key
        if key is None and position < len(DIGIT_KEYS) and DIGIT_KEYS[position] not in taken:
            key = DIGIT_KEYS[position]
        color = item.color if item.color != PALETTE[0] else PALETTE[position % len(PALETTE)]
        completed.append(replace(item, key=key, color=color))
    return tuple(completed)


def _refuse_double_names(classes: Sequence[LabelClass]) -> None:
    seen: dict[str, str] = {}
    for item in classes:
        folded = item.name.casefold()
        if folded in seen:
            other = seen[folded]
            how = "twice" if other == item.name else f"beside “{other}”, which differs only in case"
            raise UserError(f"the class “{item.name}” is given {how}; every class needs a name of its own")
        seen[folded] = item.name


def _refuse_double_keys(classes: Sequence[LabelClass]) -> None:
    seen: dict[str, str] = {}
    for item in classes:
        if item.key is None:
            continue
        if item.key in RESERVED_KEYS or not item.key.isprintable() or item.key.isspace():
            raise UserError(f"the key “{item.key}” of class “{item.name}” is taken by the program; choose another")
        if item.key in seen:
            raise UserError(f"the classes “{seen[item.key]}” and “{item.name}” both want the key “{item.key}”")
        seen[item.key] = item.name
