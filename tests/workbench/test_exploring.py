"""Looking at the whole pool without a window: filters, orders, likeness, full text, many labels with one undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind
from labeler.domain.pool_query import PoolQuery
from labeler.domain.ranked_queue import RankedQueue
from labeler.errors import UserError
from labeler.learning.neighbours import Neighbours
from labeler.learning.pool_likeness import PoolLikeness
from labeler.learning.pool_plane import PoolPlane
from labeler.store.project_store import ProjectStore
from labeler.workbench.acts import REMEMBERED
from labeler.workbench.events import NoticeRaised, RowsFound
from labeler.workbench.label_board import LabelBoard
from labeler.workbench.lanes import InlineRunner, ManualRunner
from labeler.workbench.map_raster import draw, pixel_of
from labeler.workbench.pool_chances import NO_PROPOSAL, PoolChances, put_chances
from labeler.workbench.pool_map import column_groups
from labeler.workbench.pool_selection import MetaColumn, PoolSelection
from labeler.workbench.previews import InProcessDecoder
from labeler.workbench.transfers import import_sources
from labeler.workbench.workbench import Workbench
from tests.workbench.conftest import Opened, OpenWorkbench, truth_of


def found(opened: Opened, query: PoolQuery, base: NDArray[np.int32] | None = None) -> list[int]:
    opened.workbench.exploring.look(query, "anna", base)
    told: RowsFound = opened.of(RowsFound)[-1]
    assert told.rows is not None, told.problem
    return told.rows.tolist()


def rows_with(bench: Workbench, word: str) -> list[int]:
    return [row for row in range(len(bench.pool)) if word in (bench.pool.sample(row).text or "")]


def test_everything_is_found_in_row_order(open_workbench: OpenWorkbench) -> None:
    assert found(open_workbench(), PoolQuery()) == list(range(40))


def test_many_samples_are_labeled_with_one_event_each_and_taken_back_by_one_undo(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    bench = opened.workbench
    cats = rows_with(bench, "cat")
    before = bench.store.log_position()
    bench.label_many(np.array(cats, dtype=np.int32), ["cat"])
    assert bench.store.log_position() == before + len(cats)
    assert found(opened, PoolQuery(said="cat")) == cats
    assert bench.counts().labeled == len(cats)
    assert bench.counts().per_class["cat"] == len(cats)
    assert not any(bench.pool.is_open(row) for row in cats)
    assert bench.rewinding.undo()
    assert found(opened, PoolQuery(state="labeled")) == []
    assert bench.counts().labeled == 0
    assert all(bench.pool.is_open(row) for row in cats)
    assert bench.rewinding.redo()
    assert found(opened, PoolQuery(said="cat")) == cats


def test_an_undo_of_many_brings_back_what_was_said_before_and_leaves_other_answers(
    open_workbench: OpenWorkbench,
) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.questions.go_to(3)
    bench.answer(["dog"])
    bench.questions.go_to(30)
    bench.answer(["cat"])
    bench.label_many(np.arange(0, 10, dtype=np.int32), ["cat"])
    assert found(opened, PoolQuery(said="dog")) == []
    bench.rewinding.undo()
    assert found(opened, PoolQuery(said="dog")) == [3]
    assert found(opened, PoolQuery(said="cat")) == [30]
    bench.rewinding.undo()
    assert found(opened, PoolQuery(state="labeled")) == [3]


def test_many_labels_are_one_act_also_after_a_restart(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    opened.workbench.label_many(np.arange(5, 25, dtype=np.int32), ["dog"])
    opened.workbench.close()
    again = open_workbench()
    assert again.workbench.counts().labeled == 20
    again.workbench.rewinding.undo()
    assert again.workbench.counts().labeled == 0
    again.workbench.close()
    third = open_workbench()
    assert not third.workbench.rewinding.can_undo
    third.workbench.rewinding.redo()
    assert third.workbench.counts().labeled == 20


def test_a_batch_longer_than_what_is_remembered_is_never_taken_back_in_part(
    open_workbench: OpenWorkbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labeler.workbench.acts.REMEMBERED", 6)
    assert REMEMBERED > 6
    opened = open_workbench()
    opened.workbench.label_many(np.arange(30, dtype=np.int32), ["dog"])
    opened.workbench.close()
    again = open_workbench()
    again.workbench.rewinding.undo()
    assert again.workbench.counts().labeled == 0


def test_every_event_of_a_batch_says_that_it_was_chosen_by_hand(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench().workbench
    bench.label_many(np.array([1, 2], dtype=np.int32), ["cat"])
    said = [event for event in bench.store.events(annotator="anna") if event.kind is EventKind.LABEL]
    reasons = [event.reason or {} for event in said]
    assert [reason["strategy"] for reason in reasons] == ["explore", "explore"]
    assert len({reason["batch"] for reason in reasons}) == 1
    assert [event.sample_uid for event in said] == [bench.pool.sample(row).uid for row in (1, 2)]


def test_the_question_on_screen_goes_on_when_it_was_among_those_labeled(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench().workbench
    bench.start()
    assert bench.question is not None
    shown = bench.question.row
    bench.label_many(np.array([shown], dtype=np.int32), ["cat"])
    assert bench.question is not None and bench.question.row != shown


def test_nothing_is_labeled_where_a_class_does_not_exist(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench().workbench
    with pytest.raises(UserError):
        bench.label_many(np.array([1], dtype=np.int32), ["fish"])
    assert bench.store.log_position() == 0


def test_states_and_annotators_filter(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.questions.go_to(4)
    bench.answer(["cat"])
    bench.questions.go_to(5)
    bench.skip()
    bench.questions.go_to(6)
    bench.toggle_flag()
    assert found(opened, PoolQuery(state="labeled")) == [4]
    assert found(opened, PoolQuery(state="skipped")) == [5]
    assert found(opened, PoolQuery(state="flagged")) == [6]
    assert len(found(opened, PoolQuery(state="unlabeled"))) == 39
    bench.close()
    bob = open_workbench(annotator="bob")
    bob.workbench.questions.go_to(4)
    bob.workbench.answer(["dog"])
    assert found(bob, PoolQuery(state="disagreement")) == [4]
    assert found(bob, PoolQuery(annotator="anna")) == [4]
    assert found(bob, PoolQuery(annotator="anna", said="dog")) == []
    assert found(bob, PoolQuery(annotator="bob", said="dog")) == [4]
    assert found(bob, PoolQuery(sort="newest"))[0] == 4
    assert found(bob, PoolQuery(sort="disagreement"))[0] == 4


def test_words_are_found_with_and_without_the_index(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    bench = opened.workbench
    dogs = rows_with(bench, "dog")
    assert found(opened, PoolQuery(text="postman STREET")) == dogs
    bench.exploring.prepare()
    assert bench.exploring.has_text_index
    assert found(opened, PoolQuery(text="postman STREET")) == dogs
    assert found(opened, PoolQuery(text="post")) == dogs
    assert found(opened, PoolQuery(text='"warm sofa"')) == rows_with(bench, "cat")
    assert found(opened, PoolQuery(text='"sofa warm"')) == []
    assert found(opened, PoolQuery(text='") OR body:*')) == []
    assert found(opened, PoolQuery(text="100%_")) == []


def test_a_damaged_index_is_made_anew(open_workbench: OpenWorkbench, texts_project: Path) -> None:
    (texts_project / "models").mkdir(exist_ok=True)
    (texts_project / "models" / "search.db").write_bytes(b"no database" * 500)
    opened = open_workbench()
    opened.workbench.exploring.prepare()
    assert opened.workbench.exploring.has_text_index
    assert len(found(opened, PoolQuery(text="sofa"))) == 20


def test_metadata_and_imports_filter(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    names: list[tuple[str, ...]] = []
    opened.workbench.exploring.names(lambda said: names.append(said.meta_columns))
    imports = opened.workbench.store.imports()
    assert len(found(opened, PoolQuery(import_id=imports[0].import_id))) == 40
    assert found(opened, PoolQuery(import_id=999)) == []
    (columns,) = names
    for column in columns:
        told: list[tuple[str, ...]] = []
        opened.workbench.exploring.meta_column(column, lambda said, into=told: into.append(said.values))
        value = told[0][0]
        assert found(opened, PoolQuery(meta=(column, value)))
    assert found(opened, PoolQuery(meta=("no such column", "x"))) == []


def test_a_query_that_needs_a_model_says_so_before_there_is_one(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    opened.workbench.exploring.look(PoolQuery(sort="doubt"), "anna")
    told: RowsFound = opened.of(RowsFound)[-1]
    assert told.rows is None
    assert "no model yet" in told.problem


def test_proposals_filter_and_sort_once_the_model_was_asked_of_everything(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    for _ in range(12):
        bench.answer([truth_of(bench)])
    bench.exploring.prepare()
    known = bench.exploring.chances.known
    assert known is not None
    cats = found(opened, PoolQuery(proposed="cat"))
    assert len(set(cats) & set(rows_with(bench, "cat"))) >= 15
    doubts = known.doubt[found(opened, PoolQuery(sort="doubt"))]
    assert np.all(np.diff(doubts) <= 0)
    chances = known.chance[found(opened, PoolQuery(sort="chance"))]
    assert np.all(np.diff(chances) >= 0)
    low = found(opened, PoolQuery(chance=(0.0, 0.8)))
    high = found(opened, PoolQuery(chance=(0.8, 1.0)))
    assert sorted(low + high) == list(range(40))


def test_similar_samples_are_of_the_same_kind_and_begin_with_the_one_asked_about(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    cat = rows_with(bench, "cat")[0]
    bench.exploring.find_similar(cat, PoolQuery(), "anna")
    told: RowsFound = opened.of(RowsFound)[-1]
    assert told.rows is not None
    near = told.rows.tolist()
    assert near[0] == cat
    assert set(near[:20]) == set(rows_with(bench, "cat"))


def test_only_the_newest_of_several_looks_is_answered(texts_project: Path) -> None:
    manual = ManualRunner()
    bench = Workbench.open(texts_project, "anna", runner=manual, decoder=InProcessDecoder())
    told: list[RowsFound] = []
    bench.events.subscribe(RowsFound, told.append)
    bench.exploring.look(PoolQuery(text="cat"), "anna")
    bench.exploring.look(PoolQuery(text="dog"), "anna")
    manual.step("explore")
    manual.step("explore")
    assert [event.query.text for event in told] == ["dog"]
    bench.close()


def test_chosen_samples_are_asked_next_and_say_why(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench(audit_share=0.0).workbench
    bench.start()
    assert bench.question is not None
    chosen = [row for row in (7, 3, 21) if row != bench.question.row]
    assert bench.questions.ask_next(chosen) == len(chosen)
    asked = []
    for _ in chosen:
        bench.answer(["cat"])
        asked.append(bench.question.row)
        assert bench.question.why == "you chose it in Explore to be asked next"
    assert sorted(asked) == sorted(chosen)


def test_cells_are_read_for_what_is_in_sight_and_images_decoded_one_by_one(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench().workbench
    told: list[int] = []
    bench.cells.told = told.extend
    bench.cells.want(range(10), (100, 100))
    assert told == list(range(10))
    cell = bench.cells.cell(4)
    assert cell is not None and cell.uid == bench.pool.sample(4).uid
    assert bench.cells.cell(11) is None


def test_a_query_survives_being_kept() -> None:
    query = PoolQuery("unlabeled", "cat", "anna", "dog", (0.5, 0.8), ("year", "2020"), 3, "old barn", "doubt")
    assert PoolQuery.from_json(query.as_json()) == query
    assert PoolQuery().as_json() == {}
    assert PoolQuery.from_json({"state": "lost", "chance": [1], "meta": "x", "text": 3}) == PoolQuery()


def test_in_multiple_choice_nothing_is_proposed_where_no_class_applies() -> None:
    made = PoolChances(("a", "b"), np.zeros(3, np.int16), np.zeros(3, np.float32), np.zeros(3, np.float32))
    chances = np.array([[0.1, 0.4], [0.9, 0.2], [0.5, 0.1]], dtype=np.float32)
    put_chances(made, np.arange(3, dtype=np.int32), chances, multilabel=True)
    assert made.top.tolist() == [NO_PROPOSAL, 0, 0]
    assert made.of(0) is None
    assert made.doubt[2] == 1.0


def test_the_groups_hold_nearly_all_true_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("labeler.learning.neighbours._GROUPS", 64)
    monkeypatch.setattr("labeler.learning.neighbours._COMPARED", 300)
    rng = np.random.default_rng(1)
    centers = rng.normal(size=(40, 24))
    X = (centers[rng.integers(0, 40, 3000)] + 0.4 * rng.normal(size=(3000, 24))).astype(np.float32)
    exact, near = Neighbours(X), Neighbours(X)
    while near.build_piece() < 1.0:
        pass
    recalls = [len(set(exact.find(row, 50)) & set(near.find(row, 50))) / 50 for row in range(0, 3000, 150)]
    assert np.mean(recalls) >= 0.95
    assert near.find(7, 5)[0] == 7


def test_metadata_read_ahead_in_pieces_are_those_read_at_once(
    make_project: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "t.csv"
    lines = [f"{n},text {n},{'north' if n % 3 else 'south'},{n}" for n in range(50)]
    table.write_text("id,text,region,number\n" + "\n".join(lines) + "\n", "utf-8")
    project = make_project("a", "b")
    import_sources(project, [table], ImportOptions(text="text", id="id", label=""))
    with ProjectStore.open(project, read_only=True) as store:
        ids = np.arange(1, 51, dtype=np.int64)
        whole = PoolSelection(store, store.text_index(read_only=True)).meta_column("region", ids)
        monkeypatch.setattr("labeler.store.pool_reads._META_PIECE", 7)
        monkeypatch.setattr("labeler.workbench.pool_selection._FEW_VALUES", 10)
        ahead = PoolSelection(store, store.text_index(read_only=True))
        pieces = 1
        while not ahead.read_ahead(["number", "region", "nowhere"], ids):
            pieces += 1
        assert pieces > 50 // 7
        monkeypatch.setattr(store, "read_meta", lambda read: pytest.fail("it was read already"))
        found = ahead.meta_column("region", ids)
        assert found.values == whole.values == ("north", "south")
        assert found.counts == whole.counts == (33, 17)
        assert np.array_equal(found.codes, whole.codes)


def test_likeness_lays_groups_apart_and_others_among_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("labeler.learning.pool_likeness._LANDMARKS", 500)
    rng = np.random.default_rng(2)
    group = rng.integers(0, 4, 6000)
    X = (10 * rng.normal(size=(4, 20))[group] + rng.normal(size=(6000, 20))).astype(np.float32)
    plane = PoolLikeness(X, 1)
    while plane.place_piece() < 1.0:
        pass
    middles = np.array([plane.xy[group == one].mean(axis=0) for one in range(4)])
    own = np.linalg.norm(plane.xy[:, None] - middles, axis=2).argmin(axis=1)
    assert (own == group).mean() > 0.99
    x0, y0, x1, y1 = plane.view
    inside = (plane.xy >= (x0, y0)).all(axis=1) & (plane.xy <= (x1, y1)).all(axis=1)
    assert inside.mean() > 0.97


@pytest.mark.parametrize("rows", [1, 5, 40])
def test_few_or_equal_samples_are_laid_out_too(rows: int) -> None:
    plane = PoolLikeness(np.ones((rows, 3), dtype=np.float32), 1)
    assert plane.place_piece() == 1.0
    assert np.isfinite(plane.xy).all()


def test_metadata_colour_the_map_frequent_values_first_and_numbers_in_fifths() -> None:
    few = MetaColumn(np.array([0, 1, -1, 0], dtype=np.int32), ("north", "south"), (2, 1))
    groups, legend = column_groups(few)
    assert legend.names == ("north", "south")
    assert groups.tolist() == [0, 1, -1, 0]
    many = MetaColumn(np.arange(100, dtype=np.int32), tuple(str(n) for n in range(100)), (1,) * 100)
    groups, legend = column_groups(many)
    assert len(legend.names) == 5
    assert np.bincount(groups).tolist() == [20, 20, 20, 20, 20]
    words = MetaColumn(np.arange(30, dtype=np.int32), tuple(f"w{n}" for n in range(30)), (1,) * 30)
    groups, legend = column_groups(words)
    assert len(legend.names) == 12
    assert (groups == -1).sum() == 18


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 11), st.sampled_from(["a", "b"]), st.sampled_from(["x", "y", "skip", "clear"])),
        max_size=30,
    ),
    st.sets(st.integers(0, 11)),
)
def test_one_label_for_many_leaves_the_board_as_one_by_one(acts: list[tuple[int, str, str]], many: set[int]) -> None:
    together, single = LabelBoard(12), LabelBoard(12)
    for board in (together, single):
        for row, annotator, said in acts:
            _say(board, row, annotator, said)
    rows = np.array(sorted(many), dtype=np.int32)
    together.put_one_for_all(rows, "a", ["x"])
    for row in rows.tolist():
        single.put_label(row, "a", ["x"], None)
    assert together.labeled_count == single.labeled_count
    assert together.class_counts(["x", "y"]) == single.class_counts(["x", "y"])
    assert [together.said(row) for row in range(12)] == [single.said(row) for row in range(12)]
    assert together.own_labeled_count("a") == single.own_labeled_count("a")
    differing = [len(set(single.said(row))) > 1 for row in range(12)]
    assert together.disagreeing().tolist() == differing
    for name in ("x", "y"):
        assert together.saying(name).tolist() == [(name,) in single.said(row) for row in range(12)]


def _say(board: LabelBoard, row: int, annotator: str, said: str) -> None:
    put: dict[str, Callable[[], None]] = {
        "skip": lambda: board.put_skip(row, annotator),
        "clear": lambda: board.clear(row, annotator),
    }
    put.get(said, lambda: board.put_label(row, annotator, [said], None))()


@given(st.permutations(list(range(9))), st.lists(st.integers(0, 8), max_size=9), st.sets(st.integers(0, 8)))
def test_rows_asked_next_come_first_and_none_is_lost(order: list[int], chosen: list[int], answered: set[int]) -> None:
    queue = RankedQueue(np.array(order, dtype=np.int32))
    queue.label_many(np.array(sorted(answered), dtype=np.int32))
    queue.ask_next(chosen)
    wanted = [row for row in dict.fromkeys(chosen) if row not in answered]
    head = queue.head(9)
    assert head[: len(wanted)] == wanted
    assert set(head) == set(range(9)) - answered
    queue.open_many(np.array(sorted(answered), dtype=np.int32))
    assert set(queue.head(9)) == set(range(9))


def test_a_failed_write_of_many_leaves_nothing_behind(
    open_workbench: OpenWorkbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_workbench(InlineRunner())
    bench = opened.workbench
    with monkeypatch.context() as patched:
        patched.setattr("labeler.store.label_log.write_events", _full_disk)
        bench.label_many(np.arange(6, dtype=np.int32), ["cat"])
    assert bench.counts().labeled == 0
    assert any("not saved" in notice.title for notice in opened.of(NoticeRaised))
    bench.saving.retry()
    assert found(opened, PoolQuery(said="cat")) == list(range(6))
    bench.rewinding.undo()
    assert bench.counts().labeled == 0


def _full_disk(*_: object) -> int:
    raise UserError("the disk is full")


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 300), st.integers(8, 60), st.integers(8, 40), st.integers(0, 5))
def test_a_picture_shows_each_point_in_sight_and_nothing_else(n: int, width: int, height: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    xy = rng.uniform(-0.5, 1.5, (n, 2)).astype(np.float32)
    groups = rng.integers(-1, 2, n).astype(np.int32)
    picture = draw(xy, groups, [(255, 0, 0), (0, 0, 255)], (9, 9, 9), (0.0, 0.0, 1.0, 1.0), width, height)
    columns, lines, inside = pixel_of(xy, (0.0, 0.0, 1.0, 1.0), width, height)
    assert picture.in_sight == np.count_nonzero(inside)
    assert np.all(picture.pixels[lines[inside], columns[inside], 3] > 0)
    assert picture.pixels[..., 3].any() == inside.any()
    assert set(picture.centers) == set(groups[inside & (groups >= 0)].tolist())


def test_the_plane_keeps_two_kinds_apart_and_is_the_same_each_time() -> None:
    rng = np.random.default_rng(4)
    X = rng.normal(size=(600, 20)).astype(np.float32)
    X[300:] += 4
    planes = [PoolPlane(X, seed=1) for _ in range(2)]
    for plane in planes:
        while plane.place_piece() < 1.0:
            pass
    assert np.array_equal(planes[0].xy, planes[1].xy)
    first = planes[0].xy[:, 0]
    assert first[:300].max() < first[300:].min() or first[300:].max() < first[:300].min()
    x0, y0, x1, y1 = planes[0].view
    seen = (planes[0].xy > (x0, y0)).all(axis=1) & (planes[0].xy < (x1, y1)).all(axis=1)
    assert seen.mean() > 0.95
