"""Bad input on the command line: one clear line that says what, where and what to do, and a project left as it was."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from labeler.store.engine import sqlite3

from .conftest import Labeler, Said

_SIDE = ("-shm", "-wal")
Make = Callable[[Path], Path]


@pytest.fixture
def project(labeler: Labeler, tmp_path: Path) -> Path:
    """Two classes, four texts, one answer."""
    folder = tmp_path / "p.labeler"
    table = tmp_path / "start.csv"
    table.write_text("id,text\n1,one small text\n2,two small texts\n3,three small texts\n4,four\n", "utf-8")
    assert labeler("new", folder, "--class", "cat", "--class", "dog").code == 0
    assert labeler("import", folder, table, "--text", "text", "--id", "id").code == 0
    answers = tmp_path / "start_answers.csv"
    answers.write_text("source,label\n1,cat\n", "utf-8")
    assert labeler("label", folder, "--annotator", "anna", "--from", answers).code == 0
    return folder


def _content(project: Path) -> dict[str, object]:
    """Everything a person would miss, and that the file is whole."""
    with closing(sqlite3.connect(f"file:{project / 'project.db'}?mode=ro", uri=True)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = ("samples", "sample_sources", "label_events", "standing_events", "classes", "annotators", "settings")
        return {table: plain.execute(f"SELECT * FROM {table}").fetchall() for table in tables}


def _refused(labeler: Labeler, project: Path, *arguments: object, code: int = 1) -> Said:
    """The command is refused with this code and the project is what it was."""
    before = _content(project)
    said = labeler(*arguments)
    assert said.code == code, said
    assert _content(project) == before
    assert not list((project / "imports").glob("*")), "nothing waits that could never be used"
    return said


def _png(folder: Path) -> bytes:
    path = folder / "made.png"
    Image.effect_noise((48, 48), 60).save(path)
    content = path.read_bytes()
    path.unlink()
    return content


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _empty_folder(place: Path) -> Path:
    (place / "photos").mkdir()
    return place / "photos"


def _folder_without_images(place: Path) -> Path:
    (place / "photos" / "raw").mkdir(parents=True)
    (place / "photos" / "raw" / "one.psd").write_bytes(b"8BPS")
    return place / "photos"


def _truncated_jpeg(place: Path) -> Path:
    Image.effect_noise((64, 64), 60).save(place / "cut.jpg")
    (place / "cut.jpg").write_bytes((place / "cut.jpg").read_bytes()[:600])
    return place / "cut.jpg"


def _bomb(place: Path) -> Path:
    header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    pixels = _chunk(b"IDAT", zlib.compress(bytes(1_000)))
    (place / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + pixels + _chunk(b"IEND", b""))
    return place / "bomb.png"


def _file(name: str, content: str | bytes) -> Make:
    def make(place: Path) -> Path:
        (place / name).write_bytes(content.encode() if isinstance(content, str) else content)
        return place / name

    return make


_UNUSABLE: list[tuple[str, Make, tuple[str, ...], str]] = [
    ("empty folder", _empty_folder, (), "photos is empty; choose one that holds images"),
    ("folder without images", _folder_without_images, (), "none of the 1 files below"),
    ("missing source", lambda place: place / "nowhere.csv", (), "nowhere.csv does not exist; check the path"),
    ("truncated JPEG", _truncated_jpeg, (), "cut.jpg: the image is damaged or cut off"),
    ("PNG bomb", _bomb, (), "bomb.png: the image has far too many pixels"),
    ("text named .png", _file("page.png", "hello"), (), "page.png: this is not an image, whatever its name says"),
    ("empty image file", _file("none.png", b""), (), "none.png: the file is empty"),
    ("unknown ending", _file("a.xyz", "x"), (), "a.xyz is nothing that can be imported; it can be"),
    ("wrong text column", _file("t.csv", "a,b\n1,2\n"), ("--text", "body"), "no column “body” (--text); its"),
    ("wrong label column", _file("t.csv", "a,b\n1,2\n"), ("--label", "y"), "no column “y” (--label); its"),
    ("wrong id column", _file("t.csv", "a,b\n1,2\n"), ("--id", "key"), "no column “key” (--id); its columns are: a, b"),
    ("empty CSV", _file("t.csv", ""), (), "t.csv is empty; a table needs a header row"),
    ("CSV without rows", _file("t.csv", "text\n"), (), "t.csv has a header but no rows"),
    ("CSV with a nameless header", _file("t.csv", ",\na,b\n"), (), "t.csv, line 1: the header is empty"),
    ("only ragged rows", _file("t.csv", "a,b\n1\n1,2,3\n"), (), "2 of 2 rejected: "),
    ("only rows with NUL", _file("t.csv", "text\na\0b\n"), (), "line 2: the row holds a NUL byte; remove it"),
    ("a million columns", _file("t.csv", "a,b\n" + "x," * 999_999 + "x\n"), (), "has 1,000,000 cells, the header"),
    ("a million named columns", _file("t.csv", "x," * 999_999 + "x\n1\n"), (), "has 1,000,000 columns; 2,000 is"),
    ("one JSON object", _file("t.json", '{"text": "x"}'), (), "t.json holds one object; expected a list of objects"),
    ("a JSON number", _file("t.json", "3"), (), "t.json holds no list; expected a list of objects"),
    ("a list of numbers", _file("t.json", "[1, 2]"), (), "t.json holds no JSON object; item 1: the item does not fit"),
    ("empty JSON", _file("t.json", ""), (), "t.json is empty; expected a list of objects"),
    ("deep JSON", _file("t.json", "[" * 100_000), (), "it is nested too deeply"),
    ("JSONL without objects", _file("t.jsonl", "one\ntwo\n"), (), "line 1: the line is not JSON"),
    ("wrong format asked for", _file("t.csv", "text\na b c\n"), ("--format", "json"), "t.csv holds no list"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("make", "options", "words"), [case[1:] for case in _UNUSABLE], ids=[case[0] for case in _UNUSABLE]
)
def test_a_source_that_cannot_be_used_is_refused_and_the_project_unharmed(
    labeler: Labeler, project: Path, tmp_path: Path, make: Make, options: tuple[str, ...], words: str
) -> None:
    place = tmp_path / "sources"
    place.mkdir()
    said = _refused(labeler, project, "import", project, make(place), *options)
    assert words in said.err


def test_with_json_a_refused_import_still_lists_its_rejections(labeler: Labeler, project: Path, tmp_path: Path) -> None:
    said = _refused(labeler, project, "import", project, _bomb(tmp_path), "--json")
    assert [Path(item["source"]).name for item in said.json["rejected"]] == ["bomb.png"]
    assert said.json["added"] == 0


def test_a_broken_image_among_good_ones_is_named_and_the_rest_goes_in(
    labeler: Labeler, project: Path, tmp_path: Path
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for make in (_truncated_jpeg, _bomb, _file("page.png", "text"), _file("good.png", _png(tmp_path))):
        make(photos)
    said = labeler("import", project, photos, "--json")
    assert said.code == 0
    assert said.json["added"] == 1
    reasons = {Path(item["source"]).name: item["reason"] for item in said.json["rejected"]}
    assert set(reasons) == {"cut.jpg", "bomb.png", "page.png"}
    assert all(";" in reason or ":" in reason for reason in reasons.values()), "each says what to do or what was found"


def test_rows_in_another_encoding_or_shape_are_named_by_line_and_the_rest_goes_in(
    labeler: Labeler, project: Path, tmp_path: Path
) -> None:
    table = tmp_path / "t.csv"
    good = "größe und käse\n".encode()
    table.write_bytes(b"text\n" + good + b"k\xe4se allein\n" + b"too,many\n" + b"nul\0here\n" + "straße\n".encode())
    said = labeler("import", project, table, "--text", "text", "--json")
    assert said.code == 0
    assert said.json["added"] == 2
    assert [item["line"] for item in said.json["rejected"]] == [3, 4, 5]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="gives up root's rights to meet a closed file")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("import", "PROJECT", "closed.csv"), "closed.csv cannot be read (Permission denied); check its permissions"),
        (("import", "PROJECT", "closed"), "closed cannot be read (Permission denied); check its permissions"),
        (("import", "PROJECT", "closed.png"), "closed.png: the file cannot be read"),
        (("label", "PROJECT", "--annotator", "x", "--from", "closed.csv"), "closed.csv cannot be read"),
        (("import", "READONLY", "open.csv"), "may not be written; open it read-only, or copy it"),
        (("label", "READONLY", "--annotator", "x", "--from", "open.csv"), "may not be written"),
        (("train", "READONLY"), "may not be written"),
        (("new", "SEALED/x", "--class", "a"), "cannot be made (Permission denied); choose a folder of your own"),
        (("export", "READONLY", "SEALED/x.csv"), "x.csv cannot be written (Permission denied); choose another place"),
    ],
)
def test_what_may_not_be_read_or_written_is_refused(labeler: Labeler, arguments: tuple[str, ...], words: str) -> None:
    place = Path(tempfile.mkdtemp(dir="/tmp"))
    try:
        for name in ("project", "readonly"):
            assert labeler("new", place / name, "--class", "a", "--class", "b").code == 0
        (place / "open.csv").write_text("source,label,text\n1,a,some words here\n", "utf-8")
        (place / "closed").mkdir()
        (place / "sealed").mkdir()
        for name in ("closed.csv", "closed.png"):
            (place / name).write_text("text\nx\n", "utf-8")
        names = {"PROJECT": "project", "READONLY": "readonly", "SEALED/x": "sealed/x", "SEALED/x.csv": "sealed/x.csv"}
        given = [str(place / names.get(word, word)) if word in names or "." in word or word == "closed" else word
                 for word in arguments]  # fmt: skip
        _give_away(place)
        done = _as_nobody(given, place)
        assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
        assert words in done.stderr
    finally:
        shutil.rmtree(place)


def _give_away(place: Path) -> None:
    """All of it belongs to nobody, who may not use some of it."""
    for path in [place, *place.rglob("*")]:
        os.chown(path, 65534, 65534)
    place.chmod(0o755)
    for closed in ("closed", "closed.csv", "closed.png"):
        (place / closed).chmod(0)
    (place / "sealed").chmod(0o555)
    for path in (place / "readonly.labeler").iterdir():
        path.chmod(0o444)
    (place / "readonly.labeler").chmod(0o555)


# The reading child as a fork of this process: the interpreter's own place may be closed to nobody.
_FORKED = """
import resource
from labeler.workbench import conversation, import_child
class Forked:
    def __init__(self, kind, *_, **__):
        asked, asking = os.pipe()
        hearing, said = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.dup2(asked, 0), os.dup2(said, 1), os.closerange(3, 64)
            sys.stdin, sys.stdout = open(0), open(1, "w")
            os._exit(import_child.main())
        os.close(asked), os.close(said)
        self.stdin, self.stdout, self.returncode = os.fdopen(asking, "wb"), os.fdopen(hearing, "rb"), None
    def kill(self):
        if self.returncode is None:
            os.kill(self.pid, 9)
    def wait(self, timeout=None):
        if self.returncode is None:
            self.returncode = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.returncode
