"""What a build must hold is what the source tree holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from labeler.cli.main import command_names
from labeler.errors import UserError
from labeler.resources import resource
from labeler.workbench import self_check
from labeler.workbench.self_check import MEMBERS, check_self, present, require_whole


def test_the_shipped_list_of_members_is_that_of_the_source_tree() -> None:
    shipped = json.loads(resource(MEMBERS).read_text("utf-8"))
    assert shipped == present(command_names()), "renew it: python3 packaging/dev.py build members"


def test_this_installation_is_whole() -> None:
    told = check_self(command_names())
    assert told["problems"] == []
    require_whole(told)


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    list_of_members = tmp_path / MEMBERS
    list_of_members.write_text(json.dumps({"strategies": ["adaptive", "lost"], "commands": ["rank", "gone"]}))
    monkeypatch.setattr(self_check, "resource", lambda name: list_of_members if name == MEMBERS else resource(name))
    told = check_self(["rank"])
    assert told["problems"] == ["strategies without lost", "commands without gone"]
    with pytest.raises(UserError, match="not whole: strategies without lost"):
        require_whole(told)
