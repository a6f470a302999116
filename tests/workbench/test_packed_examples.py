"""Pinned examples in work packets: shown there, never asked, counted or brought home; what is blind stays blind."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind
from labeler.domain.preview import ImagePreview, Preview, TextPreview
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.store import packet_examples
from labeler.store.doctor_files import examine_media
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.bringing_home import Unpacked, merge, unpack
from labeler.workbench.class_examples import ClassExample, keep_pinned, pinned_now
from labeler.workbench.handing_out import HandOut, PackedPart, pack
from labeler.workbench.lanes import InlineRunner
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources
from labeler.workbench.workbench import Workbench

SPEC = TaskSpec("single", complete_classes([LabelClass("crow"), LabelClass("other")]))


def quiet(_: object = None) -> None:
    return None


@pytest.fixture(scope="module")
def birds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve texts, the first four labeled by the lead."""
    place = tmp_path_factory.mktemp("birds")
    (place / "b.csv").write_text("\n".join(["id,text", *(f"t{n},bird {n} on a branch" for n in range(12))]))
    folder = create_project(place / "birds.labeler", SPEC, "Birds", seed=5)
    import_sources(folder, [place / "b.csv"], ImportOptions(text="text", id="id"))
    with ProjectStore.open(folder) as store:
        label(store, "lead", store.sample_uids()[:4])
    return folder


@pytest.fixture
def texts(birds: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(birds, tmp_path / "birds.labeler"))


@pytest.fixture
def images(tmp_path: Path) -> Path:
    for shade in range(4):
        Image.new("L", (40, 30), shade * 40).save(tmp_path / f"shade{shade}.png")
    folder = create_project(tmp_path / "pics.labeler", SPEC, "Pics", seed=1)
    import_sources(folder, [tmp_path / f"shade{n}.png" for n in range(4)], ImportOptions())
    with ProjectStore.open(folder) as store:
        label(store, "lead", store.sample_uids()[:2])
        keep_pinned(store, [("crow", store.sample_uids()[0]), ("other", store.sample_uids()[1])])
    return folder


def label(store: ProjectStore, who: str, uids: list[str]) -> None:
    store.append([EventDraft(uid, who, EventKind.LABEL, {"class": "crow"}) for uid in uids]).future.result(timeout=30)  # type: ignore[arg-type]  # uids of the store


def uids_of(folder: Path) -> list[str]:
    with ProjectStore.open(folder, read_only=True) as store:
        return list(map(str, store.sample_uids()))


def pin(folder: Path, *pins: tuple[str, str]) -> None:
    with ProjectStore.open(folder) as store:
        keep_pinned(store, pins)


def pins_of(folder: Path) -> list[tuple[str, str]]:
    with ProjectStore.open(folder, read_only=True) as store:
        return [(one.name, one.uid) for one in pinned_now(store)]


def packed(project: Path, out: Path, **wanted: object) -> PackedPart:
    with ProjectStore.open(project) as store:
        (part,) = pack(store, out, HandOut(**wanted), quiet, quiet)  # type: ignore[arg-type]  # a test's shorthand
    return part


def opened(part: PackedPart, place: Path) -> tuple[Unpacked, Workbench]:
    made = unpack(Path(part.path), place, quiet, quiet)
    bench = Workbench.open(Path(made.project), "anna", runner=InlineRunner())
    bench.start()
    return made, bench


def test_an_example_outside_of_the_packet_is_shown_there_and_is_no_sample(texts: Path, tmp_path: Path) -> None:
    uids = uids_of(texts)
    pin(texts, ("crow", uids[0]), ("other", uids[1]))
    part = packed(texts, tmp_path / "p")
    assert (part.samples, part.examples, part.examples_left_out) == (8, 2, ())
    made, bench = opened(part, tmp_path / "there")
    assert (made.samples, made.examples) == (8, 2)
    assert bench.examples.pinned == (ClassExample("crow", uids[0]), ClassExample("other", uids[1]))
    seen: list[Preview] = []
    bench.given_examples.look(uids[0], (100, 100), seen.append)
    assert isinstance(seen[0], TextPreview) and seen[0].text.startswith("bird")
    assert bench.counts().samples == 8 and bench.store.sample_by_uid(uids[0]) is None
    asked = set()
    while bench.question is not None:
        asked.add(bench.question.sample.uid)
        bench.answer(["crow"])
    assert len(asked) == 8 and not asked & set(uids[:2])
    assert bench.counts().labeled == 8
    bench.close()
    with ProjectStore.open(Path(made.project), read_only=True) as store:
        assert not {row[0] for row in store.current_labels() if row[2] == "anna"} & set(uids[:2])


