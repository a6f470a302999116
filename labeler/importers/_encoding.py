"""How the bytes of a text file are to be read: detected from all of it, once, in one fast pass."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.errors import SourceError

_BLOCK = 1 << 20
_HEAD = 1 << 12
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class TextEncoding:
    """A codec, how many bytes of byte-order mark precede the text, and whether some bytes do not fit the codec.

    Where `mixed`, a piece of text that `has_foreign_bytes` is to be rejected.
    """

    codec: str
    skip: int
    mixed: bool

    @property
    def errors(self) -> str:
        # UTF-16 has no surrogate escape; what does not fit becomes U+FFFD.
        return "replace" if self.codec.startswith("utf-16") else "surrogateescape"

    @property
    def title(self) -> str:
        return {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "cp1252": "Windows-1252"}.get(
            self.codec, "Latin-1"
        )


def detect_encoding(path: Path) -> TextEncoding:
    """UTF-8 with or without mark, UTF-16 of either order with or without mark, Windows-1252, Latin-1.

    Raises `SourceError` if the file cannot be read. A file that is mostly UTF-8 counts as UTF-8 with some foreign
    bytes; one whose non-ASCII bytes mostly are not counts as Windows-1252.
    """
    head = next(_blocks(path), b"")[:_HEAD]
    for bom, codec in _BOMS:
        if head.startswith(bom):
            return TextEncoding(codec, len(bom), _count(path, codec, len(bom))[1] > 0)
    if codec_without_bom := _bare_utf16(head):
        return TextEncoding(codec_without_bom, 0, _count(path, codec_without_bom, 0)[1] > 0)
    continued, foreign = _count(path, "utf-8", 0)
    if foreign == 0 or continued > foreign:
        return TextEncoding("utf-8", 0, foreign > 0)
    undefined = any(byte in block for block in _blocks(path) for byte in b"\x81\x8d\x8f\x90\x9d")
    return TextEncoding("latin-1" if undefined else "cp1252", 0, False)


def has_foreign_bytes(text: str) -> bool:
    """Whether a piece of a `mixed` file holds what its codec could not read."""
    return "\ufffd" in text or any("\udc80" <= char <= "\udcff" for char in text)


def without_surrogates(text: str) -> str:
    """Lone surrogates, which JSON can carry but no file or database, become U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _blocks(path: Path) -> Iterator[bytes]:
    try:
        # A pipe or device would be waited for without end.
        if path.exists() and not path.is_file():
            raise SourceError(f"{path} cannot be read: it is not a file; choose one")
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                yield block
    except OSError as error:
        raise SourceError(f"{path} cannot be read ({error.strerror or error}); check its permissions") from error


def _bare_utf16(head: bytes) -> str | None:
    """Text in Latin script written as UTF-16 has a zero in every other byte."""
    even, odd = head[0::2], head[1::2]
    if len(odd) < 2:
        return None
    zeros_even, zeros_odd = even.count(0) / len(even), odd.count(0) / len(odd)
    if zeros_odd > 0.4 and zeros_even < 0.05:
        return "utf-16-le"
    if zeros_even > 0.4 and zeros_odd < 0.05:
        return "utf-16-be"
    return None


def _count(path: Path, codec: str, skip: int) -> tuple[int, int]:
    """(bytes that continue a character, bytes or units that do not fit the codec)."""
    decoder = codecs.getincrementaldecoder(codec)("replace" if codec != "utf-8" else "surrogateescape")
    continued = foreign = 0
    for block in _blocks(path):
        text = decoder.decode(block[skip:])
        skip = 0
        if codec == "utf-8":
            continued += max(0, len(block) - len(text))
            if not text.isascii():
                foreign += _foreign(text)
        else:
            foreign += text.count("\ufffd")
    return continued, foreign + _foreign(decoder.decode(b"", True))


def _foreign(text: str) -> int:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return sum("\udc80" <= char <= "\udcff" for char in text)
    return 0
