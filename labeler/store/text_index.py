"""Full text of all samples as an SQLite FTS5 index in a file of its own: derived, disposable, made on demand.

The file is opened as the project is, so that of an encrypted project it is encrypted too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.store import pool_reads
from labeler.store.connections import Readers
from labeler.store.engine import open_file, sqlite3

_FILE = "search.db"
_FORMAT = 1
# Samples taken in at once: some milliseconds, so that other work comes in between and no frame waits.
_PAGE = 1_000
_PHRASE_OR_WORD = re.compile(r'"([^"]+)"|(\S+)')
# Scripts written without spaces: the tokenizer takes a whole sentence for one word, so their words are looked for
# letter by letter.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


class TextIndex:
    """`complete` once every sample is in it. Not for two threads at once."""

    def __init__(self, project: Path, readers: Readers, *, read_only: bool) -> None:
        self._path = project / "models" / _FILE
        self._readers = readers
        self._read_only = read_only
        self._was_thrown_away = False
        self.complete = False

    def build_piece(self) -> bool:
        """Take in some of the samples that are not in it yet; True when there is nothing left to do.

        Where no index can be kept (read only, a full disk) there is nothing to do: searching goes on without it.
        """
        if self._read_only:
            return True
        try:
            self._path.parent.mkdir(exist_ok=True)
            with self._opened("rwc") as index:
                _prepare(index)
                self.complete = self._fill(index)
        except sqlite3.DatabaseError:
            return not self._made_anew()
        except OSError:
            return True
        return self.complete

    def find(self, asked: str, check: Callable[[], None]) -> NDArray[np.int64]:
        """Ids of the samples that hold all words; `"…"` is a phrase. By the index, or by reading everything."""
        words = [phrase or word for phrase, word in _PHRASE_OR_WORD.findall(asked)]
        if not words:
            return np.zeros(0, dtype=np.int64)
        if self.complete and not _UNSPACED.search(asked):
            try:
                return self._matching(words)
            except (sqlite3.Error, OSError):
                self.complete = False
        return pool_reads.scan_text(self._readers.get(), words, check)

    def _matching(self, words: list[str]) -> NDArray[np.int64]:
        expression = " AND ".join('"{}"*'.format(word.replace('"', '""')) for word in words)
        with self._opened("rw") as index:
            rows = index.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid", (expression,))
            return np.fromiter((row[0] for row in rows), dtype=np.int64)

    def _fill(self, index: sqlite3.Connection) -> bool:
        last = int(index.execute("SELECT last_id FROM state").fetchone()[0])
        page = pool_reads.read_words(self._readers.get(), last, _PAGE)
        if not page:
            return True
        index.execute("BEGIN")
        index.executemany("INSERT INTO words(rowid, body) VALUES (?, ?)", page)
        index.execute("UPDATE state SET last_id = ?", (page[-1][0],))
        index.execute("COMMIT")
        return False

    def _made_anew(self) -> bool:
        """Throw away, once, what a power cut or another program has damaged."""
        if self._was_thrown_away:
            return False
        self._was_thrown_away = True
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        return True

    @contextmanager
    def _opened(self, mode: str) -> Iterator[sqlite3.Connection]:
        connection = open_file(self._path, mode)
        try:
            yield connection
        finally:
            connection.close()


def _prepare(index: sqlite3.Connection) -> None:
    """The tables, made anew where they are of another format or damaged."""
    index.execute("PRAGMA journal_mode = MEMORY")
    index.execute("PRAGMA synchronous = OFF")
    if index.execute("PRAGMA user_version").fetchone()[0] == _FORMAT:
        return
    index.executescript(
        "DROP TABLE IF EXISTS words; DROP TABLE IF EXISTS state; "
        "CREATE VIRTUAL TABLE words USING fts5(body, content='', detail=full, "
        "tokenize='unicode61 remove_diacritics 2'); "
        "CREATE TABLE state(last_id INTEGER NOT NULL); INSERT INTO state VALUES (0); "
        f"PRAGMA user_version = {_FORMAT}"
    )
