"""Project files from somebody else: refused in words if their schema is not ours, harmless if their content lies."""

from __future__ import annotations

import shutil
import sqlite3 as python_sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from labeler.domain.task import LabelClass
from labeler.errors import LabelerError, ProjectError, UserError
from labeler.store import schema, schema_check
from labeler.store.engine import sqlite3
from labeler.store.project_store import ProjectStore
from labeler.workbench.lanes import InlineRunner
from labeler.workbench.previews import InProcessDecoder
from labeler.workbench.workbench import Workbench

Harm = Callable[[sqlite3.Connection], object]


def _sql(*statements: str) -> Harm:
    def do(connection: sqlite3.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    return do


def _rewritten(table: str, old: str, new: str) -> Harm:
    """A table's own text is changed behind SQLite's back, as an attacker can."""

    def do(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA writable_schema = ON")
        changed = connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ? AND instr(sql, ?)", (old, new, table, old)
        )
        assert changed.rowcount == 1
        connection.execute("PRAGMA writable_schema = OFF")

    return do


_FOR_EVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
HARMS: list[tuple[str, Harm, str]] = [
    ("a trigger that deletes the log", _sql(
        "CREATE TRIGGER evil AFTER INSERT ON settings BEGIN DELETE FROM samples; END"), "trigger “evil”"),
    ("a trigger on each answer", _sql(
        "CREATE TRIGGER evil AFTER INSERT ON label_events BEGIN UPDATE samples SET text = 'x'; END"), "trigger “evil”"),
    ("a view that runs for ever", _sql(f"CREATE VIEW evil AS {_FOR_EVER} SELECT i FROM n"), "view “evil”"),
    ("the view labels running for ever", _sql(
        "DROP VIEW labels", "CREATE VIEW labels AS " + _FOR_EVER + " SELECT i AS sample_uid FROM n"), "view “labels”"),
    ("a view of 900 MB", _sql("CREATE VIEW evil AS SELECT zeroblob(900000000)"), "view “evil”"),
    ("settings replaced by a view", _sql(
        "DROP TABLE settings", f"CREATE VIEW settings(key, value) AS {_FOR_EVER} SELECT i, i FROM n"),
        "view “settings”"),
    ("the log without its guards", _sql("DROP TRIGGER label_events_no_delete"),
        "without its trigger “label_events_no_delete”"),
    ("a table more", _sql("CREATE TABLE evil(x)"), "table “evil”"),
    ("a generated column", _sql("ALTER TABLE samples ADD COLUMN evil AS (abs(id))"), "table “samples”"),
    ("a check that calls a function", _rewritten(
        "annotators", "role TEXT NOT NULL", "role TEXT NOT NULL CHECK (load_extension('x') IS NULL)"),
        "table “annotators”"),
    ("a default that calls a function", _rewritten(
        "annotators", "role TEXT NOT NULL", "role TEXT NOT NULL DEFAULT (randomblob(900000000))"),
        "table “annotators”"),
    ("an index on an expression", _sql("CREATE INDEX evil ON samples(abs(id))"), "index “evil”"),
    ("a virtual table", _sql("CREATE VIRTUAL TABLE evil USING fts5(x)"), "table “evil”"),
    ("a trigger on the ledger of migrations", _sql(
        "CREATE TRIGGER evil AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM samples; END"), "trigger “evil”"),
    ("a check in the ledger of migrations", _rewritten(
        "_sqlite_migrations", '"applied_at" TEXT', '"applied_at" TEXT CHECK (abs(1))'), "table “_sqlite_migrations”"),
    ("names made to fool a reader", _sql('CREATE TABLE "\u202egpj.evil\x1b[31m\n' + "x" * 5_000 + '"(x)'),
        "table “\\u202egpj.evil\\x1b[31m xxx"),
    ("a thousand tables", lambda connection: [
        connection.execute(f"CREATE TABLE evil{number}(x)") for number in range(1_200)], "more)"),
]  # fmt: skip


@pytest.fixture
def project(texts_project: Path) -> Path:
    with ProjectStore.open(texts_project) as store:
        store.add_class(LabelClass("owl"))
    return texts_project


def _open_all_ways(folder: Path) -> list[str]:
    """What a person is told by each way in; none may let the file pass."""
    said = []
    for way in (
        lambda: ProjectStore.open(folder),
        lambda: ProjectStore.open(folder, read_only=True),
        lambda: Workbench.open(folder, "anna", runner=InlineRunner(), decoder=InProcessDecoder()),
    ):
        with pytest.raises(ProjectError) as caught:
            way()
        said.append(str(caught.value))
    return said


@pytest.mark.parametrize(("harm", "words"), [case[1:] for case in HARMS], ids=[case[0] for case in HARMS])
def test_a_schema_that_is_not_ours_is_refused_and_named(project: Path, harm: Harm, words: str) -> None:
    with closing(sqlite3.connect(project / "project.db", isolation_level=None)) as plain:
        harm(plain)
    before = (project / "project.db").read_bytes()
    for said in _open_all_ways(project):
        assert words in said
        assert said.isprintable(), "nothing of the file's own reaches a terminal as it is"
        assert len(said) < 1_000
    assert (project / "project.db").read_bytes() == before


def test_what_sqlite_itself_adds_is_no_reason_to_refuse(project: Path) -> None:
    with closing(sqlite3.connect(project / "project.db", isolation_level=None)) as plain:
        plain.execute("ANALYZE")
        assert plain.execute("SELECT count(*) FROM sqlite_stat1").fetchone()[0] > 0
    with ProjectStore.open(project) as store:
        assert store.sample_count() == 40


def test_the_known_digests_are_those_of_the_migrations() -> None:
    """Otherwise every opening would import sqlite-utils to find out."""
    made = {version: schema_check._digest(schema_check.schema_of(version)) for version in schema_check.KNOWN_SCHEMAS}
    assert made == schema_check.KNOWN_SCHEMAS
    assert set(schema_check.KNOWN_SCHEMAS) == set(range(1, schema.SCHEMA_VERSION + 1))


def _header(offset: int, new: bytes) -> Callable[[bytearray], None]:
    def do(content: bytearray) -> None:
        content[offset : offset + len(new)] = new

    return do


HEADERS: list[tuple[str, Callable[[bytearray], None]]] = [
    ("page size 512", _header(16, struct.pack(">H", 512))),
    ("page size 3", _header(16, struct.pack(">H", 3))),
    ("page size 65536", _header(16, struct.pack(">H", 1))),
    ("another program's id", _header(68, struct.pack(">I", 0x0F055112))),
    ("a newer format", _header(60, struct.pack(">I", 99))),
    ("a format before the first", _header(60, struct.pack(">I", 0))),
    ("a negative format", _header(60, struct.pack(">i", -5))),
    ("another magic", _header(0, b"GIF89a")),
    ("a zip in front", _header(0, b"PK\x03\x04")),
    ("more pages than there are", _header(28, struct.pack(">I", 0x7FFFFFFF))),
    ("an encoding that is none", _header(56, struct.pack(">I", 9))),
    ("UTF-16", _header(56, struct.pack(">I", 2))),
    ("reserved bytes", _header(20, b"\xff")),
    ("a schema format that is none", _header(44, struct.pack(">I", 77))),
]


@pytest.mark.parametrize("lie", [case[1] for case in HEADERS], ids=[case[0] for case in HEADERS])
def test_a_header_that_lies_is_refused_or_seen_through_but_never_a_crash(
    project: Path, lie: Callable[[bytearray], None]
) -> None:
    path = project / "project.db"
    content = bytearray(path.read_bytes())
    lie(content)
    path.write_bytes(bytes(content))
    try:
        with ProjectStore.open(project) as store:
            assert store.sample_count() == 40
    except ProjectError as error:
        assert str(error).isprintable()


VALUES: list[tuple[str, str]] = [
    ("a task that does not exist", "UPDATE settings SET value = '\"telepathy\"' WHERE key = 'task_kind'"),
    ("a setting that is no JSON", "UPDATE settings SET value = '{' WHERE key = 'task_kind'"),
    ("a setting nested too deeply", "UPDATE settings SET value = replace(hex(zeroblob(50000)), '0', '[') "
        "WHERE key = 'task_kind'"),
    ("a number of 10,000 digits", "UPDATE settings SET value = replace(hex(zeroblob(5000)), '0', '9') "
        "WHERE key = 'task_kind'"),
    ("devices that are a list", "UPDATE settings SET value = '[1]' WHERE key = 'devices'"),
    ("a title that is a number", "INSERT OR REPLACE INTO settings VALUES ('title', '17')"),
    ("guidelines that are a list", "INSERT OR REPLACE INTO settings VALUES ('guidelines', '[[]]')"),
    ("a seed that is a text", "INSERT OR REPLACE INTO settings VALUES ('seed', '\"x\"')"),
    ("an audit share beyond all bounds", "INSERT OR REPLACE INTO settings VALUES ('audit_share', '1e999')"),
    ("a strategy that does not exist", "INSERT OR REPLACE INTO settings VALUES ('strategy', '\"mind_reading\"')"),
    ("a model that does not exist", "INSERT OR REPLACE INTO settings VALUES ('model', '[\"pickle\"]')"),
    ("blocks that are a number", "INSERT OR REPLACE INTO settings VALUES ('blocks', '5')"),
    ("a block from a place of its own", "INSERT OR REPLACE INTO settings VALUES ('blocks', "
        "'[\"onnx_file=/dev/zero\"]')"),
    ("a modality that does not exist", "UPDATE samples SET modality = 'smell'"),
    ("metadata that is no JSON", "UPDATE samples SET meta = '{'"),
    ("metadata that is a list", "UPDATE samples SET meta = '[1, 2]'"),
    ("data nested too deeply", "UPDATE samples SET data = replace(hex(zeroblob(50000)), '0', '[')"),
    ("a text that is a blob", "UPDATE samples SET text = x'ff00ff00'"),
    ("a text that is not UTF-8", "UPDATE samples SET text = CAST(x'ff00ff00' AS TEXT)"),
    ("a text that is a number", "UPDATE samples SET text = 17"),
    ("a uid that is no hash", "UPDATE samples SET uid = 'zz' || id"),
    ("a class without a name", "UPDATE classes SET name = '' WHERE id = 1"),
    ("a class whose name is a blob", "UPDATE classes SET name = x'ff' WHERE id = 1"),
    ("a class with an evil colour", "UPDATE classes SET color = 'url(http://evil.example/x.png)'"),
    ("a class with a long key", "UPDATE classes SET key = 'Ctrl+Alt+Delete'"),
    ("an annotator whose name is a blob", "INSERT INTO annotators(name, role) VALUES (x'ff', x'00')"),
    ("a clock from the end of time", "INSERT INTO label_events VALUES (1, 'e', 'd', 'ffffffffffffffff', 'u', 'a', "
        "'label', '{}', NULL, NULL, NULL, NULL, NULL, '', '', '', NULL)"),
    ("an event of a kind that is none", "INSERT INTO label_events VALUES (1, 'e', 'd', '0000000000000001', "
        "(SELECT uid FROM samples LIMIT 1), 'anna', 'rule', '{}', NULL, NULL, NULL, NULL, NULL, '', '', '', NULL)"),
    ("an event whose value is no JSON", "INSERT INTO label_events VALUES (1, 'e', 'd', '0000000000000001', "
        "(SELECT uid FROM samples LIMIT 1), 'anna', 'label', '{', NULL, NULL, NULL, NULL, NULL, '', '', '', NULL)"),
    ("a standing answer that is none", "INSERT INTO standing_events SELECT uid, 'answer', 'anna', 99 FROM samples"),
]  # fmt: skip


@pytest.mark.parametrize("statement", [case[1] for case in VALUES], ids=[case[0] for case in VALUES])
def test_values_that_lie_are_refused_in_words_or_do_no_harm(project: Path, statement: str) -> None:
    """Whoever opens, looks at, answers, counts and closes it sees an error of ours or none."""
    with closing(sqlite3.connect(project / "project.db", isolation_level=None)) as plain:
        plain.execute(statement)
    try:
        _use(project)
    except LabelerError as error:
        assert str(error)
        assert isinstance(error, UserError)


def _use(project: Path) -> None:
    workbench = Workbench.open(project, "anna", runner=InlineRunner(), decoder=InProcessDecoder())
    try:
        workbench.start()
        if workbench.question is not None:
            workbench.answer(["cat"])
        workbench.history()
        workbench.counts()
        list(workbench.store.events())
        for samples in workbench.store.iter_samples():
            workbench.store.sources(samples)
    finally:
        workbench.close()


def test_undoing_an_import_deletes_nothing_outside_of_the_project(project: Path, tmp_path: Path) -> None:
    """A project from somebody else may say that a sample's copy lies anywhere."""
    victims = [tmp_path / "diary.txt", project / "project.db-victim", tmp_path / "outside.png"]
    for victim in victims:
        victim.write_text("precious", "utf-8")
    with closing(sqlite3.connect(project / "project.db", isolation_level=None)) as plain:
        plain.execute("DELETE FROM samples WHERE id > 3")
        places = (str(victims[0]), "project.db-victim", "objects/../../outside.png")
        for number, place in enumerate(places, start=1):
            plain.execute("UPDATE samples SET object = ? WHERE id = ?", (place, number))
    with ProjectStore.open(project) as store:
        assert store.intake.undo_import(1).removed == 3
    assert all(victim.exists() for victim in victims)


def _super_journal(victim: Path) -> bytes:
    """The end of a rollback journal that belongs to several databases, as SQLite writes it."""
    name = str(victim).encode()
    end = struct.pack(">I", 0x40000001) + name + struct.pack(">II", len(name), sum(name))
    page = struct.pack(">8sIIIII", bytes.fromhex("d9d505f920a163d7"), 0, 7, 2, 512, 4096).ljust(512, b"\0")
    return page + end + bytes.fromhex("d9d505f920a163d7")


def test_a_rollback_journal_cannot_make_sqlite_delete_another_file(project: Path, tmp_path: Path) -> None:
    control = tmp_path / "control.db"
    with closing(python_sqlite3.connect(control)) as plain:
        plain.execute("CREATE TABLE t(x)")
    shutil.copy(control, tmp_path / "kept.db")
    victim = tmp_path / "diary.txt"
    victim.write_bytes(b"precious")
    (tmp_path / "control.db-journal").write_bytes(_super_journal(victim))
    with closing(python_sqlite3.connect(control)) as plain:
        plain.execute("SELECT * FROM t").fetchall()
    assert not victim.exists(), "the control: plain SQLite falls for it"
    victim.write_bytes(b"precious")
    (project / "project.db-journal").write_bytes(_super_journal(victim))
    for said in _open_all_ways(project):
        assert "project.db-journal" in said
    assert victim.read_bytes() == b"precious"
