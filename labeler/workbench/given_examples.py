"""Examples that came along with a work packet although its samples do not hold them: only ever looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from labeler.domain.preview import Box, BrokenPreview, Preview
from labeler.domain.sample import Sample
from labeler.registry import member
from labeler.store.packet_examples import GIVEN, given_samples
from labeler.store.project_store import ProjectStore
from labeler.workbench.lanes import Runner
from labeler.workbench.pool_cells import PoolCell
from labeler.workbench.previews import Decoder

# In the place of a row of the pool: they have none.
NO_ROW = -1


class GivenExamples:
    """Runs on the front's thread; `told` is called when the picture of one was decoded."""

    def __init__(self, store: ProjectStore, runner: Runner, decoder: Decoder) -> None:
        self._runner = runner
        self._decoder = decoder
        self._samples: dict[str, Sample] = {}
        self._cells: dict[str, PoolCell] = {}
        for sample, name in given_samples(store.folder, store.setting(GIVEN, [])):
            self._samples[sample.uid] = sample
            self._cells[sample.uid] = _cell_of(sample, name)
        self._pictures: dict[str, Preview] = {}
        self._asked: set[str] = set()
        self.told: Callable[[], None] = lambda: None

    def __contains__(self, uid: str) -> bool:
        return uid in self._samples

    def cell(self, uid: str) -> PoolCell:
        return self._cells[uid]

    def picture(self, uid: str) -> Preview | None:
        return self._pictures.get(uid)

    def want(self, uids: Sequence[str], box: Box) -> None:
        """Have the pictures of these decoded, once, for cards of this size."""
        for uid in uids:
            if uid not in self._asked and self._cells[uid].preview is None:
                self._asked.add(uid)
                self.look(uid, box, partial(self._keep, uid))

    def look(self, uid: str, box: Box, done: Callable[[Preview], None]) -> None:
        """One of them in this size; `done` is called with what there is to see."""
        sample, ready = self._samples[uid], self._cells[uid].preview
        if ready is not None:
            done(ready)
            return

        def decoded(preview: Preview | None, error: BaseException | None) -> None:
            done(preview or BrokenPreview(f"this sample cannot be shown: {error}"))

        self._runner.submit("preview", lambda: self._decoder.decode(sample, box), decoded)

    def _keep(self, uid: str, preview: Preview) -> None:
        self._pictures[uid] = preview
        self.told()


def _cell_of(sample: Sample, name: str) -> PoolCell:
    kind = member("samples", sample.modality.value)
    preview = None if kind.heavy else kind.preview(sample, None)
    # A picture lies under the hash of its content here, and is told by the name that its file had.
    summary = name if kind.heavy else kind.summary(sample)
    return PoolCell(NO_ROW, sample.uid, sample.modality, summary, name, preview)