conversation.start_child = Forked
"""


def _as_nobody(arguments: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    """The real command line without root's rights; imported before they are given up, wherever the checkout lies."""
    program = (
        "import importlib, os, pkgutil, sys\n"
        "import labeler.cli as cli\nfrom labeler import registry\nfrom labeler.cli.main import run\n"
        "import labeler.workbench, labeler.learning, sqlite_utils\n"
        "import encodings.idna, PIL.Image, scipy.stats, email.parser\n"
        "[importlib.import_module(f'{house.__name__}.{found.name}')\n"
        " for house in (cli, labeler.workbench, labeler.learning) for found in pkgutil.iter_modules(house.__path__)]\n"
        "[registry.members(family) for family in ('tasks', 'importers', 'exporters', 'samples')]\n"
        "PIL.Image.init()\n"
        f"{_FORKED}"
        "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "sys.exit(run(sys.argv[1:]))\n"
    )
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False,
        env={**os.environ, "LABELER_HOME": str(home / "home")}, timeout=60,
    )  # fmt: skip


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="gives up root's rights to meet a read-only folder")
def test_a_read_only_project_can_be_looked_at_and_exported(labeler: Labeler) -> None:
    place = Path(tempfile.mkdtemp(dir="/tmp"))
    try:
        labeler("new", place / "readonly", "--class", "a")
        for name in ("closed", "sealed", "out"):
            (place / name).mkdir()
        for name in ("closed.csv", "closed.png"):
            (place / name).touch()
        _give_away(place)
        before = _digests(place / "readonly.labeler")
        for arguments in (["status"], ["export"]):
            target = [str(place / "out" / "all.csv")] if arguments == ["export"] else []
            done = _as_nobody([*arguments, str(place / "readonly.labeler"), *target], place)
            assert done.returncode == 0, done.stderr
        assert _digests(place / "readonly.labeler") == before
    finally:
        shutil.rmtree(place)


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def _newer(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "project.db")) as plain:
        plain.execute("PRAGMA user_version = 99")