def test_an_example_in_a_seeing_packet_is_a_reference_and_in_a_blind_one_it_stays(texts: Path, tmp_path: Path) -> None:
    uids = uids_of(texts)
    pin(texts, ("crow", uids[0]), ("crow", uids[6]))
    seeing = packed(texts, tmp_path / "seeing")
    _, bench = opened(seeing, tmp_path / "a")
    assert [one.uid for one in bench.examples.pinned] == [uids[0], uids[6]]
    assert uids[0] in bench.given_examples and uids[6] not in bench.given_examples
    bench.close()
    blind = packed(texts, tmp_path / "blind", blind=True)
    assert blind.examples == 1 and blind.examples_left_out == (
        "1 examples stay here: their samples are in the packet, to be labeled blind",
    )
    with zipfile.ZipFile(blind.path) as archive:
        held = b"".join(archive.read(name) for name in archive.namelist() if name != "samples.jsonl")
    assert uids[6].encode() not in held
    made, bench = opened(blind, tmp_path / "b")
    assert [one.uid for one in bench.examples.pinned] == [uids[0]] and made.labels == 0
    bench.close()


def test_coming_home_neither_makes_nor_takes_pins(texts: Path, tmp_path: Path) -> None:
    uids = uids_of(texts)
    pin(texts, ("crow", uids[0]))
    made, bench = opened(packed(texts, tmp_path / "p"), tmp_path / "there")
    assert bench.question is not None
    own = bench.question.row
    bench.answer(["other"])
    bench.questions.go_to(own)
    bench.toggle_example()
    bench.unpin_example(uids[0])
    bench.close()
    home = packed(Path(made.project), tmp_path / "home", samples=False)
    assert home.examples == 0
    for other in (Path(home.path), Path(made.project)):
        with ProjectStore.open(texts) as store:
            merge(store, [other], keep=True)
        assert pins_of(texts) == [("crow", uids[0])]
    with ProjectStore.open(texts) as store:
        store.rebuild()
    assert pins_of(texts) == [("crow", uids[0])]


def test_images_come_along_under_their_names_and_the_doctor_finds_nothing(images: Path, tmp_path: Path) -> None:
    uids = uids_of(images)
    made, bench = opened(packed(images, tmp_path / "p"), tmp_path / "there")
    assert made.examples == 2 and bench.counts().samples == 2
    seen: list[Preview] = []
    bench.given_examples.look(uids[1], (20, 20), seen.append)
    assert isinstance(seen[0], ImagePreview)
    assert bench.given_examples.cell(uids[0]).source.startswith("shade")
    bench.close()
    assert not [found for found in examine_media(Path(made.project), lambda: None) if "object" in found.code]
    slim = packed(images, tmp_path / "slim", content=False)
    assert slim.examples == 0 and slim.examples_left_out == ("2 examples stay here: their image files do not go along",)


