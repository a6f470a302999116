"""A reason as a plain sentence: why this sample was picked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from labeler.domain.ranking import Reason

# From here on nobody would call the model torn.
_CLEAR_LEAD = 0.5


def words(reason: Reason) -> str:
    """One sentence without full stop. An unknown code (of a plugin) is shown as the plugin wrote it."""
    facts = reason.facts
    build = _SENTENCES.get(reason.code)
    sentence = build(facts) if build is not None else str(facts.get("words", reason.code.replace("_", " ")))
    return sentence + _stands_for(facts)


def _torn(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    first, second = facts.get("first"), facts.get("second")
    if _lead(facts) > _CLEAR_LEAD:
        return f"probably ‘{first}’ ({_share(facts, 'p_first')}), to make sure of its neighbourhood"
    return f"torn between ‘{first}’ {_share(facts, 'p_first')} and ‘{second}’ {_share(facts, 'p_second')}"


def _lead(facts: Mapping[str, Any]) -> float:  # Any: JSON leaves
    """How far the first class is ahead of the second; 0 where that is not known."""
    first, second = facts.get("p_first"), facts.get("p_second")
    if isinstance(first, (int, float)) and isinstance(second, (int, float)):
        return float(first - second)
    return 0.0


def _uncertain(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    return "the model is not sure of it"


def _unsure_of(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    return f"unsure whether ‘{facts.get('first')}’ applies ({_share(facts, 'p_first')})"


def _representative(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    return "typical of a part of the data nobody has looked at yet"


def _unseen(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    count = facts.get("unseen")
    classes = "one class has" if count == 1 else f"{count} classes have"
    return f"unlike everything labeled so far, and {classes} no answer yet"


def _far(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    return "unlike everything labeled so far"


def _hunted(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    return f"probably ‘{facts.get('first')}’ ({_share(facts, 'p_first')}), which is hunted"


def _elsewhere(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    return f"a look elsewhere: ‘{facts.get('first')}’ is hunted, and may be where the model knows nothing of it"


def _disagreement(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    members, first = facts.get("members"), facts.get("first")
    if facts.get("votes_second"):
        return (
            f"{members} models disagree: {facts.get('votes_first')} say ‘{first}’, "
            f"{facts.get('votes_second')} ‘{facts.get('second')}’"
        )
    return f"{members} models all say ‘{first}’, with different conviction"


def _random(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    return "drawn at random"


def _audit(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    return "drawn at random to measure honestly how good the model is"


_SENTENCES = {
    "torn": _torn,
    "uncertain": _uncertain,
    "unsure_of": _unsure_of,
    "representative": _representative,
    "unseen_class": _unseen,
    "far_from_answers": _far,
    "hunted": _hunted,
    "elsewhere": _elsewhere,
    "disagreement": _disagreement,
    "random": _random,
    "audit": _audit,
}


def _share(facts: Mapping[str, Any], key: str) -> str:  # Any: JSON leaves
    value = facts.get(key)
    return f"{value:.2f}" if isinstance(value, (int, float)) else "?"


def _stands_for(facts: Mapping[str, Any]) -> str:  # Any: JSON leaves
    count = facts.get("stands_for")
    return f"; stands for {count:,} similar ones" if isinstance(count, int) and count > 1 else ""
