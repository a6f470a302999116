"""Every verb a person can invoke, in one table. Menus, tooltips, the key sheet, the palette and `labeler keys` read it.

To add a command: add one record here, and one entry under the same id where the front end binds ids to calls.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from labeler.errors import UserError

Scope = Literal["anywhere", "label"]


@dataclass(frozen=True, slots=True)
class Command:
    """A verb. `keys` are its default keys, the first one is shown.

    Attributes
    ----------
    scope : "label" works on the question on screen; "anywhere" works in every view of an open project.
    repeats : holding the key down may invoke it again and again (moving and zooming, never answering).
    while_typing : also works while a text field has focus.
    """

    id: str
    title: str
    keys: tuple[str, ...]
    help: str
    group: str
    scope: Scope = "label"
    repeats: bool = False
    while_typing: bool = False


ANSWER, MARK, MOVE, LOOK, GO, HELP = "Answer", "Mark", "Move", "Look", "Go to", "Help"

COMMANDS: tuple[Command, ...] = (
    Command("accept", "Accept the proposal", ("Space",), "Answers with what the model proposes.", ANSWER),
    Command("confirm", "Confirm the chosen classes", ("Return", "Enter"), "In multiple choice: answers.", ANSWER),
    Command("find-class", "Find a class", ("/",), "Type a part of its name, Enter answers.", ANSWER),
    Command("undo", "Undo", ("Backspace", "Ctrl+Z"), "Takes the last act back, also after a restart.", ANSWER),
    Command("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Brings back what Undo took.", ANSWER),
    Command("skip", "Skip", ("S",), "Asks this sample again at the very end.", ANSWER),
    Command("unsure", "Mark as unsure", ("U",), "The next answer counts, but less.", MARK),
    Command("cannot-tell", "Mark as cannot tell", ("Shift+U",), "The next answer says that nobody could tell.", MARK),
    Command("sure", "Mark as sure", ("Ctrl+U",), "The next answer counts in full.", MARK),
    Command("flag", "Flag", ("F",), "Marks the sample to come back to.", MARK),
    Command("comment", "Comment", ("C",), "Writes a note to this sample; Enter keeps it.", MARK),
    Command("back", "Look back", ("Left",), "Shows the answer before, to look at or change.", MOVE, repeats=True),
    Command("forward", "Look forward", ("Right",), "The other way, back to the question.", MOVE, repeats=True),
    Command("to-queue", "Back to the question", ("Esc",), "Leaves the past and asks the next one.", MOVE),
    Command("zoom-in", "Zoom in", ("Ctrl++", "Ctrl+="), "Looks closer, at the middle.", LOOK, repeats=True),
    Command("zoom-out", "Zoom out", ("Ctrl+-",), "Looks from further away.", LOOK, repeats=True),
    Command("zoom-fit", "Fit into the view", ("Ctrl+0",), "Shows the whole sample.", LOOK),
    Command("zoom-actual", "Actual size", ("Ctrl+1",), "One image pixel a screen pixel.", LOOK),
    Command("guidelines", "Guidelines", ("F2",), "Opens or closes the guidelines beside the sample.", LOOK),
    Command("focus", "Focus mode", ("F9",), "Only sample, classes and proposal; Esc leaves.", LOOK),
    Command("pin-example", "Pin as example of its class", ("P",), "Beside the guidelines, or away again.", LOOK),
    Command("history", "What was said of it", ("H",), "Who said what when, seeing which proposal.", LOOK),
    Command("edit-classes", "Edit classes …", ("F4",), "Adds, renames, recolours, merges classes.", LOOK),
    Command("find-similar", "Find similar", ("M",), "Shows the samples most like this one.", LOOK),
    Command("ask-next", "Ask these next", ("N",), "In Explore: what is selected becomes the next questions.", LOOK),
    Command("search-pool", "Search all samples", ("Ctrl+F",), "Finds words in the whole pool.", GO, "anywhere"),
    Command("retry-save", "Save again", ("Ctrl+S",), "Writes again what could not be saved.", ANSWER, "anywhere"),
    Command("save-elsewhere", "Save elsewhere …", ("Ctrl+Alt+S",), "Keeps a copy in a folder.", ANSWER, "anywhere"),
    Command("go-label", "Label", ("Alt+1",), "One question at a time.", GO, "anywhere"),
    Command("go-review", "Review", ("Alt+2",), "Where annotators disagree.", GO, "anywhere"),
    Command("go-explore", "Explore", ("G", "Alt+3"), "The whole pool as a grid.", GO, "anywhere"),
    Command("go-model", "Model", ("Alt+4",), "What the model learned, and how it asks.", GO, "anywhere"),
    Command("go-data", "Data", ("Alt+5",), "What is in the project; add more.", GO, "anywhere"),
    Command("go-export", "Export", ("Alt+6",), "Takes the labels out.", GO, "anywhere"),
    Command("back-up", "Back up now", ("Ctrl+Shift+S",), "Takes a checked copy of the project file.", GO, "anywhere"),
    Command(
        "restore-backup", "Restore a backup …", ("Ctrl+Shift+R",), "Goes back; nothing is lost by it.", GO, "anywhere"
    ),
    Command("hand-out", "Hand out work …", ("Ctrl+Shift+H",), "Packs samples for somebody else.", GO, "anywhere"),
    Command("bring-home", "Bring work home …", ("Ctrl+Shift+B",), "Takes in the labels of others.", GO, "anywhere"),
    Command(
        "share-folder", "Exchange by a folder …", ("Ctrl+Shift+E",), "For a team on a shared drive.", GO, "anywhere"
    ),
    Command(
        "team-measures",
        "Team measures …",
        ("Ctrl+Shift+M",),
        "Second opinions, hidden proposals, samples asked again: how a team measures itself.",
        GO,
        "anywhere",
    ),
    Command("close-project", "Close the project", ("Ctrl+W",), "Back to the start screen.", GO, "anywhere"),
    Command("help", "Help", ("F1",), "The pages that explain everything.", HELP, "anywhere", while_typing=True),
    Command("keys", "All keys", ("?",), "Every key on one sheet.", HELP, "anywhere"),
    Command(
        "palette", "Find a command", ("Ctrl+K",), "Type what you want to do.", HELP, "anywhere", while_typing=True
    ),
    Command("explain", "What's this number?", ("Shift+F1",), "How a figure is reckoned and read.", HELP, "anywhere"),
    Command("tour", "Show the tour", ("Ctrl+Shift+F1",), "The window in five sentences.", HELP, "anywhere"),
    Command("about", "About labeler", ("Ctrl+F1",), "Version, licences, and where the log is.", HELP, "anywhere"),
    Command("settings", "Settings …", ("Ctrl+,",), "All settings, yours and the project's.", HELP, "anywhere"),
    Command(
        "toggle-theme", "Next theme", ("Ctrl+Shift+L",), "Light, dark, high contrast, as the system.", HELP, "anywhere"
    ),
    Command("full-screen", "Full screen", ("F11",), "Nothing but labeler.", HELP, "anywhere", while_typing=True),
    Command("quit", "Quit", ("Ctrl+Q",), "Everything is saved already.", HELP, "anywhere", while_typing=True),
)  # fmt: skip

BY_ID: Mapping[str, Command] = {command.id: command for command in COMMANDS}


class Keymap:
    """Which key does what now: the default keys, the person's own, and the classes' letters before both.

    A class may take the letter of a command; the command is then reached with Alt and the letter. Raises `UserError`
    where two commands want one key, or a command is unknown.
    """

    def __init__(self, remapped: Mapping[str, str], class_keys: Collection[str] = ()) -> None:
        self._remapped = remapped
        self._class_keys = frozenset(class_keys)
        self.commands: Mapping[str, str] = self._by_key()

    def of(self, command_id: str) -> tuple[str, ...]:
        """All keys of a command."""
        own = self._remapped.get(command_id)
        keys = (own,) if own else BY_ID[command_id].keys
        return tuple(f"Alt+{key}" if key.lower() in self._class_keys else key for key in keys)

    def first(self, command_id: str) -> str:
        """The key shown beside a command."""
        return self.of(command_id)[0]

    def _by_key(self) -> dict[str, str]:
        unknown = [command_id for command_id in self._remapped if command_id not in BY_ID]
        if unknown:
            raise UserError(f"“{unknown[0]}” is not a command; `labeler keys` lists them")
        found: dict[str, str] = {}
        for command in COMMANDS:
            for key in self.of(command.id):
                if key in found:
                    raise UserError(
                        f"the key {key} is wanted by “{BY_ID[found[key]].title}” and by “{command.title}”; "
                        "give one of them another"
                    )
                found[key] = command.id
        return found
