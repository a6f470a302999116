"""Image files as they come: every format and mode shown right, everything broken refused in words."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from labeler.domain.preview import Box, BrokenPreview, ImagePreview
from labeler.domain.sample import Modality, Sample, SampleId, SampleUid
from labeler.errors import SourceError
from labeler.samples.image import ImageSamples, load_rgb, probe_image


def _preview(path: Path, box: Box | None = None) -> ImagePreview | BrokenPreview:
    sample = Sample(SampleId(1), SampleUid("0" * 64), str(path), Modality.IMAGE, None, None, {})
    preview = ImageSamples().preview(sample, box)
    assert isinstance(preview, ImagePreview | BrokenPreview)
    return preview


def _shown(path: Path, box: Box | None = None) -> ImagePreview:
    preview = _preview(path, box)
    assert isinstance(preview, ImagePreview), preview
    assert len(preview.pixels) == preview.width * preview.height * 4
    return preview


def _pixel(preview: ImagePreview, x: int, y: int) -> tuple[int, int, int]:
    at = (y * preview.width + x) * 4
    red, green, blue = preview.pixels[at : at + 3]
    return red, green, blue


def _two_halves() -> Image.Image:
    image = Image.new("RGB", (40, 20), "red")
    image.paste("blue", (20, 0, 40, 20))
    return image


@pytest.mark.parametrize("ending", ["png", "jpg", "webp", "tif", "bmp", "gif"])
def test_every_format_is_shown(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    _two_halves().save(path)
    preview = _shown(path)
    assert preview.is_full and (preview.width, preview.height) == (40, 20)
    assert np.allclose(_pixel(preview, 3, 3), (255, 0, 0), atol=12)
    assert np.allclose(_pixel(preview, 36, 16), (0, 0, 255), atol=12)
    assert preview.caption.startswith(f"a.{ending} · 40 × 20 · ")
    facts = probe_image(path)
    assert facts.uid == hashlib.sha256(path.read_bytes()).hexdigest() and (facts.width, facts.height) == (40, 20)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "F"])
def test_every_mode_becomes_rgb(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("a.tif" if mode in {"CMYK", "F"} else "a.png")
    if mode == "I;16":
        Image.fromarray(np.linspace(0, 60_000, 800, dtype=np.uint16).reshape(20, 40)).save(path)
    elif mode == "F":
        Image.fromarray(np.linspace(0, 1, 800, dtype=np.float32).reshape(20, 40)).save(path)
    else:
        _two_halves().convert(mode).save(path)
    pixels = load_rgb(path, None)
    assert pixels.shape == (20, 40, 3) and pixels.dtype == np.uint8
    assert pixels.max() > 70 and pixels.min() < 50


@pytest.mark.parametrize("big_endian", [False, True])
def test_sixteen_bits_are_spread_over_black_to_white(tmp_path: Path, big_endian: bool) -> None:
    values = np.linspace(1000, 1400, 10_000).reshape(100, 100).astype(">u2" if big_endian else "<u2")
    path = tmp_path / "deep.tif"
    Image.frombytes("I;16B" if big_endian else "I;16", (100, 100), values.tobytes()).save(path)
    pixels = load_rgb(path, None)
    assert pixels.min() < 5 and pixels.max() > 250
    assert 110 < pixels.mean() < 145


def test_a_float_image_with_holes_and_a_flat_one_are_shown(tmp_path: Path) -> None:
    values = np.full((10, 10), 0.5, dtype=np.float32)
    Image.fromarray(values).save(tmp_path / "flat.tif")
    assert len(np.unique(load_rgb(tmp_path / "flat.tif", None))) == 1
    values[0, 0], values[5, 5], values[9, 9] = np.nan, np.inf, -np.inf
    Image.fromarray(values).save(tmp_path / "holes.tif")
    assert load_rgb(tmp_path / "holes.tif", None).shape == (10, 10, 3)


def test_what_is_transparent_lies_on_grey(tmp_path: Path) -> None:
    image = Image.new("RGBA", (4, 4), (255, 255, 255, 0))
    image.putpixel((0, 0), (255, 0, 0, 255))
    image.save(tmp_path / "a.png")
    pixels = load_rgb(tmp_path / "a.png", None)
    assert pixels[0, 0].tolist() == [255, 0, 0] and pixels[3, 3].tolist() == [128, 128, 128]


@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "webp"])
def test_the_orientation_is_applied(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    exif = Image.Exif()
    exif[0x0112] = 6
    _two_halves().save(path, exif=exif)
    preview = _shown(path)
    assert (preview.width, preview.height) == (preview.full_width, preview.full_height) == (20, 40)
    assert np.allclose(_pixel(preview, 10, 5), (255, 0, 0), atol=12)
    facts = probe_image(path)
    assert (facts.width, facts.height) == (20, 40)


def test_a_large_image_is_shown_at_the_size_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "big.jpg"
    _two_halves().resize((3000, 1500)).save(path)
    preview = _shown(path, (300, 300))
    assert (preview.width, preview.height) == (300, 150)
    assert (preview.full_width, preview.full_height) == (3000, 1500) and not preview.is_full
    assert load_rgb(path, 64).shape == (32, 64, 3)


def test_only_the_first_frame_of_an_animation_is_read(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (10, 10), (n, 0, 0)) for n in range(50)]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    assert load_rgb(tmp_path / "a.gif", None)[0, 0].tolist() == [0, 0, 0]


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [50_000, 13_000, 10_001])
def test_a_picture_bomb_is_refused_by_its_header(tmp_path: Path, side: int) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(_png(side, side))
    with pytest.raises(SourceError, match="100 megapixels is the limit"):
        probe_image(path)
    preview = _preview(path)
    assert isinstance(preview, BrokenPreview) and preview.reason.startswith("bomb.png: ")


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif", "gif", "bmp"])
def test_a_truncated_image_is_refused(tmp_path: Path, ending: str) -> None:
    whole = io.BytesIO()
    noise = np.random.default_rng(0).integers(0, 255, (200, 300, 3), dtype=np.uint8)
    Image.fromarray(noise).save(whole, {"jpg": "jpeg", "tif": "tiff"}.get(ending, ending))
    path = tmp_path / f"cut.{ending}"
    path.write_bytes(whole.getvalue()[: len(whole.getvalue()) // 2])
    with pytest.raises(SourceError, match=r"damaged or cut off|not an image"):
        probe_image(path)
    assert isinstance(_preview(path), BrokenPreview)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"just a text", "it holds text"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "XML or HTML"),
        (b"<!DOCTYPE html><img src=x>", "XML or HTML"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "it holds text"),
        (b"\x00\x01\x02\x03" * 50, "none of PNG"),
        (b"", "the file is empty"),
    ],
)
def test_what_is_no_image_is_refused_whatever_its_name(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=words):
        probe_image(path)
    assert isinstance(_preview(path), BrokenPreview)


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    preview = _preview(tmp_path / "gone.png")
    assert isinstance(preview, BrokenPreview) and "put it back" in preview.reason


def _seeds() -> list[bytes]:
    image = Image.fromarray(np.random.default_rng(1).integers(0, 255, (24, 16, 3), dtype=np.uint8))
    found = []
    for kind in ("png", "jpeg", "webp", "tiff", "bmp", "gif"):
        out = io.BytesIO()
        exif = Image.Exif()
        exif[0x0112] = 8
        image.save(out, kind, exif=exif) if kind in ("png", "jpeg", "webp", "tiff") else image.save(out, kind)
        found.append(out.getvalue())
    return found


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.sampled_from(_seeds()),
    edits=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8),
    cut=st.floats(0.1, 1),
)
def test_a_mutated_image_is_shown_or_refused_but_never_crashes(
    tmp_path: Path, seed: bytes, edits: list[tuple[float, int]], cut: float
) -> None:
    content = bytearray(seed[: int(len(seed) * cut) + 1])
    for place, value in edits:
        content[int(place * len(content))] = value
    path = tmp_path / "mutated.png"
    path.write_bytes(bytes(content))
    try:
        probe_image(path)
    except SourceError as error:
        assert str(error)
    _preview(path, (64, 64))
