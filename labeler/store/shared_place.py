"""Whether a folder lies on a network share or in a folder that a sync program copies: SQLite is not safe on either.

A share's locks cannot be trusted, and a sync program copies a database while it is being written. The rules are pure
functions over what the system tells; `shared_place` asks it.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath

_NETWORK = frozenset({
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "smbclient", "afpfs", "webdav", "davfs", "davfs2", "9p",
    "afs", "ncpfs", "ceph", "cephfs", "glusterfs", "lustre", "beegfs", "gpfs", "ocfs2", "gfs2", "vboxsf", "vmhgfs",
    "prl_fs", "drvfs", "sshfs", "rclone", "s3fs", "gcsfuse", "goofys", "gvfsd-fuse", "vmhgfs-fuse", "moosefs",
    "curlftpfs", "ftp", "macfuse", "osxfuse",
})  # fmt: skip
# Folder names that a sync program gives to its folder and hardly anybody else does.
_BY_NAME = (
    (re.compile(r"Dropbox( \(.+\))?|Dropbox-.+", re.I), "Dropbox"),
    (re.compile(r"OneDrive([ -].+)?", re.I), "OneDrive"),
    (re.compile(r"Google ?Drive([ -].+)?", re.I), "Google Drive"),
    (re.compile(r"iCloud ?Drive|com~apple~CloudDocs|Mobile Documents", re.I), "iCloud"),
    (re.compile(r"Nextcloud\d*", re.I), "Nextcloud"),
    (re.compile(r"ownCloud\d*", re.I), "ownCloud"),
    (re.compile(r"Seafile|Seadrive", re.I), "Seafile"),
    (re.compile(r"pCloud ?Drive|pCloudDrive", re.I), "pCloud"),
    (re.compile(r"MEGAsync|MEGA ?Sync", re.I), "MEGA"),
    (re.compile(r"Yandex\.Disk", re.I), "Yandex Disk"),
    (re.compile(r"Proton ?Drive", re.I), "Proton Drive"),
)
# What a sync program leaves at the top of its folder, whatever that is called.
_BY_MARKER = (
    (re.compile(r"\.dropbox(\.cache)?"), "Dropbox"),
    (re.compile(r"\.stfolder"), "Syncthing"),
    (re.compile(r"\.849C9593-D756-4E56-8D6E-42412F2A707B"), "OneDrive"),
    (re.compile(r"\.tmp\.drive(down|up)load"), "Google Drive"),
    (re.compile(r"\.nextcloudsync\.log|\.nextcloudsync\.log\.\d+"), "Nextcloud"),
    (re.compile(r"\.owncloudsync\.log"), "ownCloud"),
    (re.compile(r"\._?sync_[0-9a-f]{6,}\.db"), "Nextcloud or ownCloud"),
    (re.compile(r"\.seafile-data"), "Seafile"),
    (re.compile(r"\.sync|\.SyncID", re.I), "Resilio Sync"),
)
_ESCAPED = re.compile(r"\\([0-7]{3})")

List = Callable[[PurePath], list[str]]


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """`is_synced`: a sync program's folder called `name`; otherwise a network share of the kind `name`."""

    name: str
    is_synced: bool

    @property
    def words(self) -> str:
        if self.is_synced:
            return (
                f"This folder is copied by {self.name}. A sync program can copy the project file while it is written, "
                "and a second computer can write it at the same time."
            )
        return (
            f"This folder is on a network share ({self.name}). Its locks cannot be trusted, so two computers could "
            "write the project file at the same time."
        )

    @property
    def advice(self) -> str:
        return "Work on a local copy, and bring the labels home later."


def shared_place(folder: Path) -> SharedPlace | None:
    """None for a folder on a disk of this computer that nobody copies, as far as one can tell."""
    real = Path(os.path.realpath(folder))
    return synced_place(real, _names_in) or _network_place(real)


def synced_place(folder: PurePath, names_in: List) -> SharedPlace | None:
    """By the names of the folders above, and by what sync programs leave in them."""
    for place in (folder, *folder.parents):
        for pattern, program in _BY_NAME:
            if pattern.fullmatch(place.name):
                return SharedPlace(program, is_synced=True)
        if place == folder or place.parent == place:
            continue
        for name in names_in(place):
            for pattern, program in _BY_MARKER:
                if pattern.fullmatch(name):
                    return SharedPlace(program, is_synced=True)
    return None


def mounted_place(folder: PurePath, mountinfo: str) -> SharedPlace | None:
    """By the text of Linux's /proc/self/mountinfo: the last of the deepest mounts above the folder counts."""
    deepest, kind = -1, ""
    for line in mountinfo.splitlines():
        before, separator, after = line.partition(" - ")
        fields, told = before.split(), after.split()
        if not separator or len(fields) < 5 or not told:
            continue
        mount = PurePath(_ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4]))
        depth = len(mount.parts)
        if depth >= deepest and folder.is_relative_to(mount):
            deepest, kind = depth, told[0]
    return share_of(kind)


def share_of(filesystem: str) -> SharedPlace | None:
    """By the name of a file system, such as `nfs4` or `fuse.sshfs`."""
    kind = filesystem.lower().removeprefix("fuse.")
    return SharedPlace(kind, is_synced=False) if kind in _NETWORK else None


def _names_in(place: PurePath) -> list[str]:
    """Hidden names only, which all markers are; a folder that cannot be listed tells nothing."""
    try:
        return [name for name in os.listdir(place) if name.startswith(".")]
    except OSError:
        return []


if sys.platform == "win32":
    import ctypes

    _DRIVE_REMOTE = 4

    def _network_place(folder: Path) -> SharedPlace | None:
        if str(folder).startswith("\\\\") and not str(folder).startswith("\\\\?\\"):
            return SharedPlace(folder.drive, is_synced=False)
        is_remote = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE
        return SharedPlace(folder.drive, is_synced=False) if is_remote else None

elif sys.platform == "darwin":
    import ctypes

    # Where `statfs` tells the name of the file system (sys/mount.h, 64 bit), and how large the whole is.
    _TYPE_AT, _TYPE_LONG, _WHOLE = 72, 16, 4096

    def _network_place(folder: Path) -> SharedPlace | None:
        told = ctypes.create_string_buffer(_WHOLE)
        if ctypes.CDLL(None).statfs(os.fsencode(folder), told) != 0:
            return None
        kind = told.raw[_TYPE_AT : _TYPE_AT + _TYPE_LONG].split(b"\0")[0]
        return share_of(kind.decode("ascii", "replace"))

else:

    def _network_place(folder: Path) -> SharedPlace | None:
        try:
            mountinfo = Path("/proc/self/mountinfo").read_text("utf-8", "replace")
        except OSError:
            return None
        return mounted_place(folder, mountinfo)
