"""Work goes out in packets and comes home; a shared folder does the same without anybody carrying anything."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from labeler.contracts.importer import ImportOptions
from labeler.domain.dealing import deal
from labeler.domain.label_event import EventKind
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.errors import SourceError, UserError
from labeler.store import packet
from labeler.store.label_log import EventDraft
from labeler.store.merging import MergeReport
from labeler.store.project_store import ProjectStore
from labeler.workbench.bringing_home import merge, unpack
from labeler.workbench.handing_out import HandOut, PackedPart, pack
from labeler.workbench.projects import create_project
from labeler.workbench.sharing import share
from labeler.workbench.transfers import import_sources

GUIDELINES = "# Birds\nA crow is black."


def quiet(_: object = None) -> None:
    return None


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A project of twenty texts, two of them labeled by the lead."""
    lines = ["id,text,year", *(f"t{n},the bird number {n} sits on a branch,{1990 + n}" for n in range(20))]
    (tmp_path / "birds.csv").write_text("\n".join(lines))
    spec = TaskSpec("single", complete_classes([LabelClass("crow", "c", description="black"), LabelClass("other")]))
    folder = create_project(tmp_path / "birds.labeler", spec, "Birds & co", seed=5)
    import_sources(folder, [tmp_path / "birds.csv"], ImportOptions(text="text", id="id"))
    with ProjectStore.open(folder) as store:
        store.set_guidelines(GUIDELINES)
        label(store, "lead", 2)
    return folder


def label(store: ProjectStore, who: str, count: int, name: str = "crow", start: int = 0) -> None:
    uids = store.sample_uids()[start : start + count]
    store.append([EventDraft(uid, who, EventKind.LABEL, {"class": name}) for uid in uids]).future.result(timeout=30)


def packed(project: Path, out: Path, **wanted: object) -> list[PackedPart]:
    with ProjectStore.open(project) as store:
        return pack(store, out, HandOut(**wanted), quiet, quiet)  # type: ignore[arg-type]  # a test's shorthand


def brought(project: Path, *others: Path, **choices: object) -> MergeReport:
    with ProjectStore.open(project) as store:
        return merge(store, others, **{"keep": True, **choices})  # type: ignore[arg-type]  # a test's shorthand


def test_work_goes_out_and_labels_come_home(texts: Path, tmp_path: Path) -> None:
    (part,) = packed(texts, tmp_path / "anna", annotators=("anna",))
    assert (part.samples, part.annotator) == (18, "anna") and part.path.endswith("anna.labelpack")
    made = unpack(Path(part.path), tmp_path / "there", quiet, quiet)
    assert (made.samples, made.annotator, made.refused) == (18, "anna", ())
    there = Path(made.project)
    with ProjectStore.open(there) as store:
        assert store.task().guidelines == GUIDELINES and store.title == "Birds & co"
        crow = store.task().classes[0]
        assert (crow.name, crow.key, crow.description) == ("crow", "c", "black")
        sample = store.samples_at(store.sample_ids().tolist())[0]
        assert sample.text is not None and sample.text.startswith("the bird") and "year" in sample.meta
        label(store, "anna", 5, "other")
    (home,) = packed(there, tmp_path / "home", samples=False)
    told = brought(texts, Path(home.path), keep=False)
    assert (told.events, told.labels_new, told.missing_samples) == (5, 5, 0)
    report = brought(texts, Path(home.path))
    assert report.by_annotator == {"anna": 5} and not report.other_project and report.refused == []
    with ProjectStore.open(texts) as store:
        assert sum(annotator == "anna" for _, _, annotator, *_ in store.current_labels()) == 5
    assert brought(texts, Path(home.path)).events == 0
    assert not list(texts.glob(".incoming-*"))


def test_a_whole_project_folder_comes_home_as_well(texts: Path, tmp_path: Path) -> None:
    (part,) = packed(texts, tmp_path / "p.labelpack")
    there = Path(unpack(Path(part.path), tmp_path / "there", quiet, quiet).project)
    with ProjectStore.open(there) as store:
        label(store, "ben", 3)
        assert brought(texts, there).by_annotator == {"ben": 3}


