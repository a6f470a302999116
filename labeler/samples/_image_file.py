"""Reads image files of other people: an allow-list of formats, a size limit, one meaning of a pixel.

Everything that shows, checks or measures an image decodes it here, so that all of them agree on orientation,
transparency and brightness.
"""

from __future__ import annotations

import hashlib
import stat
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from labeler.domain.preview import Box
from labeler.domain.sample import SampleUid
from labeler.errors import SourceError
from labeler.secrecy import keyring

if TYPE_CHECKING:
    from PIL.Image import Image as PillowImage

IMAGE_ENDINGS = (".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".tif", ".tiff", ".bmp", ".dib", ".gif")
MAX_PIXELS = 100_000_000
MAX_BYTES = 1 << 29

_FORMATS = ("PNG", "JPEG", "WEBP", "TIFF", "BMP", "GIF")
_DEEP_MODES = frozenset({"I", "F", "I;16", "I;16B", "I;16L", "I;16N"})
_ORIENTATION_TAG = 0x0112
# Behind transparent parts: neither black nor white drawings vanish on it.
_BACKDROP = (128, 128, 128)
# Pillow's decoders say "this file is broken" in all these ways (found by mutating files).
_BROKEN = (
    OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, AttributeError, ArithmeticError,
    RuntimeError, AssertionError, MemoryError, struct.error, zlib.error,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """What is known of an image file that decodes; sizes in pixels as shown, with the EXIF orientation applied."""

    uid: SampleUid
    width: int
    height: int
    format: str
    mode: str


@dataclass(frozen=True, slots=True)
class DecodedImage:
    """An RGB image, orientation applied, perhaps scaled down; `full_*` is the size in the file, also oriented."""

    image: PillowImage
    full_width: int
    full_height: int
    format: str


def probe_image(path: Path) -> ImageFacts:
    """Hash a file and decode all of it, small where the format allows; raises `SourceError` saying what is wrong."""
    return probe_content(_content(path))


def probe_content(content: bytes) -> ImageFacts:
    """As `probe_image`, of bytes that are no file."""
    if len(content) > MAX_BYTES:
        raise SourceError(f"the image has {len(content) / 1e6:.0f} MB; {MAX_BYTES / 1e6:.0f} MB is the limit")
    if not content:
        raise SourceError("the image is empty")
    with _opened(content) as image:
        facts = ImageFacts(
            SampleUid(hashlib.sha256(content).hexdigest()), *_shown_size(image), str(image.format), image.mode
        )
        # A JPEG is read to its end, and so found truncated, at an eighth of the size too.
        image.draft(None, (max(1, image.width // 8), max(1, image.height // 8)))
        image.load()
    return facts


def decode_image(path: Path, box: Box | None) -> DecodedImage:
    """Decode a file for showing in a box of pixels, None for full size. Raises `SourceError` with what is wrong."""
    with _opened(_content(path)) as image:
        width, height = _shown_size(image)
        size = None if box is None else _fitted(width, height, box)
        if size is not None:
            # As it lies in the file, before it is turned.
            image.draft(None, size if image.width == width else size[::-1])
        return DecodedImage(_upright_rgb(image, size), width, height, str(image.format))


def load_rgb(path: Path, size: int | None) -> NDArray[np.uint8]:
    """Pixels of shape (h, w, 3), the longer side at most `size` (None: as in the file). Raises `SourceError`."""
    return np.asarray(decode_image(path, None if size is None else (size, size)).image, dtype=np.uint8)


def _content(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise SourceError("it is a pipe, a device or the like, not a file; leave it out")
        if found.st_size > MAX_BYTES:
            raise SourceError(
                f"the file has {found.st_size / 1e6:.0f} MB; {MAX_BYTES / 1e6:.0f} MB is the limit, save it smaller"
            )
        with path.open("rb") as file:
            # Never more than it said: some files of the system grow while they are read.
            content = file.read(found.st_size)
    except FileNotFoundError:
        raise SourceError("the file is gone; put it back in its place or import it again") from None
    except OSError as error:
        raise SourceError(f"the file cannot be read ({error.strerror or error}); check its permissions") from error
    try:
        content = keyring.opened(path, content)
    except ValueError as error:
        raise SourceError("the copy in the project is damaged: its seal is broken; import it again") from error
    if not content:
        raise SourceError("the file is empty; save or copy it again")
    return content


@contextmanager
def _opened(content: bytes) -> Iterator[PillowImage]:
    from PIL import Image, UnidentifiedImageError

    _set_up_pillow()
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as image:
            if image.width * image.height > MAX_PIXELS:
                raise SourceError(_too_large(f"{image.width} × {image.height} pixels"))
            yield image
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise SourceError(_too_large("far too many pixels")) from None
    except UnidentifiedImageError:
        raise SourceError(_not_an_image(content)) from None
    except _BROKEN as error:
        raise SourceError(f"the image is damaged or cut off ({error}); copy or save it again") from error


@cache
def _set_up_pillow() -> None:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    # What it warns of, we refuse or read; and a warning for each of ten thousand files helps nobody.
    warnings.filterwarnings("ignore", module=r"PIL\.")


def _too_large(found: str) -> str:
    return f"the image has {found}; {MAX_PIXELS // 1_000_000} megapixels is the limit, save it smaller"


def _not_an_image(content: bytes) -> str:
    head = content[:512].lstrip().lower()
    if head.startswith((b"<svg", b"<?xml", b"<html", b"<!doctype")):
        looks = "it holds XML or HTML"
    elif b"\0" not in head and all(byte >= 9 for byte in head):
        looks = "it holds text"
    else:
        looks = "its content is none of PNG, JPEG, WebP, TIFF, BMP and GIF, or its header is damaged"
    return f"this is not an image, whatever its name says: {looks}"


def _fitted(width: int, height: int, box: Box) -> tuple[int, int] | None:
    """The size of an image that just fits into a box; None for one that is smaller."""
    scale = min(box[0] / width, box[1] / height)
    return None if scale >= 1 else (max(1, round(width * scale)), max(1, round(height * scale)))


def _shown_size(image: PillowImage) -> tuple[int, int]:
    # Pillow turns TIFFs itself, and tells their size accordingly.
    turned = image.format != "TIFF" and image.getexif().get(_ORIENTATION_TAG, 1) in {5, 6, 7, 8}
    return (image.height, image.width) if turned else (image.width, image.height)


def _upright_rgb(image: PillowImage, size: tuple[int, int] | None) -> PillowImage:
    from PIL import Image, ImageOps

    # Before anything else: some steps drop the tag.
    upright = ImageOps.exif_transpose(image)
    if upright.mode in _DEEP_MODES:
        upright = _windowed(upright)
    elif upright.mode in {"P", "PA"}:
        upright = upright.convert("RGBA" if "transparency" in upright.info or upright.mode == "PA" else "RGB")
    elif upright.mode in {"L", "RGB"} and "transparency" in upright.info:
        upright = upright.convert("RGBA")
    if size is not None and upright.size != size:
        if upright.mode == "1":
            upright = upright.convert("L")
        upright = upright.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    if upright.mode in {"RGBA", "LA", "La", "RGBa"}:
        over = Image.new("RGB", upright.size, _BACKDROP)
        over.paste(upright.convert("RGBA"), mask=upright.convert("RGBA").getchannel("A"))
        return over
    return upright if upright.mode == "RGB" else upright.convert("RGB")


def _windowed(image: PillowImage) -> PillowImage:
    """8 bit from 16 bit, 32 bit or float: the middle 99 % of the values spread over black to white.

    Pillow's own conversion clips at 255, which turns a 16-bit scan white and a 0–1 float image black.
    """
    from PIL import Image

    values = np.asarray(image, dtype=np.float32)
    finite = values[np.isfinite(values)][:: max(1, values.size // 1_000_000)]
    low, high = (float(level) for level in np.percentile(finite, (0.5, 99.5))) if finite.size else (0.0, 1.0)
    if high <= low:
        low, high = (low - 1.0, low + 1.0)
    scaled = np.nan_to_num((values - low) * (255.0 / (high - low)), nan=0.0, posinf=255.0, neginf=0.0)
    return Image.fromarray(np.clip(scaled + 0.5, 0, 255).astype(np.uint8))
