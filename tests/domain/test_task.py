"""Class lists: names, keys and colours, and every way in which they can be wrong."""

from __future__ import annotations

import pytest

from labeler.domain.task import MAX_CLASSES, LabelClass, TaskSpec, clean_class_name, complete_classes, parse_class
from labeler.errors import UserError


def test_the_first_nine_classes_get_digits_and_own_keys_are_kept() -> None:
    classes = complete_classes([parse_class("crow:c"), *(LabelClass(f"bird {n}") for n in range(12))])
    assert [item.key for item in classes[:10]] == ["c", "2", "3", "4", "5", "6", "7", "8", "9", None]
    assert len({item.color for item in classes[:8]}) == 8


@pytest.mark.parametrize(
    ("text", "name", "key"),
    [
        ("cat", "cat", None),
        ("cat:C", "cat", "c"),
        ("time: 10:30", "time: 10:30", None),
        ("a:b:x", "a:b", "x"),
        (":x", ":x", None),
    ],
)
def test_a_key_is_one_character_behind_the_last_colon(text: str, name: str, key: str | None) -> None:
    assert (parse_class(text).name, parse_class(text).key) == (name, key)


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("  two   words ", "two words"),
        ("line\nbreak", "line break"),
        ("a,b;c", "a,b;c"),
        ("🦊 fox", "🦊 fox"),
        ("e\u0301", "é"),
    ],
)
def test_names_are_tidied_not_refused(name: str, cleaned: str) -> None:
    assert clean_class_name(name) == cleaned


@pytest.mark.parametrize("name", ["", "   ", "x" * 300, "a\x07b", "a\u202eb"])
def test_impossible_names_are_refused_in_words(name: str) -> None:
    with pytest.raises(UserError, match=r"name"):
        clean_class_name(name)


@pytest.mark.parametrize(
    ("classes", "words"),
    [
        (["cat", "Cat"], "differs only in case"),
        (["cat", "cat"], "given twice"),
        (["cat:x", "dog:x"], "both want the key"),
        (["cat:?"], "taken by the program"),
        ([], "at least one class"),
        ([f"c{n}" for n in range(MAX_CLASSES + 1)], "a task can have 200"),
    ],
)
def test_clashes_are_named(classes: list[str], words: str) -> None:
    with pytest.raises(UserError, match=words):
        complete_classes(parse_class(item) for item in classes)


def test_an_unknown_class_error_lists_those_there_are() -> None:
    spec = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]))
    with pytest.raises(UserError, match="its classes are: cat, dog"):
        spec.index_of("cow")
