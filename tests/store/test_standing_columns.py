"""The answers of an export, gathered in columns: they say what looking each sample up says."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import Certainty, EventKind
from labeler.domain.task import LabelClass, TaskSpec
from labeler.store.answers import Answers
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources

_SAMPLES = 6
_ACTS = st.lists(
    st.tuples(
        st.integers(0, _SAMPLES - 1),
        st.sampled_from(["anna", "ben", "the machine"]),
        st.sampled_from([EventKind.LABEL, EventKind.SKIP, EventKind.AUTO_LABEL, EventKind.ADJUDICATE, EventKind.FLAG]),
        st.sampled_from(["cat", "dog"]),
        st.sampled_from([None, *Certainty]),
        st.sampled_from([None, 0.0, 1.25, 7.0]),
    ),
    max_size=14,
)


@settings(max_examples=15, deadline=None)
@given(_ACTS, st.booleans(), st.integers(0, _SAMPLES))
def test_the_stream_says_what_looking_up_says(
    acts: list[tuple[int, str, EventKind, str, Certainty | None, float | None]], skips: bool, after_id: int
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "t.csv").write_text("text\n" + "".join(f"text {n}\n" for n in range(_SAMPLES)))
        project = create_project(folder / "p", TaskSpec("single", (LabelClass("cat"), LabelClass("dog"))))
        import_sources(project, [folder / "t.csv"], ImportOptions())
        with ProjectStore.open(project) as store:
            uids = store.sample_uids()
            for at, who, kind, name, certainty, seconds in acts:
                value = {"class": name} if kind not in (EventKind.SKIP, EventKind.FLAG) else {}
                draft = EventDraft(uids[at], who, kind, value, certainty=certainty, seconds=seconds)
                store.append([draft]).future.result(timeout=30)
            looked_up = store.standing_answers(uids, skips=skips)
            id_of = dict(zip(uids, store.sample_ids().tolist(), strict=True))
            expected = {id_of[uid]: said for uid, said in looked_up.items() if id_of[uid] > after_id}
            columns = store.standing_columns()
            behind = columns.between(after_id + 1, 10**9)
            streamed = list(behind.by_sample(skips=skips))
            few = list(store.standing_columns((after_id + 1, 10**9)).by_sample(skips=skips))
            everything = store.answers()
        assert dict(streamed) == expected
        assert [sample_id for sample_id, _ in streamed] == sorted(expected)
        assert few == streamed
        assert sorted(_told(columns.answers())) == sorted(_told(everything))


def _told(answers: Answers) -> list[tuple[int, str]]:
    return [(int(at), repr(answers.said[code])) for at, code in zip(answers.sample_ids, answers.codes, strict=True)]
