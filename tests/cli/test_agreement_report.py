"""`labeler agreement --report`: one page that needs nothing else, whole or not at all, whatever names it is given."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from labeler.domain.label_event import EventKind
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

from .conftest import Labeler

HOSTILE = '<script>alert("x")</script>'
_VOID = {"meta", "br", "rect", "line", "polyline", "polygon", "img", "link"}


class _Page(HTMLParser):
    """Tags as they open and close, and the words between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.append(tag)
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture
def team(texts_project: Path) -> Path:
    """Three people on forty texts; bo is asked again about some a day later, cy was sometimes shown no proposal."""
    now = [1_760_000_000_000]
    with ProjectStore.open(texts_project, now_ms=lambda: now[0]) as store:
        uids = store.sample_uids()
        for turn, who in enumerate(("ann", "bo", HOSTILE)):
            store.ensure_annotator(who)
            drafts = []
            for at, uid in enumerate(uids):
                name = ("cat", "dog")[(at + (at % (5 + turn) == 0)) % 2]
                hidden = {"code": "random", "hidden_proposal": "cat"} if at % 2 else {"code": "random"}
                shown = None if at % 2 else {"cat": 0.8, "dog": 0.2}
                drafts.append(
                    EventDraft(
                        uid, who, EventKind.LABEL, {"class": name}, seconds=2.0 + at % 3, shown_proposal=shown,
                        reason=hidden,
                    )
                )  # fmt: skip
            store.append(drafts).future.result(timeout=30)
            now[0] += 3_600_000
        now[0] += 86_400_000
        again = [EventDraft(uid, "bo", EventKind.LABEL, {"class": "cat"}) for uid in uids[:12]]
        store.append(again).future.result(timeout=30)
    return texts_project


def test_the_page_is_whole_and_needs_nothing_from_elsewhere(labeler: Labeler, team: Path, tmp_path: Path) -> None:
    out = tmp_path / "agreement.html"
    assert labeler("agreement", team, "--report", out, "--json").json["report"] == str(out)
    text = out.read_text("utf-8")
    page = _Page(text)
    assert page.open == [] and "script" not in page.seen and "link" not in page.seen and "img" not in page.seen
    assert not re.search(r"""(src|href)\s*=|url\(|@import""", text.replace("http-equiv", ""))
    assert "@media print" in text and "default-src 'none'" in text
    words = " ".join(page.words)
    assert HOSTILE in words, "a name is shown as it is, and is no markup"
    for heading in ("Coefficients", "Class by class", "Who with whom", "Person by person", "What all say together"):
        assert heading in words
    assert "Krippendorff's alpha is" in words and "log position" in words and "Method notes" in words
    assert "says the same when asked again" in words and "svg" in page.seen


def test_the_page_says_how_many_more_samples_are_needed(labeler: Labeler, team: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.html"
    said = labeler("agreement", team, "--report", out)
    assert re.search(r"for ±0.05 on alpha about [\d,]+ items rated twice or more are needed", said.out)
    assert re.search(
        r"For ±0.05 on alpha about [\d,]+ samples labeled by two or more are needed", out.read_text("utf-8")
    )


def test_names_can_be_hidden(labeler: Labeler, team: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.html"
    assert labeler("agreement", team, "--report", out, "--hide-names").code == 0
    words = " ".join(_Page(out.read_text("utf-8")).words)
    assert HOSTILE not in words and "A – B" in words and not re.search(r"\bann\b", words)


def test_a_file_that_exists_is_written_over_only_when_told(labeler: Labeler, team: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.html"
    out.write_text("mine")
    said = labeler("agreement", team, "--report", out)
    assert said.code == 1 and "exists" in said.err and "--force" in said.err and out.read_text() == "mine"
    assert labeler("agreement", team, "--report", out, "--force").code == 0
    assert out.read_text("utf-8").startswith("<!DOCTYPE html>")
    missing = labeler("agreement", team, "--report", tmp_path / "no" / "r.html")
    assert missing.code == 1 and "cannot be written" in missing.err and [*tmp_path.glob(".r*")] == []


def test_pdf_is_refused_with_the_way_there(labeler: Labeler, team: Path, tmp_path: Path) -> None:
    said = labeler("agreement", team, "--report", tmp_path / "r.pdf")
    assert said.code == 2 and "prints to PDF" in said.err
    assert labeler("agreement", team, "--report", tmp_path / "r.txt").code == 2


def test_a_table_has_a_report_as_well(labeler: Labeler, tmp_path: Path) -> None:
    table, out = tmp_path / "r.csv", tmp_path / "r.html"
    rows = [
        f"i{n},{who},{('x', 'y', 'z')[(n + (n % 4 == 0 and who == 'bo')) % 3]}"
        for n in range(90)
        for who in ("ann", "bo")
    ]
    table.write_text("item,annotator,label\n" + "\n".join(rows) + "\n")
    assert labeler("agreement", "--from", table, "--report", out).code == 0
    words = " ".join(_Page(out.read_text("utf-8")).words)
    assert "Annotators take" in words and "for each other" in words and "log position –" in words.replace("\n", " ")


def test_one_annotator_alone_gets_a_page_that_says_why_it_is_empty(
    labeler: Labeler, animals: Path, tmp_path: Path
) -> None:
    out = tmp_path / "r.html"
    assert labeler("agreement", animals, "--report", out).code == 0
    words = " ".join(_Page(out.read_text("utf-8")).words)
    assert "only one annotator has labeled" in words and "undefined: no item has two ratings" in words