def test_several_people_get_a_common_part_and_parts_of_their_own(texts: Path, tmp_path: Path) -> None:
    parts = packed(texts, tmp_path / "out", annotators=("anna", "ben"), overlap=0.5, blind=True)
    assert [part.samples for part in parts] == [14, 13] and {part.shared for part in parts} == {9}
    uids = []
    for part in parts:
        made = unpack(Path(part.path), tmp_path / part.annotator, quiet, quiet)
        assert made.labels == 0
        with ProjectStore.open(Path(made.project), read_only=True) as store:
            uids.append(set(store.sample_uids()))
    assert len(uids[0] & uids[1]) == 9 and len(uids[0] | uids[1]) == 18


def test_a_blind_packet_carries_no_labels_and_another_one_does(texts: Path, tmp_path: Path) -> None:
    (blind,) = packed(texts, tmp_path / "blind", everything=True, blind=True)
    (seeing,) = packed(texts, tmp_path / "seeing", everything=True)
    assert unpack(Path(blind.path), tmp_path / "a", quiet, quiet).labels == 0
    made = unpack(Path(seeing.path), tmp_path / "b", quiet, quiet)
    assert (made.samples, made.labels) == (20, 2)
    with pytest.raises(UserError, match="brings no labels"):
        brought(texts, Path(blind.path))


