"""What the built folder does not need: symbols of debuggers, data of ICU for what Qt never asks it, libraries twice.

Linux only; elsewhere the system has what is large here. Each step needs a tool (strip; icupkg, objcopy, as and ld) and
is left out, and said, where it is missing: the program then is larger, and whole.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

# Of ICU, Qt uses order of words (coll), names of time zones, and case. Names of languages, currencies and units, rules
# for breaking lines, converters of old encodings (Qt insists on UTF-8) are asked of nobody.
_ICU_KEPT = re.compile(
    r"coll/.*|zone/(?:root|res_index|pool|tzdbNames|en|de|fr|es|zh|ar)\.res|.*\.nrm|(?!unames)\w+\.icu|"
    r"(?:root|res_index|pool|supplementalData|zoneinfo64|timezoneTypes|metaZones|windowsZones|keyTypeData|likelySubtags|"
    r"langInfo|numberingSystems|icuver|icustd|plurals|dayPeriods|en|de|fr|es|zh|zh_Hans|ar)\.res"
)
# Of the ELF format: kinds of segments, and what places are counted by.
_LOAD, _UNUSED, _PAGE = 1, 0, 4096
_OBJECT = """\
.globl {symbol}
.type {symbol}, @object
.section .rodata
.balign 16
{symbol}: .incbin "{file}"
.size {symbol}, .-{symbol}
.section .note.GNU-stack, "", @progbits
"""


def slim(folder: Path) -> None:
    """Make a built folder smaller in place; what it can do stays the same."""
    if sys.platform != "linux":
        return
    for link in [link for link in folder.rglob("*") if link.is_symlink() and not link.exists()]:
        link.unlink()
    _strip(folder)
    for library in folder.rglob("libicudata.so.*"):
        _less_icu(library)
    _once(folder)


def _strip(folder: Path) -> None:
    if not _found("strip"):
        return
    for library in sorted(folder.rglob("*.so*")):
        if library.is_symlink() or not library.is_file():
            continue
        stripped = library.with_name(library.name + ".stripped")
        done = subprocess.run(["strip", "--strip-unneeded", "-o", str(stripped), str(library)], check=False)
        if done.returncode == 0 and _loads(stripped):
            shutil.copymode(library, stripped)
            stripped.replace(library)
        else:
            stripped.unlink(missing_ok=True)


def _loads(library: Path) -> bool:
    """Whether the loader takes it. What was moved into a wheel has segments that hold nothing any more once it is
    stripped, at places that no page begins at; marked as unused they do no harm.
    """
    content = bytearray(library.read_bytes())
    start, size, count = *struct.unpack_from("<Q", content, 32), *struct.unpack_from("<HH", content, 54)
    for at in range(start, start + size * count, size):
        kind, _, offset, address, _, in_file, in_memory, _ = struct.unpack_from("<IIQQQQQQ", content, at)
        if kind == _LOAD and not in_file and not in_memory:
            struct.pack_into("<I", content, at, _UNUSED)
        elif kind == _LOAD and (address - offset) % _PAGE:
            return False
    library.write_bytes(content)
    return True


def _less_icu(library: Path) -> None:
    """The library again with fewer items of data under the same symbol."""
    if not _found("icupkg", "objcopy", "as", "ld"):
        return
    version = re.findall(r"\.so\.(\d+)$", library.name)[0]
    symbol, name = f"icudt{version}_dat", f"icudt{version}l.dat"
    with tempfile.TemporaryDirectory() as place:
        data = Path(place) / name
        _run("objcopy", "-O", "binary", "--only-section=.rodata", str(library), str(data))
        told = subprocess.run(["icupkg", "-l", str(data)], check=True, stdout=subprocess.PIPE, text=True).stdout
        unwanted = [item for item in told.split() if not _ICU_KEPT.fullmatch(item)]
        removed = Path(place) / "removed.txt"
        removed.write_text("\n".join(unwanted) + "\n", "utf-8")
        (Path(place) / "less").mkdir()
        less = Path(place) / "less" / name
        _run("icupkg", "-r", str(removed), str(data), str(less))
        source, made, built = (Path(place) / each for each in ("data.s", "data.o", "data.so"))
        source.write_text(_OBJECT.format(symbol=symbol, file=less), "utf-8")
        _run("as", "-o", str(made), str(source))
        _run("ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-o", str(built), str(made))
        shutil.copyfile(built, library)


def _once(folder: Path) -> None:
    """Large libraries that are there twice, byte by byte, become links to the first."""
    same = defaultdict(list)
    for library in sorted(folder.rglob("*.so*")):
        if library.is_file() and not library.is_symlink() and library.stat().st_size > 100_000:
            same[hashlib.sha256(library.read_bytes()).digest()].append(library)
    for first, *others in same.values():
        for other in others:
            other.unlink()
            other.symlink_to(os.path.relpath(first, other.parent))


def _found(*tools: str) -> bool:
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        print(f"build: larger than need be: {', '.join(missing)} is not installed", file=sys.stderr)
    return not missing


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
