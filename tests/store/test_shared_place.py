"""Network shares and synced folders, told by mounts, names and markers of many systems."""

from __future__ import annotations

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from labeler.store.shared_place import mounted_place, share_of, shared_place, synced_place

_MOUNTS = """\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 27 0:45 / /mnt/team rw,relatime shared:2 - nfs4 server:/team rw,vers=4.2
41 40 8:17 / /mnt/team/local rw - xfs /dev/sdb1 rw
42 27 0:46 / /home/anna/my\\040share rw - cifs //server/share rw
43 27 0:47 / /home/anna/remote rw - fuse.sshfs anna@host: rw,user_id=0
44 27 0:48 / /mnt/c rw - 9p C:\\134 rw
45 27 8:33 / /media/usb rw - fuseblk /dev/sdc1 rw
46 27 0:49 / /mnt/over rw - ext4 /dev/sdd1 rw
47 27 0:50 / /mnt/over rw - smb3 //server/x rw
a line that is none
48 27 0:51 / /mnt/unfinished rw
"""


def no_markers(place: PurePath) -> list[str]:
    return []


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("/mnt/team/birds.labeler", "nfs4"),
        ("/mnt/team", "nfs4"),
        ("/mnt/team/local/birds.labeler", None),
        ("/mnt/teamwork/birds.labeler", None),
        ("/home/anna/my share/birds.labeler", "cifs"),
        ("/home/anna/remote/a/b", "sshfs"),
        ("/mnt/c/Users/anna/birds.labeler", "9p"),
        ("/media/usb/birds.labeler", None),
        ("/mnt/over/birds.labeler", "smb3"),
        ("/home/anna/birds.labeler", None),
        ("/mnt/unfinished/birds.labeler", None),
    ],
)
def test_the_deepest_mount_decides(folder: str, name: str | None) -> None:
    found = mounted_place(PurePosixPath(folder), _MOUNTS)
    assert (found.name if found else None) == name
    assert found is None or not found.is_synced


@pytest.mark.parametrize(
    "kind", ["nfs", "CIFS", "fuse.rclone", "fuse.gvfsd-fuse", "smbfs", "afpfs", "webdav", "vboxsf"]
)
def test_file_systems_of_other_computers_are_known(kind: str) -> None:
    assert share_of(kind) is not None


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "xfs", "zfs", "apfs", "ntfs", "fuseblk", "tmpfs", "overlay", ""])
def test_disks_of_this_computer_are_no_shares(kind: str) -> None:
    assert share_of(kind) is None


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        (PurePosixPath("/home/anna/Dropbox/work/birds.labeler"), "Dropbox"),
        (PurePosixPath("/home/anna/Dropbox (Institute)/birds.labeler"), "Dropbox"),
        (PureWindowsPath(r"C:\Users\anna\OneDrive - Institute\birds.labeler"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\anna\OneDrive\birds.labeler"), "OneDrive"),
        (
            PurePosixPath("/Users/anna/Library/CloudStorage/GoogleDrive-anna@x.org/My Drive/birds.labeler"),
            "Google Drive",
        ),
        (PurePosixPath("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/birds.labeler"), "iCloud"),
        (PurePosixPath("/home/anna/Nextcloud/birds.labeler"), "Nextcloud"),
        (PurePosixPath("/home/anna/boxes/birds.labeler"), None),
        (PurePosixPath("/home/anna/dropboxes/birds.labeler"), None),
        (PurePosixPath("/birds.labeler"), None),
    ],
)
def test_synced_folders_are_known_by_name(folder: PurePath, name: str | None) -> None:
    found = synced_place(folder, no_markers)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("marker", "name"),
    [
        (".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox"), (".tmp.drivedownload", "Google Drive"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"), (".sync_0123abcd4567.db", "Nextcloud or ownCloud"),
        (".nextcloudsync.log", "Nextcloud"), (".bashrc", None), (".sync_notes.txt", None),
    ],
)  # fmt: skip
def test_synced_folders_are_known_by_what_lies_at_their_top(tmp_path: Path, marker: str, name: str | None) -> None:
    folder = tmp_path / "plain" / "deep" / "birds.labeler"
    folder.mkdir(parents=True)
    (tmp_path / "plain" / marker).write_bytes(b"")
    found = shared_place(folder)
    assert (found.name if found else None) == name


def test_what_lies_in_the_project_itself_is_no_marker(tmp_path: Path) -> None:
    folder = tmp_path / "birds.labeler"
    folder.mkdir()
    (folder / ".stfolder").mkdir()
    assert shared_place(folder) is None


def test_a_link_into_a_synced_folder_is_followed(tmp_path: Path) -> None:
    real = tmp_path / "Dropbox" / "birds.labeler"
    real.mkdir(parents=True)
    link = tmp_path / "birds.labeler"
    try:
        link.symlink_to(real, target_is_directory=True)
    except OSError:
        pytest.skip("links cannot be made here")
    found = shared_place(link)
    assert found is not None and found.name == "Dropbox" and found.is_synced


def test_the_words_say_what_could_happen_and_what_to_do(tmp_path: Path) -> None:
    found = synced_place(PurePosixPath("/home/anna/Dropbox/b"), no_markers)
    assert found is not None
    assert "copied by Dropbox" in found.words and "local copy" in found.advice
    share = share_of("nfs")
    assert share is not None and "network share (nfs)" in share.words
