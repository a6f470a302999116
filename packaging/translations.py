"""Keeps resources/translations true to the program: finds all texts, renews the catalogues, compiles them.

    python3 packaging/dev.py translations          renew every catalogue and compile it; says what stands untranslated
    python3 packaging/dev.py translations todo de  the untranslated texts of one language, a JSON list on stdout
    python3 packaging/dev.py translations fill de FILE.json
                                                   put {text: translation} into that catalogue, refusing lost places
    python3 packaging/dev.py translations help     the help pages whose translation is older than the English page
    python3 packaging/dev.py translations help de 05-learning.md …
                                                   say that these were translated from the English page of today

Texts of the window are literals given to `tr`, `translate`, `translated` or `noted`. Texts from below the window
are found by what they look like: sentences in the core, with ``{0}``, ``{1}`` where the program fills something in.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
HELP = ROOT / "resources" / "help"
PAGES = HELP / "translated.json"
DIGESTS = FOLDER / "digests.json"
CODES = ("de", "fr", "es", "zh", "ar")
CONTEXT = "labeler"
CORE = ("domain", "workbench", "learning", "strategies", "store", "importers", "exporters", "models", "featurizers",
        "samples", "tasks", "agreement", "quality", "secrecy")  # fmt: skip
# Written into files for readers elsewhere, or told to programmers; both stay English.
NOT_SHOWN = {
    "workbench/datasheet.py", "workbench/agreement_report.py", "workbench/report_methods.py",
    "workbench/report_pictures.py", "workbench/model_export.py", "workbench/manifest.py", "workbench/self_check.py",
    "workbench/curve_chart.py", "workbench/headless.py", "strategies/_arrays.py", "workbench/commands.py",
    "workbench/showcase.py",
}  # fmt: skip
NOT_SAID = {"debug", "info", "warning", "error", "exception", "execute", "query", "compile", "ValueError", "TypeError",
            "AssertionError", "RuntimeError", "KeyError", "field"}  # fmt: skip
SAID = {"tr", "_tr", "translated", "translate", "noted"}
SENTENCE = re.compile(r"[a-z]{2,}[,:;]? [a-z“{]")
NO_SENTENCE = re.compile(
    r"\b(SELECT|INSERT|UPDATE|CREATE|DELETE|FROM|WHERE|PRAGMA)\b|NOT NULL|\?, \?|</|<[a-z]|^--|^\s|\s$"
)
# Before the words of why a figure is undefined; programs read it, people do not.
CODE = re.compile(r"^[a-z]+(?:_[a-z]+)+: ")
PLACE = re.compile(r"\{[^{}]*\}")


def main(arguments: Sequence[str]) -> int:
    if arguments[:1] == ["todo"]:
        print(json.dumps(untranslated(arguments[1]), ensure_ascii=False, indent=0))
        return 0
    if arguments[:1] == ["fill"]:
        return fill(arguments[1], json.loads(Path(arguments[2]).read_text("utf-8")))
    if arguments[:1] == ["help"]:
        return pages(*arguments[1:])
    return renew()


def pages(code: str = "", *translated: str) -> int:
    """Each language's pages beside a hash of the English page they were translated from."""
    said = json.loads(PAGES.read_text("utf-8")) if PAGES.exists() else {}
    said.setdefault(code, {}).update({name: page_hash(name) for name in translated})
    said = {each: dict(sorted(said.get(each, {}).items())) for each in CODES}
    if translated:
        PAGES.write_text(json.dumps(said, indent=1) + "\n", "utf-8")
    for each, name in old_pages(said):
        print(f"{each}/{name} is older than the English page")
    return 0


def old_pages(said: dict[str, dict[str, str]]) -> list[tuple[str, str]]:
    names = sorted(page.name for page in HELP.glob("*.md"))
    return [
        (code, name)
        for code in CODES
        for name in names
        if not (HELP / code / name).is_file() or said.get(code, {}).get(name) != page_hash(name)
    ]


def page_hash(name: str) -> str:
    return hashlib.sha256((HELP / name).read_bytes()).hexdigest()[:16]


def texts() -> list[str]:
    """All texts, sorted; what the window can show of the program's own words."""
    found = {*window_texts(), *table_texts(), *member_texts(), *sentences()}
    return sorted(text for text in found if any(letter.isalpha() for letter in text))


def window_texts() -> Iterator[str]:
    for _, tree in sources("gui"):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = _name(node)
            place = 1 if name == "translate" else 0
            if name in SAID and len(node.args) > place:
                said = node.args[place]
                if isinstance(said, ast.Constant) and isinstance(said.value, str) and said.value.strip():
                    yield said.value


def table_texts() -> Iterator[str]:
    """What stands in the tables of the core: commands, settings, demos, targets, reasons of backups."""
    from labeler.domain.backup import BackupReason
    from labeler.domain.target import METRICS
    from labeler.workbench.commands import COMMANDS
    from labeler.workbench.demos import DEMOS
    from labeler.workbench.pool_map import DOUBTS
    from labeler.workbench.preferences import Preferences
    from labeler.workbench.setting_fields import GROUPS, setting_fields
    from labeler.workbench.settings import ProjectSettings
    from labeler.workbench.team_choices import TeamChoices

    for command in COMMANDS:
        yield from (command.title, command.help, command.group)
    yield from GROUPS
    for one in (field for kept in (Preferences, ProjectSettings, TeamChoices) for field in setting_fields(kept)):
        yield from (each for each in (one.title, one.help, one.unit, one.off, *one.choices.values()) if each)
    for demo in DEMOS:
        yield from (demo.title, demo.description)
    yield from METRICS.values()
    yield from (name for name, _ in DOUBTS)
    yield from (reason.words for reason in BackupReason)


