"""`labeler agreement` and `labeler consensus`, on tables and on projects."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import labeler as api
from labeler.domain.label_event import Certainty, EventKind
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

from .conftest import Labeler

ROWS = "item,annotator,label\n" + "".join(
    f"i{n},{who},{'cat' if (n + (n % 7 == 0 and who == 'bo')) % 2 else 'dog'}\n"
    for n in range(60)
    for who in ("ann", "bo")
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "ratings.csv"
    path.write_text(ROWS)
    return path


def test_a_table_prints_every_coefficient_with_its_interval(labeler: Labeler, table: Path) -> None:
    found = labeler("agreement", "--from", table, "--json").json
    assert (found["n_items"], found["n_annotators"], found["n_ratings"], found["level"]) == (60, 2, 120, "nominal")
    assert set(found["coefficients"]) == {
        "percent_agreement", "cohen_kappa", "conger_kappa", "fleiss_kappa", "scott_pi", "krippendorff_alpha", "gwet_ac",
        "brennan_prediger",
    }  # fmt: skip
    for figure in found["coefficients"].values():
        assert figure["low"] < figure["value"] < figure["high"] and figure["n"] == 60 and figure["undefined"] is None
    assert found["coefficients"]["percent_agreement"]["value"] == pytest.approx(51 / 60)
    (pair,) = found["pairs"]
    assert (pair["a"], pair["b"], pair["n"]) == ("ann", "bo", 60)
    assert pair["value"] == found["coefficients"]["cohen_kappa"]["value"]
    assert set(found["classes"]) == {"cat", "dog"} and set(found["annotators"]) == {"ann", "bo"}


@pytest.mark.parametrize("by", ["class", "annotator", "pair"])
def test_parts_are_shown_for_people(labeler: Labeler, table: Path, by: str) -> None:
    said = labeler("agreement", "--from", table, "--by", by)
    assert said.code == 0 and " to " in said.out and "60" in said.out


def test_a_semicolon_table_with_more_columns_in_another_order_is_read(labeler: Labeler, tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes("Label;note;Annotator;Item\nkät;x;ann;1\nkät;;bö;1\n;;bö;2\n".encode("utf-16"))
    found = labeler("agreement", "--from", path, "--json").json
    assert (found["n_ratings"], list(found["annotators"]), list(found["classes"])) == (2, ["ann", "bö"], ["kät"])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line 1: there is no column item"),
        ("item,annotator\n1,a\n", "line 1: there is no column label"),
        ("item,annotator,label\n", "holds no ratings"),
        ("item,annotator,label\n1,a,x\n2,a\n", "line 3: 2 fields instead of 3"),
        ("item,annotator,label\n1,a,x\n,a,y\n", "line 3: the item or the annotator is empty"),
        ('item,annotator,label\n1,a,"x\n', "line 2: unexpected end of data"),
        ("item,annotator,label\n1,a,x\n1,b,x\n1,a,y\n", "lines 2 and 4: a calls 1 both “x” and “y”"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_with_its_line(
    labeler: Labeler, tmp_path: Path, text: str, words: str
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(text)
    for command in ("agreement", "consensus"):
        said = labeler(command, "--from", path)
        assert said.code == 1 and words in said.err and str(path) in said.err


def test_the_later_of_two_labels_is_taken_where_asked_for(labeler: Labeler, tmp_path: Path) -> None:
    path = tmp_path / "twice.csv"
    path.write_text("item,annotator,label\n1,a,x\n1,b,y\n1,a,y\n2,a,x\n2,b,x\n2,b,x\n")
    found = labeler("agreement", "--from", path, "--keep", "last", "--json").json
    assert found["n_ratings"] == 4 and found["coefficients"]["percent_agreement"]["value"] == 1.0


def test_declared_categories_count_and_others_are_refused(labeler: Labeler, table: Path) -> None:
    two = labeler("agreement", "--from", table, "--json").json["coefficients"]["brennan_prediger"]["value"]
    three = labeler("agreement", "--from", table, "--categories", "dog,cat,cow", "--json").json
    assert three["coefficients"]["brennan_prediger"]["value"] > two
    said = labeler("agreement", "--from", table, "--categories", "dog,cow")
    assert said.code == 1 and "line 3: the label “cat” is not among --categories" in said.err
    assert labeler("agreement", "--from", table, "--categories", "dog,cat,dog").code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["{table}", "--from", "{table}"],
        ["--from", "{table}", "--by", "time"],
        ["--from", "{table}", "--by", "slice"],
        ["--from", "{table}", "--level", "cardinal"],
    ],
)
def test_wrong_usage_is_told_apart(labeler: Labeler, table: Path, arguments: list[str]) -> None:
    assert labeler("agreement", *[word.replace("{table}", str(table)) for word in arguments]).code == 2


def _say(store: ProjectStore, at: int, who: str, name: str, certainty: Certainty | None = None) -> EventDraft:
    return EventDraft(store.sample_uids()[at], who, EventKind.LABEL, {"class": name}, certainty=certainty)


@pytest.fixture
def team(texts_project: Path) -> Path:
    """Two people on twelve texts, who differ on every fourth."""
    with ProjectStore.open(texts_project) as store:
        drafts = []
        for n in range(12):
            first = "cat" if n % 2 else "dog"
            drafts.append(_say(store, n, "anna", first))
            drafts.append(_say(store, n, "bert", first if n % 4 else {"cat": "dog", "dog": "cat"}[first]))
        drafts.append(EventDraft(store.sample_uids()[12], "anna", EventKind.SKIP, {}))
        drafts.append(_say(store, 13, "anna", "cat", Certainty.CANNOT_TELL))
        for who in ("anna", "bert"):
            store.ensure_annotator(who)
        store.append(drafts).future.result(timeout=30)
    return texts_project


def test_a_project_compares_what_its_annotators_say_now(labeler: Labeler, team: Path) -> None:
    found = labeler("agreement", team, "--json").json
    assert (found["n_items"], found["n_ratings"]) == (12, 24)
    assert found["coefficients"]["percent_agreement"]["value"] == pytest.approx(9 / 12)
    with api.open(team) as project:
        same = project.agreement()
    assert same.coefficients["krippendorff_alpha"].value == found["coefficients"]["krippendorff_alpha"]["value"]
    assert same.pairs[0].low is None or same.pairs[0].low < 1
    with ProjectStore.open(team) as store:
        store.append([_say(store, 0, "bert", "dog")]).future.result(timeout=30)
    again = labeler("agreement", team, "--json").json
    assert again["coefficients"]["percent_agreement"]["value"] == pytest.approx(10 / 12)


def test_a_project_shows_months_and_slices(labeler: Labeler, team: Path) -> None:
    months = labeler("agreement", team, "--by", "time", "--json").json["parts"]
    (month,) = months
    assert month.startswith("20") and months[month]["n_items"] == 12
    said = labeler("agreement", team, "--by", "slice", "--slices", "no such column")
    assert said.code == 1 and "no sample has the metadata column" in said.err


def test_one_annotator_alone_is_told_why_there_is_nothing_to_compare(labeler: Labeler, texts_project: Path) -> None:
    with ProjectStore.open(texts_project) as store:
        store.ensure_annotator("anna")
        store.append([_say(store, 0, "anna", "cat")]).future.result(timeout=30)
    found = labeler("agreement", texts_project, "--json").json
    assert {figure["undefined"] for figure in found["coefficients"].values()} == {"no_overlap: no item has two ratings"}


def test_consensus_of_a_table_is_written_and_ties_have_no_label(labeler: Labeler, table: Path, tmp_path: Path) -> None:
    out = tmp_path / "labels.csv"
    found = labeler("consensus", "--from", table, "--method", "majority", "--out", out, "--json").json
    assert found["method"] == "majority" and len(found["items"]) == 60
    assert found["items"]["i0"] == {"label": None, "probability": 0.5, "tie": True}
    assert found["items"]["i1"] == {"label": "cat", "probability": 1.0, "tie": False}
    with out.open(newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["item", "label", "probability"] and rows[1] == ["i0", "", "0.500000"] and len(rows) == 61
    said = labeler("consensus", "--from", table, "--out", out)
    assert said.code == 1 and "exists" in said.err
    unknown = labeler("consensus", "--from", table, "--method", "oracle")
    assert unknown.code == 2 and "calibrated, majority" in unknown.err


def test_gold_labels_hold_and_teach_who_is_good(labeler: Labeler, table: Path, tmp_path: Path) -> None:
    gold = tmp_path / "gold.csv"
    gold.write_text("item,label\ni0,dog\ni14,dog\ni28,dog\nelsewhere,cat\n")
    found = labeler("consensus", "--from", table, "--gold", gold, "--json").json
    assert found["items"]["i0"] == {"label": "dog", "probability": 1.0, "tie": False}
    assert found["items"]["i42"]["label"] == "dog", "ann was right each time they differed"
    assert found["annotators"]["ann"]["accuracy"] > found["annotators"]["bo"]["accuracy"]
    gold.write_text("item,label\ni0,cow\n")
    said = labeler("consensus", "--from", table, "--gold", gold)
    assert said.code == 1 and "line 2: the label “cow”" in said.err


def test_a_table_asks_a_model_only_with_its_probabilities(labeler: Labeler, table: Path, tmp_path: Path) -> None:
    proposals = tmp_path / "p.csv"
    lines = "".join(f"i{n},{0.95 if n % 2 else 0.05},{0.05 if n % 2 else 0.95}\n" for n in range(60))
    proposals.write_text("item,Cat,dog\n" + lines)
    asked = ("consensus", "--from", table, "--method", "with-model")
    found = labeler(*asked, "--proposals", proposals, "--probabilities", "--json").json
    assert found["items"]["i0"]["label"] == "dog" and len(found["items"]["i0"]["probabilities"]) == 2
    assert found["model"]["low"] < found["model"]["value"] <= found["model"]["high"]
    assert len(found["annotators"]["ann"]["confusion"]["rate"]) == 2
    assert labeler(*asked).code == 2
    proposals.write_text("item,cat,dog\ni0,much,0\n")
    said = labeler(*asked, "--proposals", proposals)
    assert said.code == 1 and "line 2: each class needs a probability" in said.err


def test_the_methods_that_help_names_are_those_there_are(labeler: Labeler) -> None:
    from labeler.agreement.consensus import ALL_METHODS
    from labeler.cli.consensus import METHODS

    assert METHODS == ALL_METHODS


def test_a_project_asks_its_own_model(labeler: Labeler, team: Path) -> None:
    found = labeler("consensus", team, "--method", "with-model", "--json").json
    assert found["method"] == "with-model" and len(found["items"]) == 12
    assert found["model"]["n"] == 12 and 0 <= found["model"]["value"] <= 1


def test_consensus_of_a_project_names_samples_by_uid(labeler: Labeler, team: Path) -> None:
    found = labeler("consensus", team, "--json").json
    with ProjectStore.open(team, read_only=True) as store:
        uids = set(store.sample_uids()[:12])
    assert set(found["items"]) == uids
    with api.open(team) as project:
        assert project.consensus().as_json()["items"] == found["items"]
    assert found["method"] == "calibrated"


def test_an_empty_project_has_no_consensus(labeler: Labeler, texts_project: Path) -> None:
    said = labeler("consensus", texts_project)
    assert said.code == 1 and "nobody labeled anything" in said.err


def test_a_lead_sees_what_to_settle_and_decisions_hold(labeler: Labeler, team: Path, tmp_path: Path) -> None:
    found = labeler("review", team, "--json").json
    assert (found["waiting"], found["settled"], len(found["items"])) == (3, 0, 3)
    assert [item["value"] for item in found["items"]] == sorted((i["value"] for i in found["items"]), reverse=True)
    first = found["items"][0]
    assert first["labels"] == {"anna": ["dog"], "bert": ["cat"]} and first["tie"] == (first["consensus"] is None)
    decisions = tmp_path / "decisions.csv"
    decisions.write_text(f"item,label\n{first['uid']},dog\n")
    after = labeler("review", team, "--settle", decisions, "--lead", "carla", "--json").json
    assert (after["recorded"], after["waiting"], after["settled"]) == (1, 2, 1)
    assert first["uid"] not in {item["uid"] for item in after["items"]}
    out = tmp_path / "out.csv"
    assert labeler("export", team, out).code == 0
    with out.open(newline="") as file:
        (row,) = [row for row in csv.DictReader(file) if row["uid"] == first["uid"]]
    assert row["label"] == "dog"


def test_a_lead_sends_a_sample_back_from_the_command_line(labeler: Labeler, team: Path) -> None:
    first = labeler("review", team, "--json").json["items"][0]
    asked = ("review", team, "--send-back", first["uid"][:12], "--to", "bert", "--note", "look again")
    done = labeler(*asked, "--lead", "carla", "--json").json
    assert done == {"uid": first["uid"], "to": "bert", "note": "look again"}
    (item,) = [one for one in labeler("review", team, "--json").json["items"] if one["uid"] == first["uid"]]
    assert item["sent_back"] == {"bert": "look again"} and set(item["factors"]) == {"disagreement", "effect", "cluster"}
    assert labeler(*asked).code == 2, "who asks must be said"
    assert labeler("review", team, "--to", "bert").code == 2
    assert "nobody in" in labeler("review", team, "--send-back", "x", "--to", "zoe", "--lead", "carla").err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("item,label\nno such sample,dog\n", "line 2: no sample of the project is “no such sample”"),
        ("item,label\n{uid},cow\n", "line 2:"),
        ("item,label\n", "holds no decision"),
    ],
)
def test_decisions_that_cannot_be_used_change_nothing(
    labeler: Labeler, team: Path, tmp_path: Path, text: str, words: str
) -> None:
    with ProjectStore.open(team, read_only=True) as store:
        before, uid = store.log_position(), store.sample_uids()[0]
    decisions = tmp_path / "decisions.csv"
    decisions.write_text(text.replace("{uid}", uid))
    said = labeler("review", team, "--settle", decisions, "--lead", "carla")
    assert said.code == 1 and words in said.err
    assert labeler("review", team, "--settle", decisions).code == 2
    with ProjectStore.open(team, read_only=True) as store:
        assert store.log_position() == before


def test_the_history_of_a_project_grows_with_what_comes_in(labeler: Labeler, team: Path, tmp_path: Path) -> None:
    empty = labeler("agreement", team, "--history")
    assert empty.code == 0 and "nothing yet" in empty.out
    with ProjectStore.open(team, read_only=True) as store:
        uids = store.sample_uids()[:12]
    answers = tmp_path / "more.csv"
    answers.write_text("uid,label\n" + "".join(f"{uid},{('cat', 'dog')[at % 2]}\n" for at, uid in enumerate(uids)))
    assert labeler("label", team, "--annotator", "dora", "--from", answers).code == 0
    found = labeler("agreement", team, "--history", "--json").json
    (row,) = found["history"]
    assert row["figures"]["krippendorff_alpha"]["value"] == found["coefficients"]["krippendorff_alpha"]["value"]
    said = labeler("agreement", team, "--history")
    assert "log position" in said.out and row["computed_at"][:10] in said.out
    assert labeler("agreement", "--from", answers, "--history").code == 2


def test_team_measures_are_off_until_one_switch_turns_them_on(labeler: Labeler, team: Path) -> None:
    assert labeler("team", team, "--json").json["on"] is False
    found = labeler("team", team, "--on", "--overlap", 0.4, "--json").json
    assert found["on"] is True and found["overlap"] == 0.4 and found["hidden"] > 0
    assert "40% of the samples" in labeler("team", team).out
    assert labeler("team", team, "--again", 0.4, "--gold", 0.4).code == 2
    assert labeler("team", team, "--off", "--gold", 0.1).code == 2
    named = labeler("team", team, "--people", "anna, bert ,carla", "--json").json
    assert named["people"] == ["anna", "bert", "carla"] and labeler("team", team, "--people", "anna").code == 2
    assert labeler("team", team, "--off", "--json").json["on"] is False
    assert labeler("team", team, "--json").json["train_on"] == "majority"
    assert labeler("team", team, "--train-on", "consensus", "--json").json["train_on"] == "consensus"
    assert "by its probability" in labeler("team", team).out and labeler("team", team, "--train-on", "x").code == 2


def test_new_guidelines_list_the_labels_to_revisit(labeler: Labeler, team: Path, tmp_path: Path) -> None:
    assert "there are no guidelines yet" in labeler("review", team, "--revisit").out
    rules = tmp_path / "rules.md"
    rules.write_text("A *cat* purrs.", "utf-8")
    found = labeler("review", team, "--guidelines", rules, "--class", "cat", "--json").json
    assert found["guidelines"] == 1 and found["labels"]
    assert all(label["names"] == ["cat"] and label["guidelines"] is None for label in found["labels"])
    uid, whose = found["labels"][0]["uid"], found["labels"][0]["annotator"]
    answers = tmp_path / "again.csv"
    answers.write_text(f"uid,label\n{uid},cat\n")
    assert labeler("label", team, "--annotator", whose, "--from", answers).code == 0
    left = labeler("review", team, "--revisit", "--class", "cat", "--json").json["labels"]
    assert len(left) == len(found["labels"]) - 1, "what was said again under the new version is done with"
    assert "version 1" in labeler("review", team, "--revisit").out
    assert labeler("review", team, "--revisit", "--class", "cow").code == 2
    rules.write_bytes(b"\xff\xfe\xff")
    assert "UTF-8" in labeler("review", team, "--guidelines", rules).err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"item,annotator,label\n" + b"x" * (40 << 20), "line 2: it is longer than 32 million characters"),
        (b"item,annotator,label\n" + b'"' + b"a\n" * (9 << 20), "field larger than field limit"),
        (b"item,annotator,label\n" + b"," * (2 << 20) + b"\n", "line 2: 2097153 fields instead of 3"),
        (b"item,annotator,label\ni,a,\0\n", "line 2: it holds a zero byte"),
        (b"\0" * 5000, "line 1: it holds a zero byte"),
        (b"item,annotator,label\ni,a\n", "line 2: 2 fields instead of 3"),
        (b'item,annotator,label\n"i,a,x\n', "line 2"),
    ],
    ids=["one line", "open quote", "commas", "zero byte", "only zeros", "ragged", "unclosed"],
)
def test_a_hostile_table_is_refused_in_one_line_whatever_is_in_it(
    labeler: Labeler, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "hostile.csv"
    path.write_bytes(content)
    for command in ("agreement", "consensus"):
        said = labeler(command, "--from", path)
        assert said.code == 1 and words in said.err and "Traceback" not in said.err
        assert len(said.err.strip().splitlines()) == 1


def test_a_folder_or_pipe_is_no_table(labeler: Labeler, tmp_path: Path) -> None:
    said = labeler("agreement", "--from", tmp_path)
    assert said.code in (1, 2) and "Traceback" not in said.err
