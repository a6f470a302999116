#!/usr/bin/env python3
"""What people install, each with one command, each tried before it counts as built. Run with the environment's Python.

    python3 packaging/dev.py build wheel     wheel and source package, installed into a clean environment and run
    python3 packaging/dev.py build app       one folder (PyInstaller) that needs no Python; asked whether it is whole
    python3 packaging/dev.py build deb       a Debian package of that folder: menu entry, icons, file type
    python3 packaging/dev.py build sbom      what is inside, with licences (CycloneDX and a text)
    python3 packaging/dev.py build members   renew resources/members.json after a member or command was added

Everything goes into dist/.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError
from pathlib import Path

from slim import slim
from system_libraries import packages_for

ROOT = Path(__file__).resolve().parent.parent
DIST, BUILD, LINUX = ROOT / "dist", ROOT / "build", ROOT / "packaging" / "linux"
ID = "io.github.labeler.labeler"
ICON_SIZES = (16, 32, 48, 64, 128, 256, 512)


def main(arguments: Sequence[str]) -> int:
    steps = {"wheel": wheel, "app": app, "deb": deb, "sbom": sbom, "members": members}
    if len(arguments) != 1 or arguments[0] not in steps:
        print(__doc__)
        return 2
    DIST.mkdir(exist_ok=True)
    steps[arguments[0]]()
    return 0


def version() -> str:
    (found,) = re.findall(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    return str(found)


def members() -> None:
    from labeler.cli.main import command_names
    from labeler.workbench.self_check import MEMBERS, present

    text = json.dumps(present(command_names()), indent=1, ensure_ascii=False)
    (ROOT / "resources" / MEMBERS).write_text(text + "\n", "utf-8")


def wheel() -> None:
    for target in ("wheel", "sdist"):
        run(sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(DIST))
    (built,) = DIST.glob(f"labeler-{version()}-*.whl")
    (source,) = DIST.glob(f"labeler-{version()}.tar.gz")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "clean"
        venv.create(folder, with_pip=True)
        python = str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
        run(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", str(built), cwd=place)
        smoke([python, "-m", "labeler"], Path(place))
    say(f"{built.name}, {megabytes(built)} and {source.name}, {megabytes(source)}")


def app() -> None:
    icons()
    sbom()
    arguments = ["--noconfirm", "--distpath", str(BUILD / "app"), "--workpath", str(BUILD / "work")]
    run(
        sys.executable,
        "-m",
        "PyInstaller",
        "--log-level",
        "ERROR",
        *arguments,
        str(ROOT / "packaging" / "labeler.spec"),
    )
    folder = BUILD / "app" / "labeler"
    slim(folder)
    if sys.platform == "linux":
        packages_for(folder)
    with tempfile.TemporaryDirectory() as place:
        smoke([str(folder / "labeler")], Path(place))
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    say(f"{folder}, {size / 1e6:.0f} MB unpacked")


def smoke(program: list[str], place: Path) -> None:
    """Whole, and real sessions: questions of each kind answered in the window, without a screen, and what follows."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LABELER_HOME": str(place / "home")}
    environment.pop("PYTHONPATH", None)

    def ask(*arguments: str) -> str:
        told = subprocess.run(
            [*program, *arguments], cwd=place, env=environment, check=False, capture_output=True, text=True
        )
        if told.returncode or "Traceback" in told.stderr:
            raise SystemExit(f"build: {' '.join(arguments)} ended with {told.returncode}\n{told.stdout}\n{told.stderr}")
        return told.stdout

    print(ask("doctor", "--self"), end="")
    for kind in ("table", "images", "texts"):
        told = json.loads(ask("demo", kind, "--dir", str(place / kind), "--auto", "12", "--json"))
        if told["answers"] != 12:
            raise SystemExit(f"build: the demo {kind} did not give its answers")
    (project,) = (place / "table").glob("*.labeler")
    print(ask("replay", str(project)), end="")
    for target in ("out.csv", "out.xlsx"):
        ask("export", str(project), str(place / target))
    strategies = [part for name in ("adaptive", "margin", "vote_entropy") for part in ("--strategy", name)]
    soybean = ROOT / "resources" / "demo" / "table_soybean" / "soybean.csv"
    plot = ["--plot", str(place / "curves.png")]
    ask("simulate", str(soybean), "--label", "label", "--budget", "40", *strategies, *plot)


def deb() -> None:
    if not (BUILD / "app" / "labeler").is_dir():
        app()
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(BUILD / "app" / "labeler", root / "opt" / "labeler", symlinks=True)
    share = root / "usr" / "share"
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "labeler").symlink_to("/opt/labeler/labeler")
    place(LINUX / f"{ID}.desktop", share / "applications" / f"{ID}.desktop")
    place(LINUX / "labeler-mime.xml", share / "mime" / "packages" / "labeler.xml")
    facts = (LINUX / f"{ID}.metainfo.xml").read_text("utf-8")
    facts = facts.replace("@VERSION@", version()).replace("@DATE@", time.strftime("%Y-%m-%d", time.gmtime(epoch())))
    target = share / "metainfo" / f"{ID}.metainfo.xml"
    target.parent.mkdir(parents=True)
    target.write_text(facts, "utf-8")
    for size in ICON_SIZES:
        folder = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        place(BUILD / "icons" / f"{size}.png", folder / "labeler.png")
    place(ROOT / "resources" / "icons" / "app.svg", share / "icons" / "hicolor" / "scalable" / "apps" / "labeler.svg")
    place(ROOT / "LICENSE", share / "doc" / "labeler" / "copyright")
    place(ROOT / "CHANGELOG.md", share / "doc" / "labeler" / "changelog.md")
    control(root)
    built = DIST / f"labeler_{version()}_{architecture()}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(built))
    if shutil.which("appstreamcli"):
        run("appstreamcli", "validate", "--no-net", "--explain", str(target))
    if shutil.which("desktop-file-validate"):
        run("desktop-file-validate", str(share / "applications" / f"{ID}.desktop"))
    try_package(built)
    say(f"{built.name}, {megabytes(built)}")