def member_texts() -> Iterator[str]:
    """What models, strategies, featurizers, formats and demos say of themselves."""
    wanted = {"title", "description", "summary", "keeps", "drops"}
    for folder in ("strategies", "models", "featurizers", "importers", "exporters", "samples", "tasks", "workbench"):
        for _, tree in sources(folder):
            for node in ast.walk(tree):
                targets: list[ast.expr] = []
                if isinstance(node, ast.AnnAssign):
                    targets = [node.target]
                elif isinstance(node, ast.Assign):
                    targets = node.targets
                if any(isinstance(each, ast.Name) and each.id in wanted for each in targets):
                    yield from _strings(node.value)


def sentences() -> Iterator[str]:
    """Of the core: whole sentences with numbered places."""
    for folder in CORE:
        for path, tree in sources(folder):
            if path not in NOT_SHOWN:
                yield from _sentences(tree)
    for _, tree in sources("gui"):
        refusals = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) == "UserError")
        yield from (said for node in refusals if node.args and (said := _template(node.args[0])))


def sources(folder: str) -> Iterator[tuple[str, ast.Module]]:
    package = ROOT / "labeler"
    for path in sorted((package / folder).rglob("*.py")):
        yield path.relative_to(package).as_posix(), ast.parse(path.read_text("utf-8"))


def _sentences(tree: ast.Module) -> Iterator[str]:
    passed_over: set[int] = set()
    for node in ast.walk(tree):
        inner: list[ast.AST] = []
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and node.body:
            inner = list(ast.walk(node.body[0])) if isinstance(node.body[0], ast.Expr) else []
        elif isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Call) and _name(node) in NOT_SAID):
            inner = list(ast.walk(node))[1:]
        passed_over.update(id(each) for each in inner)
    for node in ast.walk(tree):
        said = CODE.sub("", _template(node))
        if said and id(node) not in passed_over and SENTENCE.search(said) and not NO_SENTENCE.search(said):
            yield said


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value if not PLACE.search(node.value) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    said, place = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            said += str(part.value)
        else:
            said += f"{{{place}}}"
            place += 1
    return said if PLACE.sub("", said).count("{") == 0 else ""


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _strings(node: ast.AST | None) -> Iterator[str]:
    for each in ast.walk(node) if node is not None else ():
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value.strip():
            yield each.value


def renew() -> int:
    """Every catalogue holds exactly today's texts; translations of those that stay are kept."""
    FOLDER.mkdir(exist_ok=True)
    wanted = texts()
    patterns = [each for each in sorted(set(sentences())) if PLACE.search(each)]
    (FOLDER / "sentences.json").write_text(json.dumps(patterns, ensure_ascii=False, indent=0) + "\n", "utf-8")
    for code in CODES:
        have = read(code)
        write(code, {text: have.get(text, "") for text in wanted})
        compile_catalogue(code)
        print(f"{code}: {sum(not have.get(text) for text in wanted)} of {len(wanted)} texts are not translated")
    return 0


def untranslated(code: str) -> list[str]:
    have = read(code)
    return [text for text in texts() if not have.get(text)]


def fill(code: str, said: dict[str, str]) -> int:
    have = read(code)
    refused = [text for text, words in said.items() if text not in have or places(text) != places(words)]
    have.update({text: words for text, words in said.items() if text not in refused})
    write(code, have)
    compile_catalogue(code)
    for text in refused:
        print(f"refused, its places differ or nobody says it: {text!r} → {said[text]!r}", file=sys.stderr)
    return 1 if refused else 0


def places(text: str) -> list[str]:
    return sorted(PLACE.findall(text))


def catalogue(code: str) -> Path:
    return FOLDER / f"labeler_{code}.ts"


def read(code: str) -> dict[str, str]:
    """Text → translation, empty where there is none; an absent catalogue is an empty one."""
    if not catalogue(code).exists():
        return {}
    messages = ET.parse(catalogue(code)).getroot().iter("message")
    return {each.findtext("source", ""): each.findtext("translation", "") for each in messages}


def write(code: str, said: dict[str, str]) -> None:
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in sorted(said):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = said[text]
        if not said[text]:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue(code).write_text(head + ET.tostring(root, encoding="unicode") + "\n", "utf-8")


def compile_catalogue(code: str, target: Path | None = None) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    out = target or FOLDER / f"labeler_{code}.qm"
    subprocess.run([tool, "-silent", catalogue(code), "-qm", out], check=True)
    if target is None:
        DIGESTS.write_text(json.dumps(digests(), indent=1) + "\n", "utf-8")


def digests() -> dict[str, str]:
    """By which the window knows that a catalogue is whole: Qt crashes on one that is not."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(FOLDER.glob("*.qm"))}


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
