"""Pinned examples on their way through a work packet, and those kept in a project whose samples it does not hold.

One more file of the packet lists them, a JSON line each. It lies among the content of samples, under its hash, where
versions that know nothing of examples leave it alone.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from labeler.domain.sample import Modality, Sample, SampleId, SampleUid
from labeler.secrecy import keyring
from labeler.store.objects import OBJECTS, object_place
from labeler.store.packet_samples import draft_of, is_true, line_of, said_of
from labeler.store.sample_table import SampleSource

# The setting that holds what came along to be looked at only; never in the table of samples, so never asked or counted.
GIVEN = "given_examples"
# A setting is read whole: this much of texts and table rows in all, and of everything together.
MOST_LISTED, MOST_BYTES = 2 << 20, 32 << 20
_MOST_LINES = 20_000

Told = dict[str, Any]  # Any: JSON leaves


def example_line(name: str, sample: Sample, place: SampleSource | None) -> bytes:
    """A sample as example of a class; with its `place` and content where the packet's samples do not hold it.

    Of where it was found only the file's own name goes along, and nothing of its metadata.
    """
    said: Told = {"class": name, "uid": sample.uid}
    if place is not None:
        bare = place._replace(source=place.source.replace("\\", "/").rpartition("/")[2], meta={})
        said["sample"] = said_of(sample, bare)
    return line_of(said)


def index_name(content: bytes) -> str:
    digest = sha256(content).hexdigest()
    return f"{OBJECTS}/{digest[:2]}/{digest}.jsonl"


def read_examples(index: Path, objects: Collection[str]) -> list[Told]:
    """The examples of a packet that are what they say; `objects` are the files of content that came along.

    Those that are not are left out: nothing depends on an example.
    """
    by_uid = {name.rpartition("/")[2][:64]: name for name in objects}
    found: list[Told] = []
    with keyring.open_content(index) as file:
        for number, line in enumerate(file, start=1):
            if number > _MOST_LINES or file.tell() > 2 * MOST_LISTED:
                break
            try:
                found.append(_example(json.loads(line.decode("utf-8", "surrogatepass")), number, by_uid))
            except (ValueError, KeyError, TypeError, RecursionError):
                continue
    return found


def given_samples(folder: Path, kept: Any) -> Iterator[tuple[Sample, str]]:  # Any: whatever the project holds
    """Those that came along to be looked at, and what their files were called; what makes no sense is left out."""
    for said in kept if isinstance(kept, list) else ():
        try:
            draft = draft_of(said, 0)
            is_file = draft.modality is Modality.IMAGE
            source = str(object_place(folder, said["object"])) if is_file else draft.source
            sample = Sample(SampleId(0), SampleUid(draft.uid), source, draft.modality, draft.text, draft.data, {})
        except (ValueError, KeyError, TypeError):
            continue
        yield sample, draft.source


def given_objects(kept: Any) -> set[str]:  # Any: whatever the project holds
    """The places of their content."""
    found = (said.get("object") for said in kept if isinstance(said, Mapping)) if isinstance(kept, list) else ()
    return {place for place in found if isinstance(place, str)}


def _example(said: Any, number: int, by_uid: Mapping[str, str]) -> Told:  # Any: whatever the packet holds
    name, uid = said["class"], said["uid"]
    if not isinstance(name, str) or not isinstance(uid, str):
        raise TypeError("no example")
    if "sample" not in said:
        return {"class": name, "uid": uid}
    draft = draft_of(said["sample"], number)
    if draft.uid != uid or not is_true(draft):
        raise ValueError("its identity is not that of its content")
    # Images are checked by the name of their content, which the packet's own list holds them to.
    place = {"object": by_uid[uid]} if draft.modality is Modality.IMAGE else {}
    return {"class": name, "uid": uid, "sample": {**said["sample"], **place}}
