"""A program that answers as fast as it can and says what was acknowledged and what is on screen, until it is killed.

Run: python -m tests.faults.answering PROJECT. Lines on stdout: `ack EVENT_ID`, `shown UID`.
"""

from __future__ import annotations

import queue
import random
import sys
from collections.abc import Callable
from pathlib import Path

from labeler.errors import UserError
from labeler.secrecy import keyring
from labeler.workbench.events import QuestionPut
from labeler.workbench.lanes import ThreadRunner
from labeler.workbench.previews import InProcessDecoder
from labeler.workbench.workbench import Workbench

# Of the encrypted projects that are killed.
PASSPHRASE = "killed again and again"


def main(folder: Path) -> None:
    keyring.set_asker(lambda _: PASSPHRASE)
    calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
    bench = Workbench.open(folder, "ann", runner=ThreadRunner(calls.put), decoder=InProcessDecoder())
    bench.events.subscribe(QuestionPut, lambda put: _say("shown", put.question.sample.uid if put.question else "-"))
    # Without the learner, which has no part in what is saved and would be started anew at every kill.
    bench.questions.back_to_queue()
    chance = random.Random()
    told: set[str] = set()
    while True:
        if bench.question is None:
            bench.rewinding.undo()
        else:
            _act(bench, chance)
        waiting = {event.event_id for event in bench.acts.unsaved()}
        while waiting - told:
            calls.get()()
            left = {event.event_id for event in bench.acts.unsaved()}
            for event_id in waiting - left - told:
                told.add(event_id)
                _say("ack", event_id)


def _act(bench: Workbench, chance: random.Random) -> None:
    kind = chance.choice(["answer"] * 8 + ["skip", "flag", "comment", "undo"])
    try:
        if kind == "answer":
            bench.answer([chance.choice(bench.spec.names())])
        elif kind == "skip":
            bench.skip()
        elif kind == "flag":
            bench.toggle_flag()
        elif kind == "comment":
            bench.comment(f"note {chance.random()}")
        else:
            bench.rewinding.undo()
    except UserError as error:
        _say("refused", str(error))


def _say(what: str, more: str) -> None:
    print(what, more, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
