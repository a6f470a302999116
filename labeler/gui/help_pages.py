"""The shipped help pages as values: their titles, their text, and which of them speak of what is searched for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from labeler.gui.language import spoken
from labeler.resources import resource


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One file of resources/help; `name` is the file's name, by which other pages link to it."""

    name: str
    title: str
    markdown: str


def help_pages() -> tuple[HelpPage, ...]:
    """All pages in reading order, which is that of their file names, in the window's language."""
    return pages_in(spoken())


@cache
def pages_in(code: str) -> tuple[HelpPage, ...]:
    """All pages in one language; in English where that language has none."""
    folder = resource("help")
    english = sorted(folder.glob("*.md"))
    files = [own if (own := folder / code / file.name).is_file() else file for file in english]
    return tuple(_page(file.name, file.read_text(encoding="utf-8")) for file in files)


def pages_about(typed: str, pages: Sequence[HelpPage]) -> tuple[HelpPage, ...]:
    """The pages in which every word typed occurs; all of them for no words."""
    words = typed.casefold().split()
    return tuple(page for page in pages if all(word in page.markdown.casefold() for word in words))


def linked_page(target: str, pages: Sequence[HelpPage]) -> HelpPage | None:
    """The page a link leads to; None for everything that is not one of our pages."""
    name = target.removeprefix("./").partition("#")[0]
    return next((page for page in pages if page.name == name), None)


def _page(name: str, text: str) -> HelpPage:
    first = text.lstrip().partition("\n")[0]
    return HelpPage(name, first.lstrip("# ").strip() or name, text)
