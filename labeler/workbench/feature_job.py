"""Features computed in a niced child process, so that neither the window nor a hostile file is in the way."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from labeler.domain.sample import Sample
from labeler.errors import Cancelled, UserError
from labeler.learning.feature_store import read_card
from labeler.learning.featurize import featurize
from labeler.learning.in_space import featurize_in_space
from labeler.secrecy import keyring
from labeler.store.project_store import ProjectStore
from labeler.workbench.cancel import CancelToken
from labeler.workbench.children import ChildDied, died_of, end_with, receive, send, start_child, stop_child
from labeler.workbench.confinement import limit_memory, limit_wait, lower_priority, refuse_network_and_programs

_MEMORY_GIB = 8
# Between two checks lie at most a few samples, or the fit of a block.
_PATIENCE_S = 900


class FeatureJob:
    """One run of the child. `run` blocks on the features lane; `cancel` may be called from the front's thread."""

    def __init__(
        self,
        project: Path,
        blocks: Sequence[str] | None,
        seed: int,
        rows: int | None = None,
        target: Path | None = None,
        like: tuple[Path, str] | None = None,
    ) -> None:
        """`rows`: only the first ones; `target`: a folder in the place of the project's own; `like`: in the space of
        a matrix by its folder and id, into the file `target`.
        """
        said = {"project": str(project), "blocks": blocks, "seed": seed, "rows": rows}
        said |= {"target": None if target is None else str(target)}
        self._arguments = json.dumps({**said, "like": None if like is None else [str(like[0]), like[1]]})
        self._keys = keyring.handed(project / "features" / "any", "database", "files")
        self._token = CancelToken()
        self._child: subprocess.Popen[bytes] | None = None

    def run(self, report: Callable[[int, int], None]) -> None:
        """Returns when the features lie in the project. Raises `UserError` with the child's words, or `Cancelled`."""
        self._token.check()
        self._child = start_child("features", self._arguments, threads=1, keys=self._keys)
        try:
            self._listen(self._child, report)
        except (ChildDied, OSError, ValueError) as error:
            self._token.check()
            stop_child(self._child)
            raise UserError(
                f"reading your samples ended unexpectedly: {died_of(self._child)}; labeling goes on in their order, "
                "open the project again to try again"
            ) from error
        finally:
            stop_child(self._child)

    def cancel(self) -> None:
        self._token.cancel()
        if self._child is not None:
            self._child.kill()

    def _listen(self, child: subprocess.Popen[bytes], report: Callable[[int, int], None]) -> None:
        assert child.stdout is not None  # a pipe, see start_child
        while (message := receive(child.stdout)) is not None:
            header, _ = message
            if "refused" in header:
                raise UserError(str(header["refused"]))
            if "ready" in header:
                return
            report(int(header["done"]), int(header["total"]))
        self._token.check()
        raise ChildDied("the featurizing child ended")


class StoreReader:
    """The samples of a project in row order, for featurizers."""

    def __init__(self, store: ProjectStore, rows: int | None = None) -> None:
        """`rows`: only the first ones."""
        self._store = store
        self.ids = store.sample_ids()[:rows]

    def __len__(self) -> int:
        return int(self.ids.size)

    def uids(self) -> Iterator[str]:
        return iter(self._store.sample_uids()[: len(self)])

    def chunks(self, size: int, start_row: int) -> Iterator[Sequence[Sample]]:
        for at in range(start_row, len(self), size):
            yield self._store.samples_at(self.ids[at : at + size].tolist())

    def at(self, rows: Sequence[int]) -> Sequence[Sample]:
        return self._store.samples_at([int(self.ids[row]) for row in rows])


def _in_space(
    reader: StoreReader,
    features: Path,
    matrix: str,
    target: Path,
    report: Callable[[int, int], None],
    check: Callable[[], None],
) -> str:
    card = read_card(features / f"{matrix}.json")
    if card is None:
        raise UserError("the project's features are not there any more; compute them: labeler featurize")
    featurize_in_space(reader, features, card, target, report, check)
    return card.id


def child_main(arguments: str) -> int:
    """`labeler --child features ARGUMENTS`."""
    lower_priority(10)
    limit_memory(_MEMORY_GIB)
    refuse_network_and_programs()
    limit_wait(_PATIENCE_S)
    end_with(sys.stdin.buffer)
    asked = json.loads(arguments)
    out = sys.stdout.buffer

    def report(done: int, total: int) -> None:
        send(out, {"done": done, "total": total})

    def check() -> None:
        limit_wait(_PATIENCE_S)

    try:
        with ProjectStore.open(Path(asked["project"]), read_only=True) as store:
            target = store.folder / "features" if asked["target"] is None else Path(asked["target"])
            reader = StoreReader(store, asked["rows"])
            if asked["like"] is None:
                made = featurize(reader, target, asked["blocks"], asked["seed"], report, check).id
            else:
                made = _in_space(reader, Path(asked["like"][0]), asked["like"][1], target, report, check)
        send(out, {"ready": made})
    except (UserError, Cancelled) as error:
        send(out, {"refused": str(error)})
    except MemoryError:
        words = f"your samples need more memory than reading them may use ({_MEMORY_GIB} GB); labeling goes on"
        send(out, {"refused": words})
    return 0
