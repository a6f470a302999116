"""What the built folder takes from the system it runs on: libraries that every desktop has and its parts share."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

_X11 = "cursor0 glx0 icccm4 image0 keysyms1 randr0 render-util0 render0 shape0 shm0 sync1 util1 xfixes0 xkb1"
# Library as others ask for it, without its number → Debian's package.
PACKAGES = {
    **dict.fromkeys(("ld-linux-x86-64", "ld-linux-aarch64", "libc", "libdl", "libm", "libpthread", "librt"), "libc6"),
    **{f"libxcb-{name.rstrip('01234')}": f"libxcb-{name}" for name in _X11.split()},
    "libEGL": "libegl1", "libGL": "libgl1", "libX11": "libx11-6", "libX11-xcb": "libx11-xcb1", "libxcb": "libxcb1",
    "libdbus-1": "libdbus-1-3", "libfontconfig": "libfontconfig1", "libfreetype": "libfreetype6",
    "libgcc_s": "libgcc-s1", "libstdc++": "libstdc++6", "libglib-2.0": "libglib2.0-0", "libgthread-2.0": "libglib2.0-0",
    "libuuid": "libuuid1", "libz": "zlib1g", "libzstd": "libzstd1", "libwayland-client": "libwayland-client0",
    "libwayland-cursor": "libwayland-cursor0", "libwayland-egl": "libwayland-egl1",
    "libxkbcommon": "libxkbcommon0", "libxkbcommon-x11": "libxkbcommon-x11-0",
}  # fmt: skip


def packages_for(folder: Path) -> list[str]:
    """Debian's packages with all that the folder's programs and libraries ask for and do not bring.

    Ends the build at a library that is neither here nor known: the program would miss it.
    """
    libraries = [file for file in folder.rglob("*.so*") if file.is_file()]
    brought = {file.name for file in libraries}
    asked = set()
    for file in (*libraries, *(file for file in folder.iterdir() if file.is_file())):
        told = subprocess.run(["readelf", "-d", str(file)], check=False, stdout=subprocess.PIPE, text=True).stdout
        asked.update(re.findall(r"NEEDED.*\[(.+)\]", told))
    missing = {name: PACKAGES.get(name.partition(".so")[0]) for name in asked - brought}
    if unknown := sorted(name for name, package in missing.items() if package is None):
        raise SystemExit(f"build: nobody brings {', '.join(unknown)}")
    return sorted({package for package in missing.values() if package})
