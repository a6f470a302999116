"""Our own tables read back: which column is what follows from its place, and the last one corrects the cells."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from labeler.contracts.importer import ImportOptions
from labeler.domain.sample import Modality
from labeler.errors import SourceError
from labeler.exporters._table import ANSWER, BEFORE
from labeler.importers._own import KEY, Found, own_answer

_START = ("uid", "source")


def is_own_table(header: Sequence[str], options: ImportOptions) -> bool:
    """Whether a table is an export of ours, and is to be read as such."""
    is_ours = tuple(header[: len(_START)]) == _START and "label" in header
    as_it_is = options.text in (None, "text") and options.id in (None, "", "row_id")
    return is_ours and as_it_is and options.label in (None, "", "label") and options.modality is None


class OwnTable:
    """Reads rows of one table of ours, whose cells `value_of` turns into values."""

    def __init__(self, header: Sequence[str], value_of: Callable[[Any], Any]) -> None:
        self._value_of = value_of
        at = list(header).index("label")
        self.data = [name for name in header[:at] if name not in BEFORE]
        self.meta = [name for name in header[at:] if name not in ANSWER and name != KEY]

    def found(self, line: int, cells: Mapping[str, Any]) -> Iterator[Found]:  # Any: cells
        exact = self._exact(cells.get(KEY))
        data = exact["data"] if isinstance(exact.get("data"), dict) else self._values(cells, self.data, "data.")
        meta = exact["meta"] if isinstance(exact.get("meta"), dict) else self._values(cells, self.meta, "meta.")
        own: dict[str, Any] = {  # Any: JSON leaves
            "uid": cells.get("uid"),
            "row_id": exact.get("row_id") or _text(cells.get("row_id")) or None,
            "annotator": _text(cells.get("annotator")) or None,
            "certainty": cells.get("certainty"),
            "seconds": exact.get("seconds", _number(cells.get("seconds"))),
            "place": exact.get("place"),
        }
        label = _text(cells.get("label"))
        answers = (own_answer(own, None if exact.get("skipped") else [label]),) if label or exact.get("skipped") else ()
        text = exact.get("text", cells.get("text"))
        if exact.get("modality") == Modality.IMAGE:
            yield Found(line, image=_text(cells.get("source")), meta=meta, answers=answers, own=own)
        elif text not in (None, ""):
            yield Found(line, text=_text(text), meta=meta, answers=answers, own=own)
        else:
            yield Found(line, data=data, meta=meta, answers=answers, own=own)

    def _values(self, cells: Mapping[str, Any], names: Sequence[str], prefix: str) -> dict[str, Any]:  # Any: cells
        filled = ((name, cells.get(name)) for name in names)
        return {name.removeprefix(prefix): self._value_of(cell) for name, cell in filled if cell not in (None, "")}

    @staticmethod
    def _exact(cell: object) -> dict[str, Any]:  # Any: JSON leaves
        if not isinstance(cell, str) or not cell:
            return {}
        try:
            found = json.loads(cell)
        except (ValueError, RecursionError) as error:
            raise SourceError(f"the column “{KEY}” of the row is damaged ({error}); empty the cell") from error
        return found if isinstance(found, dict) else {}


def _text(cell: object) -> str:
    return "" if cell is None else cell if isinstance(cell, str) else str(cell)


def _number(cell: object) -> float | None:
    try:
        return float(str(cell)) if cell not in (None, "") else None
    except ValueError:
        return None
