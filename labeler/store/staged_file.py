"""Looks at a staging file before the project takes anything from it: a child that read hostile files has written it.

Only what we would have written ourselves is let in: our tables and nothing beside them, our types, our bounds.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path

from labeler.domain.label_event import Certainty
from labeler.domain.sample import Modality
from labeler.errors import StoreError
from labeler.store.connections import in_words, restrict
from labeler.store.engine import error_name, open_file, sqlite3
from labeler.store.objects import OBJECT_GLOBS
from labeler.store.staging import TABLES

MAX_TEXT = 64 << 20
_MAX_PATH = 1 << 15
_UIDS_AT_ONCE = 10_000
# What our own plain questions meet only in a file that lies.
_NONSENSE = ("SQLITE_ERROR", "SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT", "SQLITE_SCHEMA", "SQLITE_TOOBIG")
_MAX_NAME = 1 << 16
_MAX_OBJECT = 90
_MAX_LABELS = 1 << 20
_MODALITIES = ", ".join(f"'{modality.value}'" for modality in Modality)
_OBJECTS = " AND ".join(f"object NOT GLOB '{pattern}'" for pattern in OBJECT_GLOBS)


def _text(column: str, most: int, *, may_be_null: bool = False) -> str:
    """Holds where the column is not a text of bounded length."""
    wrong = f"typeof({column}) <> 'text' OR length({column}) > {most}"
    return f"({column} IS NOT NULL AND ({wrong}))" if may_be_null else f"({wrong})"


def _json(column: str, kind: str) -> str:
    return f"({column} IS NOT NULL AND (json_valid({column}) = 0 OR json_type({column}) <> '{kind}'))"


def _number(column: str) -> str:
    return f"({column} IS NOT NULL AND typeof({column}) <> 'integer')"


# Lengths before JSON: what is too long is not parsed.
_WRONG_DRAFT = " OR ".join(
    (
        _text("uid", 64), "length(uid) <> 64",
        _text("modality", 16), f"modality NOT IN ({_MODALITIES})",
        _text("source", _MAX_PATH), _text("row_id", _MAX_NAME, may_be_null=True), _number("line"),
        _text("text", MAX_TEXT, may_be_null=True),
        _text("data", MAX_TEXT, may_be_null=True), _json("data", "object"),
        _text("meta", MAX_TEXT), _json("meta", "object"),
        _text("labels", _MAX_LABELS, may_be_null=True), _json("labels", "array"),
        f"(object IS NOT NULL AND (typeof(object) <> 'text' OR ({_OBJECTS}) OR instr(object, uid) <> 12 "
        f"OR instr(substr(object, 12), '/') OR length(object) > {_MAX_OBJECT}))",
    )
)  # fmt: skip
_WRONG_REJECTION = " OR ".join(
    (_text("source", _MAX_PATH), _number("line"), _text("reason", _MAX_NAME), "missing NOT IN (0, 1)")
)
_CERTAINTIES = ", ".join(f"'{certainty.value}'" for certainty in Certainty)
_WRONG_ANSWER = " OR ".join(
    (
        "n NOT IN (SELECT n FROM drafts)", _text("annotator", _MAX_NAME, may_be_null=True),
        _text("labels", _MAX_LABELS, may_be_null=True), _json("labels", "array"),
        f"(certainty IS NOT NULL AND certainty NOT IN ({_CERTAINTIES}))",
        "(seconds IS NOT NULL AND (typeof(seconds) <> 'real' OR seconds NOT BETWEEN 0 AND 1e9))",
    )
)  # fmt: skip
_TEXTS = (
    "SELECT annotator, labels, NULL FROM answers",
    "SELECT source, row_id, text, data, meta, labels FROM drafts", "SELECT source, reason, NULL FROM rejections",
)  # fmt: skip


def check_staged(path: Path) -> None:
    """Raises `StoreError` for a file that is not, to the letter, what `staging` writes."""
    with in_words(f"the import into {path.parents[1].name} stopped"):
        connection = open_file(path, "ro")
        try:
            restrict(connection)
            _check(connection)
        except UnicodeDecodeError as error:
            raise _refused("a text is not UTF-8") from error
        except sqlite3.DatabaseError as error:
            # Without a code of SQLite it is Python's own: bytes that should have been UTF-8.
            name = error_name(error) or "SQLITE_ERROR"
            if name.startswith(_NONSENSE):
                raise _refused(name) from error
            raise
        finally:
            connection.close()


def _check(connection: sqlite3.Connection) -> None:
    if _schema(connection) != _own_schema():
        raise _refused("its tables are not ours")
    for table, wrong in (("drafts", _WRONG_DRAFT), ("rejections", _WRONG_REJECTION), ("answers", _WRONG_ANSWER)):
        found = connection.execute(f"SELECT n FROM {table} WHERE {wrong} LIMIT 1").fetchone()
        if found is not None:
            raise _refused(f"number {found[0]} of its {table} is none")
    uids = connection.execute("SELECT uid FROM drafts")
    while some := uids.fetchmany(_UIDS_AT_ONCE):
        # Ten times as fast as a pattern in SQL.
        if "".join(uid for (uid,) in some).strip("0123456789abcdef"):
            raise _refused("a content hash is none")
    for texts in _TEXTS:
        # Python decodes what SQLite only passes on.
        deque(connection.execute(texts), maxlen=0)


def _schema(connection: sqlite3.Connection) -> set[tuple[str, str, str | None]]:
    return set(connection.execute("SELECT type, name, sql FROM sqlite_master"))


def _own_schema() -> set[tuple[str, str, str | None]]:
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(TABLES)
        return _schema(connection)
    finally:
        connection.close()


def _refused(found: str) -> StoreError:
    return StoreError(
        f"what the reading process left behind makes no sense ({found}), so nothing of it was taken; import again, "
        "and if it happens twice leave the source out: it may be made to attack programs that read it"
    )
