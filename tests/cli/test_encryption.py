"""Encryption as a person meets it: passphrases from files, refusals, packets, and nothing left to read."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from labeler import open as open_project
from labeler.domain.label_event import EventKind
from labeler.errors import PassphraseNeeded, WrongPassphrase
from labeler.secrecy import keyring
from labeler.secrecy.key_file import KEY_FILE
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

from .conftest import Labeler

SECRETS = (b"SECRETTEXT", b"SECRETCLASS", b"SECRETNAME", b"SECRETTITLE", b"SECRETCOLUMN")
_DIES_WHILE_READING = """
import os, signal, sys
from pathlib import Path
from labeler.cli.asking import passphrase_in
from labeler.contracts.importer import ImportOptions
from labeler.secrecy import keyring
from labeler.workbench.transfers import import_sources
def progress(at):
    if at.done > 0.5 * at.total:
        os.kill(os.getpid(), signal.SIGKILL)
keyring.set_asker(lambda folder: passphrase_in(Path(sys.argv[3])))
import_sources(Path(sys.argv[1]), [Path(sys.argv[2])], ImportOptions(text="text"), progress=progress)
"""


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text("correct horse\nsecond line\n", "utf-8")
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.txt"
    path.write_text("battery staple\r\n", "utf-8-sig")
    return path


def write_texts(path: Path, first: int, count: int) -> Path:
    words = ("purrs on the sofa", "barks at the postman")
    lines = [f"SECRETTEXT {n} {words[n % 2]},{n}" for n in range(first, first + count)]
    path.write_text("text,SECRETCOLUMN\n" + "\n".join(lines) + "\n", "utf-8")
    return path


def new(labeler: Labeler, folder: Path, *options: object) -> Path:
    made = labeler("new", folder, "--class", "SECRETCLASS", "--class", "dog", "--name", "SECRETTITLE", *options)
    assert made.code == 0, made.err
    return Path(folder)


def state(folder: Path) -> dict[str, str]:
    found = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def readable(folder: Path) -> dict[str, list[bytes]]:
    """Files of a folder that tell something, and what."""
    found = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    told = {
        path.relative_to(folder).as_posix(): [word for word in SECRETS if word in text] for path, text in found.items()
    }
    return {name: words for name, words in told.items() if words}


def a_whole_session(labeler: Labeler, folder: Path, tmp_path: Path, given: list[object]) -> None:
    """Import, answers, training with its features and model, backup, a copied image, quarantine, a killed import."""
    assert labeler("import", folder, write_texts(tmp_path / "a.csv", 0, 40), "--text", "text", *given).code == 0
    image = tmp_path / "SECRETNAME.png"
    Image.new("RGB", (8, 8), "red").save(image, pnginfo=None)
    image.write_bytes(image.read_bytes() + b"SECRETTEXT in an image")
    assert labeler("import", folder, image, "--copy", *given).code == 0
    answers = tmp_path / "answers.csv"
    with ProjectStore.open(folder) as store:
        uids = store.sample_uids()[:30]
    answers.write_text(
        "uid,label\n" + "".join(f"{uid},{('SECRETCLASS', 'dog')[n % 2]}\n" for n, uid in enumerate(uids))
    )
    assert labeler("label", folder, "--annotator", "SECRETNAME", "--from", answers, *given).code == 0
    assert labeler("backup", folder, *given).code == 0
    (segment, *_) = (folder / "journal").iterdir()
    segment.write_bytes(segment.read_bytes() + segment.read_bytes()[-90:-5])  # torn: it goes to quarantine
    assert labeler("restore", folder, "newest", *given).code == 0
    trained = labeler("train", folder, *given)
    assert trained.code == 0, trained.err
    with ProjectStore.open(folder) as store:
        store.append([EventDraft(uids[0], "SECRETNAME", EventKind.LABEL, {"class": "dog"})]).future.result()
        bulk = write_texts(tmp_path / "b.csv", 100, 12_000)
    done = subprocess.run(
        [sys.executable, "-c", _DIES_WHILE_READING, str(folder), str(bulk), str(tmp_path / "secret.txt")],
        check=False, timeout=120, capture_output=True,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr


@pytest.mark.skipif(os.name != "posix", reason="kills with SIGKILL")
@pytest.mark.parametrize("encrypted", [True, False], ids=["encrypted", "control"])
def test_nothing_of_an_encrypted_project_can_be_read_and_of_an_open_one_everything(
    labeler: Labeler, tmp_path: Path, secret: Path, encrypted: bool
) -> None:
    given = ["--passphrase-file", secret]
    folder = new(labeler, tmp_path / "birds.labeler", *(["--encrypt", *given] if encrypted else []))
    a_whole_session(labeler, folder, tmp_path, given)
    places = {path.relative_to(folder).parts[0] for path in folder.rglob("*") if path.is_file()}
    assert {"journal", "features", "models", "backups", "imports", "quarantine", "objects", "project.db"} <= places
    told = readable(folder)
    if encrypted:
        assert told == {}
        keyring.forget_all()
        status = labeler("status", folder, *given, "--json")
        assert status.json["counts"]["labeled"] >= 30
    else:
        assert {name.split("/")[0] for name in told} >= {
            "journal", "project.db", "backups", "imports", "quarantine", "objects",
        }  # fmt: skip
        assert set(SECRETS) <= {word for words in told.values() for word in words}


def test_a_wrong_passphrase_is_one_sentence_and_changes_no_byte(
    labeler: Labeler, tmp_path: Path, secret: Path, other: Path, text_csv: Path
) -> None:
    folder = new(labeler, tmp_path / "birds.labeler", "--encrypt", "--passphrase-file", secret)
    assert labeler("import", folder, text_csv, "--text", "text", "--passphrase-file", secret).code == 0
    before = state(folder)
    said = set()
    commands: list[list[object]] = [
        ["status"], ["import", text_csv], ["doctor"], ["doctor", "--repair"], ["backup"], ["train"],
        ["restore", "newest"], ["export", tmp_path / "out.csv"], ["copy", tmp_path / "copy"], ["encrypt"],
    ]  # fmt: skip
    for command in commands:
        keyring.forget_all()
        refused = labeler(command[0], folder, *command[1:], "--passphrase-file", other)
        assert refused.code == 1
        said.add(refused.err)
        assert state(folder) == before, command
    assert said == {"labeler: this is not the passphrase of the project; nothing was changed, try again\n"}
    keyring.forget_all()
    refused = labeler("status", folder)
    assert refused.code == 1 and "--passphrase-file" in refused.err
    assert state(folder) == before


def test_the_passphrase_is_found_where_the_environment_says_and_is_never_kept(
    labeler: Labeler, tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    monkeypatch.setenv("LABELER_PASSPHRASE_FILE", str(secret))
    folder = new(labeler, tmp_path / "birds.labeler", "--encrypt")
    keyring.forget_all()
    assert labeler("status", folder, "--json").code == 0
    places = [path for place in (own_home, folder) for path in place.rglob("*") if path.is_file()]
    assert not [path for path in places if b"correct horse" in path.read_bytes()]


@pytest.mark.parametrize("content", [b"", b"\n\nx", b"\xff\xfe\x00", None])
def test_a_passphrase_file_that_holds_none_is_refused_in_words(
    labeler: Labeler, tmp_path: Path, content: bytes | None
) -> None:
    given = tmp_path / "empty.txt"
    if content is not None:
        given.write_bytes(content)
    refused = labeler(
        "new", tmp_path / "birds", "--class", "a", "--class", "b", "--encrypt", "--passphrase-file", given
    )
    assert refused.code == 1 and "passphrase file" in refused.err
    assert not (tmp_path / "birds.labeler").exists()


def test_the_passphrase_is_changed_and_only_the_key_file_with_it(
    labeler: Labeler, tmp_path: Path, secret: Path, other: Path
) -> None:
    folder = new(labeler, tmp_path / "birds.labeler", "--encrypt", "--passphrase-file", secret)
    before = state(folder)
    wrong = labeler("passphrase", folder, "--passphrase-file", other, "--new-passphrase-file", other)
    assert wrong.code == 1 and "not the passphrase" in wrong.err
    assert labeler("passphrase", folder, "--passphrase-file", secret, "--new-passphrase-file", other).code == 0
    after = state(folder)
    assert {name for name in after if after[name] != before.get(name)} - {"lock"} == {KEY_FILE}
    keyring.forget_all()
    assert labeler("status", folder, "--passphrase-file", secret).code == 1
    assert labeler("status", folder, "--passphrase-file", other).code == 0


def test_an_open_project_is_encrypted_and_its_open_files_go_only_when_told_to(
    labeler: Labeler, tmp_path: Path, secret: Path
) -> None:
    folder = new(labeler, tmp_path / "birds.labeler")
    assert labeler("import", folder, write_texts(tmp_path / "a.csv", 0, 20), "--text", "text").code == 0
    first = labeler("encrypt", folder, "--passphrase-file", secret, "--json")
    assert first.code == 0, first.err
    assert first.json["encrypted"] and first.json["left"] and not first.json["removed"]
    assert readable(folder) and all(name.startswith("quarantine/") for name in readable(folder))
    keyring.forget_all()
    again = labeler("encrypt", folder, "--passphrase-file", secret, "--yes", "--json")
    assert again.json["removed"] == first.json["left"] and not again.json["encrypted"]
    assert readable(folder) == {}
    assert labeler("status", folder, "--json").json["counts"]["samples"] == 20
    assert labeler("doctor", folder, "--json").code == 0


# Packets


def test_a_packet_travels_encrypted_and_its_labels_come_home_encrypted(
    labeler: Labeler, tmp_path: Path, secret: Path, other: Path
) -> None:
    own = ["--passphrase-file", secret]
    folder = new(labeler, tmp_path / "home.labeler", "--encrypt", *own)
    image = tmp_path / "picture.png"
    Image.new("RGB", (8, 8), "red").save(image)
    assert labeler("import", folder, write_texts(tmp_path / "a.csv", 0, 20), "--text", "text", *own).code == 0
    assert labeler("import", folder, image, "--copy", *own).code == 0
    packet = tmp_path / "work.labelpack"
    refused = labeler("pack", folder, packet, *own)
    assert refused.code == 1 and "--encrypt" in refused.err and not packet.exists()
    packed = labeler(
        "pack", folder, packet, *own, "--encrypt", "--packet-passphrase-file", other, "--annotator", "anna"
    )
    assert packed.code == 0, packed.err
    assert not any(word in packet.read_bytes() for word in SECRETS) and b"PK\x03\x04" not in packet.read_bytes()

    assert labeler("unpack", packet, tmp_path / "away", "--passphrase-file", secret).code == 1
    away = tmp_path / "away.labeler"
    assert not away.exists()
    keyring.forget_all()
    made = labeler(
        "unpack",
        packet,
        tmp_path / "away",
        "--passphrase-file",
        other,
        "--encrypt",
        "--new-passphrase-file",
        secret,
        "--json",
    )
    assert made.code == 0, made.err
    assert made.json["samples"] == 21
    assert readable(away) == {}
    with ProjectStore.open(away) as store:
        copied = [sample for sample in store.samples_at(store.sample_ids().tolist()) if sample.text is None]
        assert keyring.read_file(Path(copied[0].source)) == image.read_bytes()
        for uid in store.sample_uids()[:5]:
            store.append([EventDraft(uid, "anna", EventKind.LABEL, {"class": "dog"})]).future.result()
    back = tmp_path / "back.labelpack"
    theirs = ["--packet-passphrase-file", other]
    assert labeler("pack", away, back, "--labels-only", "--encrypt", *theirs, *own).code == 0
    keyring.forget_all()
    merged = labeler("merge", folder, back, *own, "--their-passphrase-file", other, "--json")
    assert merged.code == 0, merged.err
    assert merged.json["labels_new"] == 5
    keyring.forget_all()
    whole = labeler("merge", folder, away, *own, "--their-passphrase-file", secret, "--json")
    assert whole.code == 0 and whole.json["labels_new"] == 0, whole.err
    assert readable(folder) == {}


def test_an_open_packet_of_an_encrypted_project_is_made_only_where_it_is_meant(
    labeler: Labeler, tmp_path: Path, secret: Path
) -> None:
    folder = new(labeler, tmp_path / "home.labeler", "--encrypt", "--passphrase-file", secret)
    assert labeler("import", folder, write_texts(tmp_path / "a.csv", 0, 20), "--text", "text").code == 0
    with ProjectStore.open(folder) as store:
        store.append([EventDraft(store.sample_uids()[0], "anna", EventKind.LABEL, {"class": "dog"})]).future.result()
    assert labeler("pack", folder, tmp_path / "w.labelpack", "--in-the-open", "--all").code == 0
    made = labeler("unpack", tmp_path / "w.labelpack", tmp_path / "away", "--json")
    assert (made.json["samples"], made.json["labels"], made.json["refused"]) == (20, 1, [])


def test_an_encrypted_project_is_not_exchanged_through_a_shared_folder(
    labeler: Labeler, tmp_path: Path, secret: Path
) -> None:
    folder = new(labeler, tmp_path / "home.labeler", "--encrypt", "--passphrase-file", secret)
    (tmp_path / "shared").mkdir()
    refused = labeler("share", folder, tmp_path / "shared")
    assert refused.code == 1 and "encrypted packets instead" in refused.err
    assert list((tmp_path / "shared").iterdir()) == []


def test_an_encrypted_packet_that_was_cut_is_refused_and_leaves_nothing(
    labeler: Labeler, tmp_path: Path, other: Path, texts_project: Path
) -> None:
    packet = tmp_path / "work.labelpack"
    made = labeler("pack", texts_project, packet, "--encrypt", "--packet-passphrase-file", other)
    assert made.code == 0, made.err
    whole = packet.read_bytes()
    forged = (
        whole[:-1],
        whole[: len(whole) // 2],
        whole[:20],
        whole[:8] + bytes((40, 8, 1)) + whole[11:],
        whole + b"x",
    )
    for content in forged:
        packet.write_bytes(content)
        refused = labeler("unpack", packet, tmp_path / "away", "--passphrase-file", other)
        assert refused.code == 1
        assert not list(tmp_path.glob("away*")) and not list(tmp_path.glob(".unpacking-*"))
    packet.write_bytes(whole)
    assert labeler("unpack", packet, tmp_path / "away", "--passphrase-file", other).code == 0


def test_without_the_engine_that_encrypts_an_encrypted_project_is_refused_with_the_mend(
    labeler: Labeler, tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from labeler.store import engine, project_key

    folder = new(labeler, tmp_path / "home.labeler", "--encrypt", "--passphrase-file", secret)
    before = state(folder)
    monkeypatch.setattr(engine, "CAN_ENCRYPT", False)
    monkeypatch.setattr(project_key, "CAN_ENCRYPT", False)
    refused = labeler("status", folder)
    assert refused.code == 1 and "sqlcipher3" in refused.err and "install it" in refused.err
    refused = labeler("new", tmp_path / "b", "--class", "a", "--class", "b", "--encrypt", "--passphrase-file", secret)
    assert refused.code == 1 and "sqlcipher3" in refused.err
    assert state(folder) == before


def test_the_python_api_takes_a_passphrase(labeler: Labeler, tmp_path: Path, secret: Path) -> None:
    folder = new(labeler, tmp_path / "birds.labeler", "--encrypt", "--passphrase-file", secret)
    keyring.forget_all()
    with pytest.raises(PassphraseNeeded):
        open_project(folder)
    with pytest.raises(WrongPassphrase):
        open_project(folder, "wrong")
    with open_project(folder, "correct horse") as project:
        assert project.classes == ("SECRETCLASS", "dog")
