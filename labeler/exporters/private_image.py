"""Images without what they tell beside the picture: place, time, camera, owner, comments, previews, appended films.

The picture itself stays as it is, bit for bit, and so does the way it is turned and its colour profile.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator

from labeler.errors import UserError

_PNG = b"\x89PNG\r\n\x1a\n"
# What the look of a PNG depends on, and nothing that can hold a text.
_PNG_KEPT = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"cICP", b"bKGD"}
)
_WEBP_KEPT = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP", b"ANIM", b"ANMF"})
_ORIENTATION = 0x0112


def strip_metadata(content: bytes) -> bytes:
    """The same picture in the same format. Raises `UserError` for what is none of the formats that can be cleaned."""
    if content.startswith(b"\xff\xd8"):
        cleaned = b"".join(_jpeg(content))
    elif content.startswith(_PNG):
        cleaned = b"".join(_png(content))
    elif content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        cleaned = _webp(content)
    elif content.startswith((b"GIF8", b"BM", b"II*\0", b"MM\0*")):
        cleaned = _anew(content)
    else:
        raise UserError("an image of this format cannot be freed of what it tells beside the picture; leave it out")
    return cleaned


def _turned(content: bytes) -> bytes:
    """An EXIF block that says how the picture is turned and nothing else; empty where it stands upright."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=("JPEG", "PNG", "WEBP")) as image:
            orientation = image.getexif().get(_ORIENTATION, 1)
    except (OSError, SyntaxError, ValueError, struct.error) as error:
        raise UserError(
            f"the image is damaged ({error}), so it cannot be freed of what it tells; leave it out"
        ) from error
    if orientation not in range(2, 9):
        return b""
    return b"II*\0\x08\0\0\0\x01\0" + struct.pack("<HHIHH", _ORIENTATION, 3, 1, orientation, 0) + bytes(4)


def _jpeg(content: bytes) -> Iterator[bytes]:
    yield b"\xff\xd8"
    if turned := _turned(content):
        yield b"\xff\xe1" + struct.pack(">H", len(turned) + 8) + b"Exif\0\0" + turned
    at = 2
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            raise _cut_off()
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        segment = content[at : at + 2 + length]
        at += 2 + length
        if marker == 0xDA:
            end = content.rfind(b"\xff\xd9")
            # Further scans of a progressive picture follow; behind the last end mark lie films and previews.
            scans = content[at : _end_of_scans(content, at, end)]
            yield segment + scans + b"\xff\xd9"
            return
        if _is_of_the_picture(marker, segment):
            yield segment
    raise _cut_off()


def _end_of_scans(content: bytes, at: int, last: int) -> int:
    """Where the first picture ends: a marker in its coded data opens a part of a scan, or is the end."""
    while (at := content.find(b"\xff", at)) >= 0 and at + 1 < len(content):
        marker = content[at + 1]
        if marker == 0xD9:
            return at
        if marker in (0x00, 0xFF) or 0xD0 <= marker <= 0xD7:
            at += 1 if marker == 0xFF else 2
        elif marker in (0xC4, 0xDA, 0xDB, 0xDD, 0xDC):
            at += 2 + int(struct.unpack_from(">H", content.ljust(at + 4, b"\0"), at + 2)[0])
        else:
            break
    if last < 0:
        raise _cut_off()
    return last


def _is_of_the_picture(marker: int, segment: bytes) -> bool:
    if marker == 0xE2:
        return segment[4:16] == b"ICC_PROFILE\0"
    # JFIF's own head without its preview, and Adobe's word on colours.
    if marker == 0xE0:
        return segment[4:9] == b"JFIF\0" and len(segment) <= 18
    return marker == 0xEE or not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _png(content: bytes) -> Iterator[bytes]:
    yield _PNG
    turned, at = _turned(content), len(_PNG)
    while at + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, at)
        kind, chunk = content[at + 4 : at + 8], content[at : at + 12 + length]
        at += 12 + length
        if kind == b"IDAT" and turned:
            yield _png_chunk(b"eXIf", turned)
            turned = b""
        if kind in _PNG_KEPT:
            yield chunk
        if kind == b"IEND":
            return
    raise _cut_off()


def _png_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _webp(content: bytes) -> bytes:
    turned, at, kept = _turned(content), 12, bytearray()
    end = min(len(content), 8 + int(struct.unpack_from("<I", content, 4)[0]))
    while at + 8 <= end:
        kind, (length,) = content[at : at + 4], struct.unpack_from("<I", content, at + 4)
        chunk = bytearray(content[at : at + 8 + length + (length & 1)])
        at += len(chunk)
        if kind == b"VP8X":
            # Its flags say which parts follow: no XMP, and EXIF only for the way it is turned.
            chunk[8] = (chunk[8] & ~0x0C) | (0x08 if turned else 0)
        if kind in _WEBP_KEPT:
            kept += chunk
    if turned and b"VP8X" in kept[:4]:
        kept += b"EXIF" + struct.pack("<I", len(turned)) + turned + bytes(len(turned) & 1)
    return b"RIFF" + struct.pack("<I", len(kept) + 4) + b"WEBP" + bytes(kept)


def _anew(content: bytes) -> bytes:
    """GIF, BMP and TIFF, whose parts refer to each other, are written again: without loss, the first frame only."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=("GIF", "BMP", "TIFF")) as image:
            image.load()
            clean = Image.new(image.mode, image.size)
            if image.mode == "P" and (palette := image.getpalette()) is not None:
                clean.putpalette(palette)
            clean.paste(image)
            kept = {"transparency": image.info["transparency"]} if "transparency" in image.info else {}
            if image.format == "TIFF":
                kept["compression"] = "tiff_lzw"
            target = io.BytesIO()
            clean.save(target, str(image.format), **kept)
    except (OSError, SyntaxError, ValueError, KeyError, struct.error) as error:
        raise UserError(f"the image cannot be written again without what it tells ({error}); leave it out") from error
    return target.getvalue()


def _cut_off() -> UserError:
    return UserError("the image is damaged or cut off, so it cannot be freed of what it tells; leave it out")
