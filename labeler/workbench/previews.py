"""Samples ready to be shown: light ones on demand, heavy ones decoded ahead in a child process."""

from __future__ import annotations

import subprocess
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from labeler.contracts.sample_type import SampleType
from labeler.domain.preview import Box, BrokenPreview, ImagePreview, Preview
from labeler.domain.sample import Sample
from labeler.registry import member
from labeler.secrecy import keyring
from labeler.workbench.children import ChildDied, receive, send, start_child, stop_child
from labeler.workbench.decode_child import SECONDS_A_SAMPLE, preview_of, request_of
from labeler.workbench.lanes import Runner

_KEEP = 24
_KEEP_BYTES = 96 << 20
_DEFAULT_BOX = (1600, 1200)
_SMALLEST_SIDE = 64


class Decoder(Protocol):
    """Turns a heavy sample into pixels; called on the preview lane only."""

    def decode(self, sample: Sample, box: Box | None) -> Preview: ...

    def close(self) -> None: ...


class InProcessDecoder:
    """For the command line and tests, where no window can be taken down."""

    def decode(self, sample: Sample, box: Box | None) -> Preview:
        return _sample_type(sample).preview(sample, box)

    def close(self) -> None:
        return None


class ChildDecoder:
    """One child process, started when first needed and again when it died."""

    def __init__(self, seconds: int = SECONDS_A_SAMPLE) -> None:
        self._seconds = seconds
        self._child: subprocess.Popen[bytes] | None = None

    def decode(self, sample: Sample, box: Box | None) -> Preview:
        started = time.monotonic()
        for _ in range(2):
            try:
                return self._ask(sample, box)
            except (ChildDied, OSError, ValueError):
                self.close()
            if time.monotonic() - started > self._seconds:
                return BrokenPreview(f"its decoder did not come on for {self._seconds} s and was ended; skip it")
        return BrokenPreview("this image brought its decoder down twice (memory, or a damaged file); skip it")

    def close(self) -> None:
        if self._child is not None:
            stop_child(self._child)
            self._child = None

    def _ask(self, sample: Sample, box: Box | None) -> Preview:
        if self._child is None:
            self._child = start_child("decode", str(self._seconds))
        assert self._child.stdin is not None and self._child.stdout is not None  # both are pipes
        send(self._child.stdin, {**request_of(sample, box), "keys": keyring.handed(Path(sample.source), "files")})
        answer = receive(self._child.stdout)
        if answer is None:
            raise ChildDied("the decoder ended")
        return preview_of(*answer)


class Previews:
    """A small cache, filled in the order samples will be asked. Everything but `decode` runs on the front's thread."""

    def __init__(self, runner: Runner, decoder: Decoder, on_ready: Callable[[str], None]) -> None:
        self._runner = runner
        self._decoder = decoder
        self._on_ready = on_ready
        self._kept: OrderedDict[str, Preview] = OrderedDict()
        self._wanted: dict[str, Sample] = {}
        self._under_way: set[tuple[str, Box | None]] = set()
        self._box: Box = _DEFAULT_BOX

    def set_viewport(self, width: int, height: int) -> None:
        """The place, in device pixels, where images are shown; what is cached stays usable."""
        self._box = (max(_SMALLEST_SIDE, width), max(_SMALLEST_SIDE, height))

    def get(self, uid: str) -> Preview | None:
        """The preview if it is at hand; a heavy one that is not arrives later."""
        preview = self._kept.get(uid)
        if preview is not None:
            self._kept.move_to_end(uid)
        return preview

    def is_ready(self, sample: Sample) -> bool:
        return sample.uid in self._kept or not _sample_type(sample).heavy

    def show(self, sample: Sample) -> None:
        """Make a light sample's preview now, or have a heavy one decoded before all others."""
        if sample.uid in self._kept:
            return
        sample_type = _sample_type(sample)
        if not sample_type.heavy:
            self._keep(sample.uid, sample_type.preview(sample, None))
            return
        self._wanted[sample.uid] = sample
        self._request(sample, self._box)

    def want(self, upcoming: Sequence[Sample], current: Sample | None) -> None:
        """What will be shown next, in order. Waiting decodes of anything else are dropped when their turn comes."""
        heavy = [sample for sample in upcoming if _sample_type(sample).heavy]
        self._wanted = {sample.uid: sample for sample in heavy}
        if current is not None:
            self._wanted[current.uid] = current
        for sample in heavy:
            if sample.uid not in self._kept:
                self._request(sample, self._box)

    def request_full(self, sample: Sample) -> None:
        """Decode at full resolution, for looking closely."""
        kept = self._kept.get(sample.uid)
        if isinstance(kept, ImagePreview) and not kept.is_full:
            self._request(sample, None)

    def close(self) -> None:
        self._decoder.close()

    def _request(self, sample: Sample, box: Box | None) -> None:
        key = (sample.uid, box)
        if key in self._under_way:
            return
        self._under_way.add(key)

        def decode() -> Preview | None:
            return self._decoder.decode(sample, box) if sample.uid in self._wanted else None

        def done(preview: Preview | None, error: BaseException | None) -> None:
            self._under_way.discard(key)
            if error is not None:
                preview = BrokenPreview(f"this sample cannot be shown: {error}")
            if preview is not None:
                self._keep(sample.uid, preview)
                self._on_ready(sample.uid)

        self._runner.submit("preview", decode, done)

    def _keep(self, uid: str, preview: Preview) -> None:
        self._kept[uid] = preview
        self._kept.move_to_end(uid)
        while len(self._kept) > 1 and (len(self._kept) > _KEEP or self._bytes() > _KEEP_BYTES):
            self._kept.popitem(last=False)

    def _bytes(self) -> int:
        return sum(len(preview.pixels) for preview in self._kept.values() if isinstance(preview, ImagePreview))


def _sample_type(sample: Sample) -> SampleType:
    sample_type: SampleType = member("samples", sample.modality.value)
    return sample_type
