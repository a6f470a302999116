#!/usr/bin/env python3
"""One command from a fresh clone to a running program or a finished test run. Standard library only.

    python3 packaging/dev.py demo      install everything, run the image demo
    python3 packaging/dev.py test      install everything, run all tests
    python3 packaging/dev.py run …     the program itself, with whatever arguments follow
    python3 packaging/dev.py lint      ruff, mypy and import-linter
    python3 packaging/dev.py test-core the tests that need no window, where Qt is not installed
    python3 packaging/dev.py setup     install only
    python3 packaging/dev.py build …   wheel, app, deb or sbom into dist/, see packaging/build.py
    python3 packaging/dev.py translations   find all texts, renew and compile the catalogues
    python3 packaging/dev.py lock      renew packaging/requirements.lock from pyproject.toml (needs uv)

Everything goes into .venv (or .venv-core) of this checkout, from the hash-pinned lock file. Missing system libraries
are installed with apt where this runs as root on Debian or Ubuntu; otherwise the exact command is printed.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
OLDEST = (3, 11)
# The folders of a whole run of the tests take less than half of that.
ROOM_BYTES = 4 << 30

# What Qt's window needs of the system: library → Debian package.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# What the tests in a real window need: program or file → Debian package.
TEST_PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "fc-list": "fontconfig"}
TEST_FONTS = {
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf": "fonts-noto-core",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc": "fonts-noto-cjk",
}
# What makes packages smaller and looks whether they are right.
BUILD_PROGRAMS = {
    "strip": "binutils", "icupkg": "icu-devtools", "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
}  # fmt: skip
QT_PACKAGES = ("pyside6-essentials", "shiboken6", "pytest-qt", "pyqtgraph")


def main(arguments: Sequence[str]) -> int:
    if sys.version_info < OLDEST:
        return say(f"labeler needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}", 1)
    command, *rest = arguments or ["help"]
    if command == "demo":
        return system(QT_LIBRARIES) or setup(ROOT / ".venv") or run(".venv", "-m", "labeler", "demo", *rest)
    if command == "run":
        return system(QT_LIBRARIES) or setup(ROOT / ".venv") or run(".venv", "-m", "labeler", *rest)
    if command == "test":
        return system({**QT_LIBRARIES, **TEST_PROGRAMS, **TEST_FONTS}) or setup(ROOT / ".venv") or tests(rest)
    if command == "lint":
        return system(QT_LIBRARIES) or setup(ROOT / ".venv") or lint()
    if command == "test-core":
        return setup(ROOT / ".venv-core", without=QT_PACKAGES) or core_tests(rest)
    if command == "setup":
        return system(QT_LIBRARIES) or setup(ROOT / ".venv")
    if command == "build":
        return (
            system({**QT_LIBRARIES, **BUILD_PROGRAMS})
            or setup(ROOT / ".venv")
            or run(".venv", "packaging/build.py", *rest)
        )
    if command == "translations":
        return setup(ROOT / ".venv") or run(".venv", "packaging/translations.py", *rest)
    if command == "lock":
        return lock()
    print(__doc__)
    return 0 if command in ("help", "-h", "--help") else 2


def tests(arguments: Sequence[str]) -> int:
    """All tests but the slow ones; a real X server is started by the tests that need one.

    Their folders are kept in memory where there is room: every answer is synced, and a disk would be waited for. What
    a real disk does is for tests/soak.
    """
    return pytest(".venv", arguments)


def pytest(environment: str, arguments: Sequence[str], ignored: Sequence[str] = ()) -> int:
    """Without arguments, all files two at a time: most of them wait for a disk, a window or a child now and then.

    In the order of tests/conftest.py, which has the long ones first: not the files of most tests.
    """
    two = ["-n", str(min(2, os.cpu_count() or 1)), "--dist", "loadfile", "--no-loadscope-reorder"]
    shared = [] if arguments else two
    with tempfile.TemporaryDirectory(prefix="labeler-tests-", dir=in_memory()) as place:
        return run(
            environment,
            "-m",
            "pytest",
            *shared,
            *ignored,
            *arguments,
            QT_QPA_PLATFORM="offscreen",
            PYTEST_DEBUG_TEMPROOT=place,
        )


def in_memory() -> str | None:
    """A folder that lies in memory, if the system has one with room enough; None stands for the usual place."""
    place = Path("/dev/shm")
    if not (place.is_dir() and os.access(place, os.W_OK)) or shutil.disk_usage(place).free < ROOM_BYTES:
        return None
    return str(place)


def core_tests(arguments: Sequence[str]) -> int:
    """Everything that must work on a machine without Qt."""
    ignored = [f"--ignore=tests/{name}" for name in ("gui", "e2e")]
    return pytest(".venv-core", arguments, ignored)


def lint() -> int:
    checks = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
    )
    return max(run(".venv", *check) for check in checks)


def system(needed: dict[str, str]) -> int:
    """Make sure that the system libraries and programs are there."""
    if not sys.platform.startswith("linux"):
        return 0
    missing = sorted({package for thing, package in needed.items() if not present(thing)})
    if missing:
        return install(missing)
    return 0


def present(thing: str) -> bool:
    if thing.startswith("/"):
        return Path(thing).exists()
    if ".so" not in thing:
        return shutil.which(thing) is not None
    try:
        ctypes.CDLL(thing)
    except OSError:
        return False
    return True


def install(packages: Sequence[str]) -> int:
    """Install Debian packages as root; otherwise say which command does it."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        return say(f"these system libraries are missing (Debian's names): {' '.join(packages)}; install them first", 1)
    if os.geteuid() != 0:
        return say(
            f"system packages are missing; run this, then the same command again:\n  sudo {' '.join(command)}", 1
        )
    say(f"installing system packages: {' '.join(packages)}", 0)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
    done = subprocess.run([*command, "-qq"], env=environment, check=False, stdout=subprocess.DEVNULL)
    return say("apt could not install them, see above", 1) if done.returncode else 0


def setup(folder: Path, without: Sequence[str] = ()) -> int:
    """A virtual environment with exactly what the lock says, and this checkout itself; quick when nothing changed."""
    wanted = fingerprint()
    mark = folder / ".labeler-installed"
    if mark.exists() and mark.read_text() == wanted:
        return 0
    code = make_environment(folder)
    if code:
        return code
    say(f"installing into {folder.name}: a minute or two, the first time only", 0)
    locked = folder / "requirements.lock"
    locked.write_text(lock_without(without))
    pip = (str(python_of(folder)), "-m", "pip", "--disable-pip-version-check", "install", "-q")
    for step in (["--require-hashes", "-r", str(locked)], ["--no-deps", "--no-build-isolation", "-e", str(ROOT)]):
        if subprocess.run([*pip, *step], cwd=ROOT, check=False).returncode:
            return say("installing failed, see above; it can be run again", 1)
    # First paint waits for no compiler.
    subprocess.run([str(python_of(folder)), "-m", "compileall", "-q", "labeler"], cwd=ROOT, check=False)
    mark.write_text(wanted)
    return 0


def make_environment(folder: Path) -> int:
    if python_of(folder).exists():
        return 0
    made = subprocess.run([sys.executable, "-m", "venv", str(folder)], check=False, capture_output=True, text=True)
    if made.returncode == 0:
        return 0
    shutil.rmtree(folder, ignore_errors=True)
    if "ensurepip" not in made.stdout + made.stderr:
        return say(made.stderr or made.stdout or "the virtual environment could not be made", 1)
    # Debian splits venv off its Python.
    code = install([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])
    return code or subprocess.run([sys.executable, "-m", "venv", str(folder)], check=False).returncode


def lock_without(packages: Sequence[str]) -> str:
    """The lock's text without some packages and their hashes."""
    kept, leaving = [], False
    for line in LOCK.read_text("utf-8").splitlines(keepends=True):
        if not line[0].isspace() and not line.startswith("#"):
            leaving = line.split("==")[0].strip().lower() in packages
        if not leaving:
            kept.append(line)
    return "".join(kept)


def fingerprint() -> str:
    content = LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    return hashlib.sha256(content).hexdigest()


def python_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(environment: str, *arguments: str, **variables: str) -> int:
    command = [str(python_of(ROOT / environment)), *arguments]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **variables}, check=False).returncode


def lock() -> int:
    """Pin every dependency, for every platform, with hashes and without naming a host."""
    uv = shutil.which("uv")
    if uv is None:
        return say("uv is needed for this: pip install uv", 1)
    arguments = ["pip", "compile", "pyproject.toml", "--group", "dev", "--universal"]
    arguments += [part for extra in ("parquet", "onnx", "scale") for part in ("--extra", extra)]
    arguments += ["--python-version", "3.11", "--generate-hashes", "--no-header", "--no-emit-index-url"]
    arguments += ["--no-emit-find-links", "-q", "-o", str(LOCK)]
    return subprocess.run([uv, *arguments], cwd=ROOT, check=False).returncode


def say(words: str, code: int) -> int:
    print(f"dev: {words}", file=sys.stderr, flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
