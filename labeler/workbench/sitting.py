"""One sitting at the window: how fast the last answers came, how much of the person's goal is done, when to rest."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from labeler.domain.label_event import EventKind, LabelEvent

LAST = 20
# More answers than anybody gives in a day; what was labeled by the thousand at once would take long to count.
_MOST_COUNTED = 10_000
# After so many acts of before in a row nothing of this sitting comes: only what was redone stands among them.
_OLDER = 100
_NEEDED = 3
# Longer without an answer is a pause, and no work.
PAUSE_S = 300.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Of the last answers. `seconds`: the median one took on screen. `a_minute`: how many came in a minute, pauses cut
    out; None where that cannot be said."""

    answers: int
    seconds: float
    a_minute: float | None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person asked for; 0 is off."""

    goal_answers: int = 0
    goal_minutes: int = 0
    break_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the sitting has come. `share`: of the goal that is nearer, from 0 to 1; None without one."""

    answers: int
    minutes: float
    share: float | None


def pace_of(acts: Sequence[LabelEvent]) -> Pace | None:
    """Of one annotator's acts, oldest first; None below three answers."""
    answers = [act for act in acts[-2 * LAST :] if act.kind is EventKind.LABEL and act.seconds is not None][-LAST:]
    if len(answers) < _NEEDED:
        return None
    median = statistics.median(act.seconds for act in answers if act.seconds is not None)
    moments = [datetime.fromisoformat(act.created_at).timestamp() for act in answers]
    gaps = [after - before for before, after in pairwise(moments) if after - before <= PAUSE_S]
    worked = sum(gaps)
    return Pace(len(answers), median, len(gaps) / worked * 60 if worked > 0 else None)


def answers_since(acts: Sequence[LabelEvent], moment: str) -> int:
    """How many of these acts are answers given at this UTC time or later."""
    count, older = 0, 0
    for act in reversed(acts[-_MOST_COUNTED:]):
        if act.created_at >= moment:
            count, older = count + (act.kind is EventKind.LABEL), 0
        elif (older := older + 1) == _OLDER:
            break
    return count


class Sitting:
    """Told of each change, with the time; counts working time only, and each pause as rest."""

    def __init__(self, now: float) -> None:
        self._answers = 0
        self._heard_at = now
        self._worked = 0.0
        self._since_rest = 0.0
        self._told_goal = False

    def heard(self, now: float, answers: int) -> bool:
        """`answers`: how many given in this sitting stand. Whether it is one more."""
        gap, self._heard_at = now - self._heard_at, now
        if gap > PAUSE_S:
            self._since_rest = 0.0
        else:
            self._worked += gap
            self._since_rest += gap
        more, self._answers = answers > self._answers, answers
        return more

    def progress(self, wishes: Wishes) -> Progress:
        answers, minutes = self._answers, self._worked / 60
        shares = [
            done / wanted for done, wanted in ((answers, wishes.goal_answers), (minutes, wishes.goal_minutes)) if wanted
        ]
        return Progress(answers, minutes, min(1.0, max(shares)) if shares else None)

    def reaches_goal(self, wishes: Wishes) -> bool:
        """True once, when the goal is reached."""
        if self._told_goal or (self.progress(wishes).share or 0.0) < 1.0:
            return False
        self._told_goal = True
        return True

    def wants_rest(self, wishes: Wishes) -> bool:
        """True once after each so many minutes without a pause."""
        if not wishes.break_minutes or self._since_rest < wishes.break_minutes * 60:
            return False
        self._since_rest = 0.0
        return True

    def new_goal(self) -> None:
        """The wishes changed: reaching them is told again."""
        self._told_goal = False
