"""A person's own .npy file, opened so that what its header claims is believed only as far as the file goes."""

from __future__ import annotations

import tokenize
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.errors import SourceError

_MAGIC = b"\x93NUMPY"
# NumPy reads the header as a piece of Python, and fails on a damaged one in all these ways (found by mutating files).
_BROKEN = (
    ValueError, EOFError, SyntaxError, TypeError, KeyError, AttributeError, OverflowError, MemoryError, RecursionError,
    tokenize.TokenError,
)  # fmt: skip


def open_npy(path: Path) -> NDArray[Any]:  # Any: whatever the file holds, checked by the caller
    """The array as a read-only map of the file; never runs what the file says. Raises `SourceError`."""
    try:
        if path.exists() and not path.is_file():
            raise SourceError(f"{path} is not a file; choose one")
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise SourceError(f"{path} is not a .npy file of plain numbers or texts; save it with numpy.save")
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    except FileNotFoundError as error:
        raise SourceError(f"{path} does not exist; check the path") from error
    except OSError as error:
        raise SourceError(f"{path} cannot be read ({error.strerror or error}); check the path") from error
    except _BROKEN as error:
        # NumPy's own words advise to load it with pickle, which runs whatever the file says.
        raise SourceError(
            f"{path} is damaged, or not an array of plain numbers or texts; save it again with numpy.save"
        ) from error
    if not isinstance(array, np.ndarray):
        raise SourceError(f"{path} holds several arrays; save one as .npy")
    return array