def _no_database(folder: Path) -> None:
    (folder / "project.db").unlink()


def _garbage(folder: Path) -> None:
    (folder / "project.db").write_bytes(b"not a database at all" * 500)


def _foreign(folder: Path) -> None:
    (folder / "project.db").unlink()
    with closing(sqlite3.connect(folder / "project.db")) as plain:
        plain.execute("CREATE TABLE birds(name)")


def _empty_database(folder: Path) -> None:
    (folder / "project.db").write_bytes(b"")


def _gone(folder: Path) -> None:
    shutil.rmtree(folder)


def _a_file(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.write_text("x", "utf-8")


@pytest.mark.parametrize(
    ("break_it", "words"),
    [
        (_newer, "was written by a newer labeler (format 99, this one reads up to 3); update labeler"),
        (_no_database, "is not a labeler project: a project is a folder NAME.labeler"),
        (_garbage, "the project file is damaged; open it in the window again"),
        (_foreign, "is not a labeler project file; it is empty, damaged or belongs to another program"),
        (_empty_database, "is not a labeler project file; it is empty"),
        (_gone, "there is no project at"),
        (_a_file, "is not a labeler project"),
    ],
)
def test_every_command_refuses_what_is_no_usable_project_and_leaves_it_alone(
    labeler: Labeler, project: Path, tmp_path: Path, break_it: Callable[[Path], None], words: str
) -> None:
    source = tmp_path / "start.csv"
    answers = tmp_path / "start_answers.csv"
    for place in ("journal", "backups"):
        shutil.rmtree(project / place, ignore_errors=True)
    break_it(project)
    before = _files(tmp_path)
    commands: list[list[object]] = [
        ["import", project, source, "--text", "text"], ["label", project, "--annotator", "a", "--from", answers],
        ["train", project], ["rank", project], ["status", project], ["export", project, tmp_path / "o.csv"],
    ]  # fmt: skip
    for command in commands:
        said = labeler(*command)
        assert said.code == 1
        assert words in said.err, command
    assert _files(tmp_path) == before


@pytest.mark.parametrize("break_it", [_no_database, _garbage, _foreign, _empty_database])
def test_a_broken_project_repairs_itself_and_says_so(
    labeler: Labeler, project: Path, break_it: Callable[[Path], None]
) -> None:
    break_it(project)
    assert labeler("status", project).code == 1, "what only reads repairs nothing"
    answers = project.with_name("start_answers.csv")
    said = labeler("label", project, "--annotator", "a", "--from", answers)
    assert "p.labeler was repaired: project.db was" in said.err and said.err.count("repaired") == 1
    assert labeler("status", project, "--json").code == 0


def _files(place: Path) -> dict[Path, bytes]:
    """Without SQLite's own empty side files, which a reader makes and cannot take away."""
    return {path: path.read_bytes() for path in place.rglob("*") if path.is_file() and path.name[-4:] not in _SIDE}


@pytest.mark.parametrize(
    ("names", "code", "words"),
    [
        (["x" * 300], 1, "has 300 characters; 120 is the limit"),
        (["Cat", "cat"], 1, "“cat” is given beside “Cat”, which differs only in case"),
        (["cat", "cat"], 1, "“cat” is given twice"),
        (["cat", " cat "], 1, "“cat” is given twice"),
        ([" "], 1, "a class needs a name"),
        (["a\x07b"], 1, "holds control characters; remove them"),
        (["a:x", "b:x"], 1, "both want the key “x”"),
        ([f"c{n}" for n in range(201)], 1, "201 classes were given; a task can have 200"),
        ([], 2, "Missing option '--class'"),
    ],
)
def test_class_names_that_cannot_be_are_refused(
    labeler: Labeler, tmp_path: Path, names: list[str], code: int, words: str
) -> None:
    said = labeler("new", tmp_path / "x", *[word for name in names for word in ("--class", name)])
    assert said.code == code
    assert words in said.err
    assert not (tmp_path / "x.labeler").exists()


def test_odd_class_names_survive_from_new_to_export(labeler: Labeler, tmp_path: Path) -> None:
    names = ["😀 smile", 'comma, "quote"', "semi;colon", "two\nlines", "x" * 120, "عربى", "a:b:c"]
    kept = [*names[:3], "two lines", *names[4:6], "a:b"]
    said = labeler("new", tmp_path / "p", *[word for name in names for word in ("--class", name)], "--json")
    assert [item["name"] for item in said.json["classes"]] == kept
    table = tmp_path / "t.csv"
    table.write_text("id,text\n" + "".join(f"{n},text number {n}\n" for n in range(7)), "utf-8")
    labeler("import", tmp_path / "p", table, "--text", "text", "--id", "id")
    answers = tmp_path / "a.jsonl"
    answers.write_text("".join(json.dumps({"source": str(n), "label": kept[n]}) + "\n" for n in range(7)), "utf-8")
    assert labeler("label", tmp_path / "p", "--annotator", "x", "--from", answers, "--json").json["labels"] == 7
    out = tmp_path / "out.csv"
    assert labeler("export", tmp_path / "p", out).code == 0
    again = labeler("label", tmp_path / "p", "--annotator", "y", "--from", out, "--json").json
    assert (again["labels"], again["rejected"]) == (7, [])
    assert set(labeler("status", tmp_path / "p", "--json").json["classes"].values()) == {2}


def test_a_class_name_of_300_characters_in_a_table_rejects_its_row_only(
    labeler: Labeler, project: Path, tmp_path: Path
) -> None:
    table = tmp_path / "t.csv"
    table.write_text(f"text,label\na new text,cat\nanother new text,{'x' * 300}\n", "utf-8")
    said = labeler("import", project, table, "--label", "label", "--json")
    assert (said.code, said.json["added"], said.json["labels"]) == (0, 1, 1)
    assert [item["line"] for item in said.json["rejected"]] == [3]
    assert "120 is the limit" in said.json["rejected"][0]["reason"]


def test_a_task_with_one_class_labels_and_exports_and_says_why_it_cannot_learn(
    labeler: Labeler, tmp_path: Path, text_csv: Path
) -> None:
    folder = tmp_path / "one"
    assert labeler("new", folder, "--class", "only").code == 0
    labeler("import", folder, text_csv, "--text", "text", "--id", "id")
    answers = tmp_path / "a.csv"
    answers.write_text("source,label\na0,only\nb0,only\n", "utf-8")
    assert labeler("label", folder, "--annotator", "x", "--from", answers).code == 0
    said = labeler("train", folder)
    assert said.code == 1
    assert "at least two classes" in said.err
    assert len(labeler("rank", folder, "-n", 3, "--json").json["items"]) == 3
    assert labeler("export", folder, tmp_path / "o.csv", "--json").json["rows"] == 2


def test_when_all_is_labeled_nothing_is_left_to_rank_and_training_still_works(
    labeler: Labeler, tmp_path: Path, text_csv: Path
) -> None:
    folder = tmp_path / "all"
    labeler("new", folder, "--class", "cat", "--class", "dog")
    assert labeler("import", folder, text_csv, "--text", "text", "--label", "label", "--json").json["labels"] == 40
    assert labeler("rank", folder, "--json").json["items"] == []
    assert labeler("train", folder, "--json").json["labels"] == 40
    assert "every sample is labeled" in labeler("status", folder).out


def test_nothing_of_several_sources_goes_in_if_one_of_them_is_unusable(
    labeler: Labeler, project: Path, tmp_path: Path
) -> None:
    good = tmp_path / "good.csv"
    good.write_text("text,label\nsome new words,cat\n", "utf-8")
    bad = tmp_path / "bad.csv"
    bad.write_text("text,kind\nother new words,cat\n", "utf-8")
    said = _refused(labeler, project, "import", project, good, bad, "--label", "label")
    assert "bad.csv has no column “label”" in said.err
    assert "nowhere does not exist" in _refused(labeler, project, "import", project, good, "nowhere").err


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["import", "P", "T", "--map", "cat"], 2, "--map wants OLD=NEW"),
        (["import", "P", "T", "--format", "xml"], 2, "“xml” is not among the importers of this installation: "),
        (["import", "P", "T", "--annotator", " "], 2, "give the annotator a name"),
        (["import", "P"], 2, "Missing argument 'SOURCES...'"),
        (["label", "P", "--annotator", "", "--from", "T"], 2, "give the annotator a name"),
        (["label", "P", "--annotator", "x"], 2, "Missing option '--from'"),
        (["label", "P", "--annotator", "x", "--from", "gone.csv"], 1, "gone.csv cannot be read"),
        (["label", "P", "--annotator", "x", "--from", "T"], 1, "needs the columns label and uid or source; it has: id"),
        (["rank", "P", "--strategy", "luck"], 2, "“luck” is not among the strategies"),
        (["export", "P", "out.xyz"], 2, "which format? out.xyz does not tell; give --format: "),
        (["export", "P", "out.csv", "--format", "xls"], 2, "“xls” is not among the exporters"),
        (["export", "P", "out.csv", "--labels", "all"], 2, "labels can be consensus, consensus:METHOD"),
        (["export", "P", "out.csv", "--labels", "annotator:nobody"], 1, "“nobody” is no annotator of this project"),
        (["export", "P", "out.csv", "--split", "train=2"], 2, "a split looks like train=0.8,test=0.2"),
        (["export", "P", "out.csv", "--split", "a=0.5,b=0.4"], 2, "shares that sum to 1"),
        (["export", "P", "nowhere/out.csv"], 1, "nowhere/out.csv cannot be written (No such file or directory)"),
        (["new", "P", "--class", "a"], 1, "exists already; choose another name, or open it"),
        (["new", "x", "--class", "a", "--guidelines", "gone.md"], 1, "gone.md cannot be read: No such file"),
        (["new", "x", "--class", "a", "--guidelines", "latin.md"], 1, "latin.md is not UTF-8 text (byte 1)"),
        (["new", "nowhere/x", "--class", "a"], 1, "nowhere does not exist; make it first"),
    ],
)  # fmt: skip
def test_wrong_requests_are_refused_with_the_right_code(
    labeler: Labeler,
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    code: int,
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("latin.md").write_bytes("dänisch".encode("latin-1"))
    given = [{"P": str(project), "T": "start.csv"}.get(word, word) for word in arguments]
    assert words in _refused(labeler, project, *given, code=code).err
    assert not list(tmp_path.glob("out*"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["status", "LONG"], "File name too long; check the path"),
        (["new", "LONG", "--class", "a"], "File name too long; check the path"),
        (["import", "P", "LONG"], "File name too long; check the path"),
        (["label", "P", "--annotator", "x", "--from", "LONG"], "File name too long"),
        (["export", "P", "LONG.csv"], "File name too long"),
        (["export", "P", "start.csv/out.csv"], "start.csv/out.csv cannot be written (Not a directory)"),
        (["status", "~nobody-known-here"], "there is no project at"),
        (["status", "."], "is not a labeler project: a project is a folder NAME.labeler"),
        (["status", "/"], "/ is not a labeler project"),
        (["new", ".", "--class", "a"], "exists already; choose another name"),
        (["import", "P", "start.csv/t.csv"], "start.csv/t.csv does not exist; check the path"),
        (["simulate", "--features", "words.npy", "--labels", "words.npy"], "words.npy holds no numbers in rows"),
        (["simulate", "--features", "start.csv", "--labels", "words.npy"], "is not a .npy file of plain numbers"),
    ],
)  # fmt: skip
def test_paths_that_cannot_be_are_refused_in_words(
    labeler: Labeler,
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    words: str,
) -> None:
    import numpy as np

    monkeypatch.chdir(tmp_path)
    np.save("words.npy", np.array(["a", "b"]))
    given = [word.replace("LONG", "x" * 300) if word != "P" else str(project) for word in arguments]
    assert words in _refused(labeler, project, *given).err