def test_images_come_along_and_are_found_again_by_their_content(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for shade in range(4):
        Image.new("L", (8, 8), shade * 40).save(pictures / f"{shade}.png")
    spec = TaskSpec("single", complete_classes([LabelClass("a"), LabelClass("b")]))
    folder = create_project(tmp_path / "pics.labeler", spec, "Pics", seed=1)
    import_sources(folder, [pictures], ImportOptions())
    (whole,) = packed(folder, tmp_path / "whole")
    (slim,) = packed(folder, tmp_path / "slim", content=False)
    kept = tmp_path / "kept"
    pictures.rename(kept)
    with ProjectStore.open(Path(unpack(Path(whole.path), tmp_path / "w", quiet, quiet).project)) as store:
        for sample in store.samples_at(store.sample_ids().tolist()):
            assert sha256(Path(sample.source).read_bytes()).hexdigest() == sample.uid
    there = Path(unpack(Path(slim.path), tmp_path / "s", quiet, quiet).project)
    report = import_sources(there, [kept], ImportOptions())
    assert (report.added, report.duplicates) == (0, 4)
    (gone,) = packed(folder, tmp_path / "gone")
    assert gone.missing == 4


def test_a_shared_folder_exchanges_labels_both_ways_and_keeps_its_files(texts: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(texts, tmp_path / "other.labeler"))
    shared = tmp_path / "cloud"
    shared.mkdir()
    with ProjectStore.open(texts) as home, ProjectStore.open(other) as there:
        label(home, "anna", 3, start=3)
        label(there, "ben", 4, start=8)
        assert share(home, shared).events == 0
        first = {path: path.read_bytes() for path in shared.rglob("*.jsonl")}
        assert share(there, shared).by_annotator == {"anna": 3}
        assert share(home, shared).by_annotator == {"ben": 4}
        assert share(there, shared).events == 0
        assert sorted(map(str, home.current_labels())) == sorted(map(str, there.current_labels()))
    assert all(path.read_bytes() == content for path, content in first.items())
    assert not [path for path in shared.rglob("*") if path.suffix in (".db", ".part")]
    with pytest.raises(UserError, match="not a folder"), ProjectStore.open(texts) as home:
        share(home, tmp_path / "nowhere")


def test_class_names_of_theirs_are_mapped_or_added_where_asked(texts: Path, tmp_path: Path) -> None:
    (part,) = packed(texts, tmp_path / "p")
    there = Path(unpack(Path(part.path), tmp_path / "there", quiet, quiet).project)
    with ProjectStore.open(there) as store:
        store.rename_class("crow", "corvus")
        store.add_class(LabelClass("owl"))
        label(store, "anna", 2, "corvus")
        label(store, "anna", 1, "owl", start=2)
    report = brought(texts, there, keep=False)
    assert report.renamed == [("corvus", "crow")] and report.unknown_classes == {"corvus": 2, "owl": 1}
    assert brought(texts, there, class_map={"corvus": "crow"}, add_classes=True).unknown_classes == {}
    with ProjectStore.open(texts) as store:
        assert store.task().names() == ("crow", "other", "owl")
        said = [json.loads(str(row[3])) if isinstance(row[3], str) else row[3] for row in store.current_labels()]
        assert said.count({"class": "crow"}) == 4 and said.count({"class": "owl"}) == 1


def test_nothing_to_hand_out_and_targets_that_are_there_are_refused(texts: Path, tmp_path: Path) -> None:
    packed(texts, tmp_path / "once")
    with pytest.raises(UserError, match="is there already"):
        packed(texts, tmp_path / "once")
    with ProjectStore.open(texts) as store:
        label(store, "lead", 20)
    with pytest.raises(UserError, match="nothing to hand out"):
        packed(texts, tmp_path / "twice")


# Packets of somebody who means harm


def rewritten(source: Path, target: Path, change: Callable[[dict[str, bytes]], Mapping[str, bytes] | None]) -> Path:
    """A packet with other files in it; the manifest is theirs to forge as well."""
    with zipfile.ZipFile(source) as given:
        files = {name: given.read(name) for name in given.namelist()}
    files = dict(change(files) or files)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return target


def listing(files: dict[str, bytes], **other: object) -> None:
    """Make the manifest list what is there now, truly."""
    facts = json.loads(files["manifest.json"])
    facts["files"] = [[n, len(c), sha256(c).hexdigest()] for n, c in files.items() if n != "manifest.json"]
    files["manifest.json"] = json.dumps({**facts, **other}).encode()


@pytest.fixture
def given_packet(texts: Path, tmp_path: Path) -> Path:
    return Path(packed(texts, tmp_path / "given", everything=True)[0].path)


def add(name: str, content: bytes = b"x", *, truly: bool = True) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        files[name] = content
        if truly:
            listing(files)

    return change


def spoil_sample(files: dict[str, bytes]) -> None:
    files["samples.jsonl"] = files["samples.jsonl"].replace(b"number 3", b"number 4")
    listing(files)


def say(**facts: object) -> Callable[[dict[str, bytes]], None]:
    return lambda files: listing(files, **facts)


HARM: dict[str, tuple[Callable[[dict[str, bytes]], None], str]] = {
    "a path out of the folder": (add("../../evil.txt"), "holds no file called"),
    "an absolute path": (add("/etc/evil"), "holds no file called"),
    "a path with a drive": (add("C:\\evil.txt"), "holds no file called"),
    "a database": (add("project.db", b"SQLite format 3\0"), "holds no file called"),
    "a model": (add("models/v1.skops"), "holds no file called"),
    "a file that is not listed": (add("objects/ab/" + "ab" * 32, truly=False), "other files than its manifest lists"),
    "content under another hash": (add("objects/ab/" + "ab" * 32 + ".png"), "does not hold the content"),
    "a sample that is not what it says": (spoil_sample, "identity"),
    "an unknown task": (say(task="spells"), "does not know"),
    "classes that are none": (say(classes=[{"name": ["a"]}]), "lacks a part"),
    "a newer format": (say(format=99), "newer version"),
    "a manifest that is a list": (lambda files: files.update({"manifest.json": b"[]"}), "another program"),
    "a manifest nested too deeply": (
        lambda files: files.update({"manifest.json": b"[" * 100_000 + b"]" * 100_000}), "nested|damaged|another"
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", HARM)
def test_a_forged_packet_is_refused_and_leaves_nothing(kind: str, given_packet: Path, tmp_path: Path) -> None:
    change, words = HARM[kind]
    forged = rewritten(given_packet, tmp_path / "forged.labelpack", change)
    (tmp_path / "place").mkdir()
    with pytest.raises(UserError, match=words):
        unpack(forged, tmp_path / "place" / "p.labeler", quiet, quiet)
    assert list((tmp_path / "place").iterdir()) == []
    assert not (tmp_path.parent / "evil.txt").exists() and not Path("/etc/evil").exists()


def test_an_archive_that_announces_ten_million_files_is_refused_before_it_is_read(tmp_path: Path) -> None:
    end = b"PK\x05\x06" + b"\0" * 4 + b"\xff\xff\xff\xff" + b"\xff\xff\xff\xff" + b"\0" * 4 + b"\0\0"
    record = b"PK\x06\x06" + b"\0" * 20 + (10_000_000).to_bytes(8, "little") * 2 + b"\0" * 16
    locator = b"PK\x06\x07" + b"\0" * 4 + (0).to_bytes(8, "little") + b"\0" * 4
    (tmp_path / "many.labelpack").write_bytes(record + locator + end)
    with pytest.raises(SourceError, match="announces"):
        packet.read_manifest(tmp_path / "many.labelpack")


def test_a_zip_bomb_is_stopped_at_the_size_it_admits(given_packet: Path, tmp_path: Path) -> None:
    def bomb(files: dict[str, bytes]) -> None:
        honest = files["samples.jsonl"]
        files["samples.jsonl"] = b"0" * (50 << 20)
        listing(files)
        facts = json.loads(files["manifest.json"])
        facts["files"] = [[n, len(honest) if n == "samples.jsonl" else s, d] for n, s, d in facts["files"]]
        files["manifest.json"] = json.dumps(facts).encode()

    forged = rewritten(given_packet, tmp_path / "bomb.labelpack", bomb)
    assert forged.stat().st_size < 1 << 20
    with pytest.raises(SourceError, match="not what the manifest lists"):
        packet.extract(forged, lambda name: tmp_path / "out" / name, quiet, lambda *_: None)
    assert not list((tmp_path / "out").rglob("samples.jsonl"))


@given(data=st.data())
def test_a_mutated_packet_is_read_or_refused_in_words(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        content = b'{"uid":"00"}\n'
        listed = [["samples.jsonl", len(content), sha256(content).hexdigest()]]
        made.writestr("manifest.json", json.dumps({"what": "labelpack", "format": 1, "files": listed}))
        made.writestr("samples.jsonl", content)
    whole = bytearray(buffer.getvalue())
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("mutated") / "p.labelpack"
    path.write_bytes(bytes(whole))
    try:
        packet.extract(path, lambda name: path.parent / "out" / name, quiet, lambda *_: None)
    except SourceError as error:
        assert len(str(error).splitlines()) == 1
    for found in (path.parent / "out").rglob("*"):
        assert found.name == "samples.jsonl" and found.read_bytes() == content


@given(st.integers(0, 60), st.integers(1, 5), st.floats(0, 1), st.floats(0, 1))
def test_hands_cover_what_is_shared_out_and_only_the_common_part_twice(
    count: int, people: int, share_: float, overlap: float
) -> None:
    order = np.random.default_rng(count).permutation(count).astype(np.int32)
    hands = deal(order, [f"p{n}" for n in range(people)], share_, overlap)
    dealt = round(share_ * count)
    everyone = set(order[:dealt].tolist())
    common = set(order[: hands[0].shared].tolist())
    assert set().union(*(set(hand.rows.tolist()) for hand in hands)) == everyone
    for at, hand in enumerate(hands):
        assert np.all(np.diff(hand.rows) > 0)
        for other in hands[at + 1 :]:
            assert set(hand.rows.tolist()) & set(other.rows.tolist()) == common
    sizes = [hand.rows.size for hand in hands]
    assert max(sizes) - min(sizes) <= 1
