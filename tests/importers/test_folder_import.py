"""Folders of images and texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from labeler.contracts.importer import ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.importers.image_folder import ImageFolder
from labeler.importers.text_folder import TextFolder


def _image(path: Path, shade: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (6, 4), (shade, 0, 0)).save(path)


def _drafts(source: Path, options: ImportOptions | None = None, skip: int = 0) -> list[SampleDraft | Rejection]:
    found = ImageFolder().read(source, options or ImportOptions(), skip)
    return [item for item in found if not isinstance(item, Progress)]


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    for shade, name in enumerate(["b/2.png", "b/1.PNG", "a/9.jpg", "0.png", "b/.hidden.png", ".cache/x.png"]):
        _image(tmp_path / "pictures" / name, shade * 20)
    (tmp_path / "pictures" / "notes.txt").write_text("not an image")
    return tmp_path / "pictures"


def test_images_come_from_all_depths_in_a_stable_order_without_hidden_ones(pictures: Path) -> None:
    drafts = _drafts(pictures)
    assert [Path(item.source).relative_to(pictures).as_posix() for item in drafts] == [
        "0.png",
        "a/9.jpg",
        "b/1.PNG",
        "b/2.png",
    ]
    first = drafts[0]
    assert isinstance(first, SampleDraft)
    assert first.data == {"width": 6, "height": 4, "format": "PNG", "mode": "RGB"}
    assert first.row_id is None and first.labels == ()
    assert _drafts(pictures, skip=2) == drafts[2:]


def test_sub_folders_become_labels_only_if_wanted(pictures: Path) -> None:
    labels = [
        item.labels for item in _drafts(pictures, ImportOptions(folder_labels=True)) if isinstance(item, SampleDraft)
    ]
    assert labels == [(), ("a",), ("b",), ("b",)]
    guess = ImageFolder().guess(pictures, ImportOptions())
    assert guess.labels == ("a", "b") and guess.estimate == 4
    assert guess.notes == ("1 files are not images and are left out", "2 sub-folders could be the classes")


def test_a_labels_file_beside_the_images_is_understood(pictures: Path) -> None:
    (pictures / "labels.csv").write_text("file,label\n0.png,zero\nb/2.png,two\n9.jpg,nine\nnowhere.png,lost\n")
    labels = [item.labels for item in _drafts(pictures) if isinstance(item, SampleDraft)]
    assert labels == [("zero",), ("nine",), (), ("two",)]
    assert ImageFolder().guess(pictures, ImportOptions()).label == "label"
    plain = [item.labels for item in _drafts(pictures, ImportOptions(label="")) if isinstance(item, SampleDraft)]
    assert plain == [(), (), (), ()]
    with pytest.raises(SourceError, match="no column “kind”"):
        _drafts(pictures, ImportOptions(label="kind"))


def test_one_image_file_is_a_source_too(pictures: Path) -> None:
    assert [Path(item.source).name for item in _drafts(pictures / "0.png")] == ["0.png"]


def test_folders_without_images_are_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(SourceError, match=r"the folder .*empty is empty"):
        _drafts(tmp_path / "empty")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("x")
    with pytest.raises(SourceError, match=r"none of the 1 files below .* is an image"):
        _drafts(tmp_path / "texts")
    with pytest.raises(SourceError, match="cannot be read"):
        _drafts(tmp_path / "missing")


def test_links_that_lead_in_circles_end(tmp_path: Path) -> None:
    _image(tmp_path / "a" / "1.png", 1)
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "broken.png").symlink_to(tmp_path / "nowhere.png")
    (tmp_path / "a" / "circle.png").symlink_to("circle.png")
    found = {Path(item.source).name: item for item in _drafts(tmp_path)}
    assert [name for name, item in found.items() if isinstance(item, SampleDraft)] == ["1.png"]
    assert "a file outside of the folder" not in str(found["broken.png"])
    assert all("link" in found[name].reason for name in ("broken.png", "circle.png"))  # type: ignore[union-attr]


def test_text_files_become_texts(tmp_path: Path) -> None:
    for name, content in {
        "ham/a.txt": "Grüße".encode("utf-16"),
        "spam/b.txt": "Grüße aus Köln".encode("latin-1"),
        "spam/c.txt": b"\xef\xbb\xbfplain\r\nlines",
        "spam/d.txt": b"",
        "spam/e.txt": b"\x00\x01\x02 binary \x80\x81",
        "spam/image.png": b"x",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    items = [i for i in TextFolder().read(tmp_path, ImportOptions(folder_labels=True)) if not isinstance(i, Progress)]
    drafts = [item for item in items if isinstance(item, SampleDraft)]
    assert [(draft.text, draft.labels) for draft in drafts] == [
        ("Grüße", ("ham",)),
        ("Grüße aus Köln", ("spam",)),
        ("plain\r\nlines", ("spam",)),
    ]
    assert [Path(item.source).name for item in items if isinstance(item, Rejection)] == ["d.txt", "e.txt"]
    guess = TextFolder().guess(tmp_path, ImportOptions())
    assert guess.modality is Modality.TEXT and guess.labels == ("ham", "spam")


def test_a_folder_without_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no texts: it is empty"):
        TextFolder().guess(tmp_path, ImportOptions())
