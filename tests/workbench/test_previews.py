"""Samples shown: decoded ahead in a child that may die, cached within bounds, light ones at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from labeler.domain.preview import Box, BrokenPreview, ImagePreview, Preview, TextPreview
from labeler.domain.sample import Modality, Sample, SampleId, content_uid
from labeler.workbench.children import ChildDied, receive, send
from labeler.workbench.lanes import InlineRunner, ManualRunner
from labeler.workbench.previews import ChildDecoder, InProcessDecoder, Previews


def image_sample(path: Path, number: int = 1) -> Sample:
    content = path.read_bytes() if path.exists() else b""
    return Sample(
        SampleId(number), content_uid(content + bytes([number])), str(path), Modality.IMAGE, None, {"width": 40}, {}
    )


def text_sample(text: str) -> Sample:
    return Sample(SampleId(9), content_uid(text.encode()), "t.csv#1", Modality.TEXT, text, None, {})


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    pixels = np.zeros((30, 40, 3), dtype=np.uint8)
    pixels[:, :20] = (200, 10, 30)
    Image.fromarray(pixels).save(path)
    return path


def test_the_child_sends_the_pixels_the_file_holds(picture: Path) -> None:
    decoder = ChildDecoder()
    try:
        shown = decoder.decode(image_sample(picture), (100, 100))
        assert isinstance(shown, ImagePreview)
        assert (shown.width, shown.height, shown.is_full) == (40, 30, True)
        pixels = np.frombuffer(shown.pixels, dtype=np.uint8).reshape(30, 40, 4)
        assert pixels[5, 5, :3].tolist() == [200, 10, 30]
        assert pixels[5, 35, :3].tolist() == [0, 0, 0]
        small = decoder.decode(image_sample(picture), (20, 20))
        assert isinstance(small, ImagePreview)
        assert max(small.width, small.height) == 20
        assert (small.full_width, small.full_height) == (40, 30)
    finally:
        decoder.close()


def test_a_child_that_was_killed_is_started_again(picture: Path) -> None:
    decoder = ChildDecoder()
    try:
        assert isinstance(decoder.decode(image_sample(picture), (100, 100)), ImagePreview)
        assert decoder._child is not None
        decoder._child.kill()
        decoder._child.wait()
        assert isinstance(decoder.decode(image_sample(picture), (100, 100)), ImagePreview)
    finally:
        decoder.close()


def test_a_sample_that_brings_the_child_down_twice_is_said_to_be_broken(
    picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import labeler.workbench.previews as previews
    from labeler.workbench.children import start_child

    def doomed(kind: str, *arguments: str) -> object:
        child = start_child(kind, *arguments)
        child.kill()
        child.wait()
        return child

    monkeypatch.setattr(previews, "start_child", doomed)
    decoder = ChildDecoder()
    shown = decoder.decode(image_sample(picture), (100, 100))
    assert isinstance(shown, BrokenPreview)
    assert "twice" in shown.reason


@pytest.mark.parametrize("content", [b"", b"not an image", b"\x89PNG\r\n\x1a\n" + b"\0" * 50])
def test_a_broken_file_is_explained_not_raised(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(content)
    decoder = ChildDecoder()
    try:
        shown = decoder.decode(image_sample(path), (100, 100))
        assert isinstance(shown, BrokenPreview)
        assert shown.reason
        missing = decoder.decode(image_sample(tmp_path / "gone.png"), (100, 100))
        assert isinstance(missing, BrokenPreview)
    finally:
        decoder.close()


def test_light_samples_are_ready_at_once_and_heavy_ones_arrive(picture: Path) -> None:
    ready: list[str] = []
    manual = ManualRunner()
    previews = Previews(manual, InProcessDecoder(), ready.append)
    text, image = text_sample("hello"), image_sample(picture)
    previews.show(text)
    assert isinstance(previews.get(text.uid), TextPreview)
    previews.show(image)
    assert previews.get(image.uid) is None
    assert not previews.is_ready(image)
    manual.step("preview")
    assert ready == [image.uid]
    assert isinstance(previews.get(image.uid), ImagePreview)


def test_a_decode_nobody_wants_any_more_is_dropped(picture: Path) -> None:
    decoded: list[int] = []

    class Counting(InProcessDecoder):
        def decode(self, sample: Sample, box: Box | None) -> Preview:
            decoded.append(sample.id)
            return super().decode(sample, box)

    manual = ManualRunner()
    previews = Previews(manual, Counting(), lambda uid: None)
    one, two = image_sample(picture, 1), image_sample(picture, 2)
    previews.want([one], None)
    previews.want([two], None)
    while manual.waiting["preview"]:
        manual.step("preview")
    assert decoded == [2]


def test_the_cache_stays_within_its_bounds(picture: Path) -> None:
    previews = Previews(InlineRunner(), InProcessDecoder(), lambda uid: None)
    samples = [image_sample(picture, number) for number in range(1, 60)]
    for sample in samples:
        previews.show(sample)
    kept = [sample for sample in samples if previews.get(sample.uid) is not None]
    assert kept == samples[-len(kept) :]
    assert 8 <= len(kept) <= 24


def test_messages_survive_and_nonsense_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "stream"
    with path.open("wb") as out:
        send(out, {"a": "ü\n"}, b"\x00\x01")
        send(out, {"b": 2})
    with path.open("rb") as back:
        assert receive(back) == ({"a": "ü\n"}, b"\x00\x01")
        assert receive(back) == ({"b": 2}, b"")
        assert receive(back) is None
    for nonsense in (b"{}\n", b"[]\n", b"x\n", b'{"payload": -1}\n', b'{"payload": 5}\nab', b'{"payload": 1e99}\n'):
        path.write_bytes(nonsense)
        with path.open("rb") as back, pytest.raises(ChildDied):
            receive(back)