def test_a_project_is_found_from_within_its_folder(
    labeler: Labeler, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    for name in (".", "../p", "../p.labeler/", str(project)):
        assert labeler("status", name, "--json").json["project"] == str(project)


def test_output_is_utf8_whatever_the_locale_says(labeler: Labeler, tmp_path: Path) -> None:
    labeler("new", tmp_path / "p", "--class", "😀 größe")
    for encoding in ("ascii", "cp1252"):
        done = subprocess.run(
            [sys.executable, "-m", "labeler", "status", str(tmp_path / "p"), "--json"],
            capture_output=True, check=True, env={**os.environ, "PYTHONIOENCODING": encoding}, timeout=60,
        )  # fmt: skip
        assert list(json.loads(done.stdout.decode("utf-8"))["classes"]) == ["😀 größe"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of files that are not text exist on Linux only")
def test_files_whose_names_are_no_text_are_named_and_the_rest_goes_in(
    labeler: Labeler, project: Path, tmp_path: Path
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "good.png").write_bytes(_png(tmp_path))
    odd = os.fsencode(photos) + b"/b\xffd.png"
    Image.effect_noise((40, 40), 80).save(photos / "other.png")
    os.rename(photos / "other.png", odd)
    said = labeler("import", project, photos, "--json")
    assert (said.code, said.json["added"]) == (0, 1)
    assert [item["reason"] for item in said.json["rejected"]] == ["the file's name is not valid UTF-8; rename it"]
    assert said.json["rejected"][0]["source"].endswith("b?d.png")
    said = _refused(labeler, project, "import", project, os.fsdecode(odd))
    assert "is not valid UTF-8; rename it" in said.err