def try_package(built: Path) -> None:
    """Installed, run from the menu's command, and gone again without a trace; only where root may do that."""
    known = Path("/opt/labeler").exists()
    if os.geteuid() != 0 or known:
        say("the package is not tried: " + ("labeler is installed here" if known else "that takes root"))
        return
    entry = Path("/usr/share/applications") / f"{ID}.desktop"
    icon = Path("/usr/share/icons/hicolor/256x256/apps/labeler.png")
    try:
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", str(built.absolute()))
        (command,) = re.findall(r"^Exec=(\S+)", entry.read_text("utf-8"), re.MULTILINE)
        if shutil.which(command) is None or not icon.exists():
            raise SystemExit(f"build: the menu's entry leads nowhere: {command}, {icon}")
        with tempfile.TemporaryDirectory() as place:
            smoke([str(shutil.which(command))], Path(place))
    finally:
        run("dpkg", "--purge", "labeler")
    left = [path for path in (Path("/opt/labeler"), Path("/usr/bin/labeler"), entry, icon) if path.exists()]
    if left:
        raise SystemExit(f"build: removing leaves {', '.join(map(str, left))}")
    say("installed, started, removed, nothing left")


def control(root: Path) -> None:
    size = sum(file.stat().st_size for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    folder = root / "DEBIAN"
    folder.mkdir()
    lines = [
        "Package: labeler", f"Version: {version()}", f"Architecture: {architecture()}", "Section: science",
        "Priority: optional", "Maintainer: The labeler team <team@labeler.invalid>",
        f"Installed-Size: {size // 1024}", f"Depends: {', '.join(packages_for(root / 'opt' / 'labeler'))}",
        "Description: label data fast, and prove that the labels are right",
        " Images, texts and table rows, labeled by keyboard; the machine picks what to ask and learns",
        " beside you. Agreement between annotators, adjudication, exports with provenance. Offline.",
    ]  # fmt: skip
    (folder / "control").write_text("\n".join(lines) + "\n", "utf-8")
    # Triggers of the packages that keep these caches do the same on a desktop; a bare system has none of them.
    refresh = (
        "#!/bin/sh\nset -e\n"
        "if command -v update-desktop-database >/dev/null; then update-desktop-database -q || true; fi\n"
        "if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi\n"
        "if command -v gtk-update-icon-cache >/dev/null; then\n"
        "  gtk-update-icon-cache -qtf /usr/share/icons/hicolor || true\nfi\n"
    )
    for name in ("postinst", "postrm"):
        (folder / name).write_text(refresh, "utf-8")
        (folder / name).chmod(0o755)


def icons() -> None:
    """The drawing as pictures of all sizes, drawn by Qt."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    folder = BUILD / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    icon = QIcon(str(ROOT / "resources" / "icons" / "app.svg"))
    for size in ICON_SIZES:
        picture = icon.pixmap(QSize(size, size)).toImage()
        if picture.width() != size or not picture.save(str(folder / f"{size}.png")):
            raise SystemExit(f"build: the icon cannot be drawn at {size} pixels")
    from PIL import Image

    with Image.open(folder / "256.png") as largest:
        largest.save(folder / "labeler.ico", sizes=[(16, 16), (32, 32), (48, 48), (256, 256)])
    del application


def sbom() -> None:
    """CycloneDX 1.5 of the lock, and the licences of what is installed here, in one text."""
    lock = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    locked = re.findall(r"^([A-Za-z0-9_.-]+)==([^ ;\\]+)", lock, re.MULTILINE)
    components, texts = [], []
    for name, pinned in dict(locked).items():
        licence = _licence(name)
        components.append({
            "type": "library", "name": name, "version": pinned, "purl": f"pkg:pypi/{name}@{pinned}",
            "licenses": [{"license": {"name": licence}}],
        })  # fmt: skip
        texts.append(f"{name} {pinned}: {licence}")
    document = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"component": {"type": "application", "name": "labeler", "version": version()}},
        "components": components,
    }  # fmt: skip
    (DIST / "labeler.cdx.json").write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    (DIST / "licences.txt").write_text("\n".join(texts) + "\n", "utf-8")
    say(f"{len(components)} components, {sum('not installed' in text for text in texts)} of them not installed here")


def _licence(name: str) -> str:
    from labeler.workbench.components import licence_of

    try:
        return licence_of(name)
    except PackageNotFoundError:
        return "not installed on this platform"


def epoch() -> float:
    return float(os.environ.get("SOURCE_DATE_EPOCH", time.time()))


def architecture() -> str:
    return subprocess.run(
        ["dpkg", "--print-architecture"], check=True, stdout=subprocess.PIPE, text=True
    ).stdout.strip()


def place(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def megabytes(file: Path) -> str:
    return f"{file.stat().st_size / 1e6:.1f} MB"


def run(*command: str, cwd: str | Path = ROOT, env: dict[str, str] | None = None) -> None:
    done = subprocess.run(command, cwd=cwd, env=env, check=False)
    if done.returncode:
        raise SystemExit(f"build: {' '.join(command)} ended with {done.returncode}")


def say(words: str) -> None:
    print(f"build: {words}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
