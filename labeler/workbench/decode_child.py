"""The child that decodes other people's images: a request a line in, raw pixels out."""

from __future__ import annotations

import sys
from typing import Any, BinaryIO

from labeler.contracts.sample_type import SampleType
from labeler.domain.preview import Box, BrokenPreview, ImagePreview, Preview
from labeler.domain.sample import Modality, Sample, SampleId, SampleUid
from labeler.registry import member
from labeler.secrecy import keyring
from labeler.workbench.children import receive, send
from labeler.workbench.confinement import (
    end_wait,
    limit_cpu,
    limit_memory,
    limit_wait,
    lower_priority,
    refuse_network_and_programs,
)

MEMORY_GIB = 4
SECONDS_A_SAMPLE = 20


def request_of(sample: Sample, box: Box | None) -> dict[str, Any]:  # Any: JSON leaves
    return {
        "id": sample.id, "uid": sample.uid, "source": sample.source, "modality": sample.modality.value,
        "text": sample.text, "data": dict(sample.data) if sample.data is not None else None,
        "meta": dict(sample.meta), "box": box,
    }  # fmt: skip


def preview_of(header: dict[str, Any], payload: bytes) -> Preview:  # Any: JSON leaves
    """The preview that a child's answer describes."""
    if "broken" in header:
        return BrokenPreview(str(header["broken"]))
    width, height = int(header["width"]), int(header["height"])
    if width < 1 or height < 1 or len(payload) != width * height * 4:
        return BrokenPreview("this image could not be decoded: the decoder's answer makes no sense")
    return ImagePreview(
        width, height, payload, int(header["full_width"]), int(header["full_height"]), str(header["caption"])
    )


def main(seconds: str) -> int:
    """`labeler --child decode SECONDS`: how long one sample may take, in computing and in waiting."""
    limit_memory(MEMORY_GIB)
    lower_priority(5)
    refuse_network_and_programs()
    serve(sys.stdin.buffer, sys.stdout.buffer, int(seconds))
    return 0


def serve(requests: BinaryIO, answers: BinaryIO, seconds: int) -> None:
    """Answer until the requests end."""
    while (message := receive(requests)) is not None:
        limit_cpu(seconds)
        limit_wait(seconds)
        header, _ = message
        keyring.take_handed(header.pop("keys", {}))
        preview = _decode(header)
        end_wait()
        if isinstance(preview, ImagePreview):
            facts = {"width": preview.width, "height": preview.height, "full_width": preview.full_width}
            facts |= {"full_height": preview.full_height}
            send(answers, {**facts, "caption": preview.caption}, preview.pixels)
        elif isinstance(preview, BrokenPreview):
            send(answers, {"broken": preview.reason})
        else:
            send(answers, {"broken": "this sample type needs no decoding"})


def _decode(header: dict[str, Any]) -> Preview:  # Any: JSON leaves
    modality = Modality(header["modality"])
    sample = Sample(
        SampleId(header["id"]), SampleUid(header["uid"]), header["source"], modality, header["text"], header["data"],
        header["meta"],
    )  # fmt: skip
    sample_type: SampleType = member("samples", modality.value)
    try:
        return sample_type.preview(sample, tuple(header["box"]) if header["box"] else None)
    except MemoryError:
        return BrokenPreview("this image needs more memory than one image may use; it is not shown")