def test_what_is_too_large_stays_and_is_told(images: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("labeler.workbench.packed_examples.MOST_BYTES", 600)
    part = packed(images, tmp_path / "p")
    assert part.examples == 1 and part.examples_left_out[0].startswith("1 examples stay here: a packet takes")


def test_an_encrypted_project_keeps_its_examples_sealed(images: Path, tmp_path: Path) -> None:
    part = packed(images, tmp_path / "p", passphrase="one two three four")
    folder = tmp_path / "sealed.labeler"
    made = unpack(
        Path(part.path), folder, quiet, quiet, passphrase="one two three four", project_passphrase="five six seven"
    )
    assert made.examples == 2
    bench = Workbench.open(folder, "anna", runner=InlineRunner())
    uid = bench.examples.pinned[0].uid
    seen: list[Preview] = []
    bench.given_examples.look(uid, (20, 20), seen.append)
    assert isinstance(seen[0], ImagePreview)
    bench.close()
    assert not [path for path in folder.rglob("*.png") if path.read_bytes().startswith(b"\x89PNG")]


def test_a_packet_without_examples_opens_and_one_with_is_as_before_for_who_knows_none(
    texts: Path, tmp_path: Path
) -> None:
    made, bench = opened(packed(texts, tmp_path / "without"), tmp_path / "a")
    assert made.examples == 0 and bench.examples.pinned == ()
    bench.close()
    pin(texts, ("crow", uids_of(texts)[0]))
    part = packed(texts, tmp_path / "with")
    forged = changed(part, tmp_path / "old.labelpack", lambda facts, files: facts.pop("examples"))
    made = unpack(forged, tmp_path / "b", quiet, quiet)
    assert (made.samples, made.examples) == (8, 0)


def changed(part: PackedPart, target: Path, change: Callable[[dict[str, object], dict[str, bytes]], object]) -> Path:
    """The packet with another manifest or other files, truly listed."""
    with zipfile.ZipFile(part.path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    facts = json.loads(files.pop("manifest.json"))
    change(facts, files)
    facts["files"] = [[name, len(content), sha256(content).hexdigest()] for name, content in files.items()]
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("manifest.json", json.dumps(facts))
        for name, content in files.items():
            archive.writestr(name, content)
    return target


def test_forged_examples_are_left_out_and_the_packet_opens(texts: Path, tmp_path: Path) -> None:
    uids = uids_of(texts)
    pin(texts, ("crow", uids[0]), ("crow", uids[1]))
    part = packed(texts, tmp_path / "p")

    def forge(facts: dict[str, object], files: dict[str, bytes]) -> None:
        lines = files.pop(str(facts["examples"])).splitlines(keepends=True)
        image = {"uid": uids[2], "modality": "image", "source": "../../x", "row_id": None, "text": None, "data": None}
        bad = [
            lines[0].replace(b"bird", b"cow"), b"[" * 5_000 + b"\n", b"not json\n", b'{"class": 3, "uid": []}\n',
            json.dumps({"class": "crow", "uid": uids[2], "sample": {**image, "meta": {}}}).encode() + b"\n",
            b'{"class": "no such class", "uid": "ab"}\n',
        ]  # fmt: skip
        content = b"".join([*bad, lines[1]])
        facts["examples"] = packet_examples.index_name(content)
        files[str(facts["examples"])] = content

    made, bench = opened(
        PackedPart(str(changed(part, tmp_path / "f.labelpack", forge)), "", 8, 0, 0, 0), tmp_path / "there"
    )
    assert made.examples == 1 and [one.uid for one in bench.examples.pinned] == [uids[1]]
    bench.close()


@pytest.mark.parametrize("kept", [3, [3], [{}], [{"object": "../../etc/passwd", "uid": "a"}], {"a": 1}, "x"])
def test_a_tampered_setting_shows_no_example_and_harms_nothing(texts: Path, kept: object) -> None:
    with ProjectStore.open(texts) as store:
        store.set_setting(packet_examples.GIVEN, kept)
    bench = Workbench.open(texts, "anna", runner=InlineRunner())
    assert bench.examples.pinned == () and "a" not in bench.given_examples
    bench.close()
    assert not [found for found in examine_media(texts, lambda: None) if found.is_wrong]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.sampled_from(("crow", "other")), st.integers(0, 11)), unique=True, max_size=8),
    st.booleans(), st.booleans(),
)  # fmt: skip
def test_any_pins_go_out_in_order_as_far_as_blindness_allows(
    birds: Path, pins: list[tuple[str, int]], blind: bool, everything: bool
) -> None:
    with tempfile.TemporaryDirectory() as place:
        home = Path(shutil.copytree(birds, Path(place) / "birds.labeler"))
        uids = uids_of(home)
        pin(home, *((name, uids[at]) for name, at in pins))
        part = packed(home, Path(place) / "p", blind=blind, everything=everything)
        made = unpack(Path(part.path), Path(place) / "there.labeler", quiet, quiet)
        inside = set(uids_of(Path(made.project)))
        wanted = [(name, uids[at]) for name, at in pins if not (blind and uids[at] in inside)]
        assert pins_of(Path(made.project)) == wanted
        assert (part.examples, len(part.examples_left_out)) == (len(wanted), int(len(wanted) < len(pins)))
        with ProjectStore.open(Path(made.project), read_only=True) as store:
            kept = store.setting(packet_examples.GIVEN, [])
        assert {sample.uid for sample, _ in packet_examples.given_samples(home, kept)} == {
            uid for _, uid in wanted
        } - inside
