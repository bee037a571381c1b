"""The unsaved piece on disk while it is edited, so that a crash, a kill or a power cut loses next to nothing.

Every running program has one file of its own and holds a lock beside it, which the system frees however the program
ends. A file without a held lock is left over: work that was neither saved nor given up.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from musicgen_gui.editing.file_lock import FileLock
from musicgen_gui.score.types import Score

log = logging.getLogger(__name__)

JOURNAL, LOCK, PARTIAL, DAMAGED = ".journal", ".lock", ".part", ".damaged"


Extras = dict[str, Any]
"""What is kept beside a score, as what JSON holds."""
Encode = Callable[[Score, Extras], bytes]
Decode = Callable[[bytes], tuple[Score, Extras]]


class JournalError(Exception):
    """A left-over piece cannot be brought back; the text says why."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """A left-over piece: where it was opened from or saved to, if anywhere, and its damage, empty if whole."""

    file: Path
    written: datetime
    path: Path | None = None
    title: str = ""
    damage: str = ""


class Journal:
    """The journal of this running program. Any thread may call it; a call writes or reads one file."""

    def __init__(self, folder: Path, encode: Encode, decode: Decode) -> None:
        """Take a name and a lock in ``folder``, made if need be. ``decode`` raises ``ValueError`` on damage."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._encode, self._decode = folder, encode, decode
        name = f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{os.getpid()}-{secrets.token_hex(4)}"
        self.file = folder / (name + JOURNAL)
        self._lock = FileLock(self.file.with_suffix(LOCK))
        if not self._lock.take():
            raise JournalError(f"{self._lock.path} is held by another program")
        self._guard = threading.Lock()
        self._closed = False

    def write(self, score: Score, path: Path | None = None, extras: Extras | None = None) -> None:
        """Keep this score, and what belongs to it, as the unsaved state of the piece; nothing after ``clean_close``.

        May raise ``OSError``.
        """
        payload = self._encode(score, extras or {})
        head = {
            "journal": 1,
            "written": datetime.now(UTC).isoformat(),
            "path": None if path is None else str(path),
            "title": score.title,
            "sha256": hashlib.sha256(payload).hexdigest(),
        }
        with self._guard:
            if not self._closed:
                _replace(self.file, json.dumps(head).encode() + b"\n" + payload)

    def clear(self) -> None:
        """Say that nothing is unsaved: the piece was saved, or given up on purpose."""
        with self._guard:
            self.file.unlink(missing_ok=True)
            self.file.with_suffix(PARTIAL).unlink(missing_ok=True)

    def leave_behind(self, score: Score, path: Path | None = None, extras: Extras | None = None) -> None:
        """Keep this score for the next program, whatever is still being written, and give the lock back."""
        self.write(score, path, extras)
        with self._guard:
            if not self._closed:
                self._closed = True
                self._lock.give_back()

    def clean_close(self) -> None:
        """Remove the own file and give the lock back: the program ends in order. Twice does no harm."""
        self.clear()
        with self._guard:
            if not self._closed:
                self._closed = True
                self._lock.give_back()

    def leftovers(self) -> list[Recovery]:
        """Pieces of programs that no longer run, newest first, damaged ones among them. Changes no piece."""
        found = []
        for file in sorted(self._folder.glob("*" + JOURNAL)):
            if file != self.file and not FileLock(file.with_suffix(LOCK)).is_held():
                found += _looked_at(file)
        self._sweep()
        return sorted(found, key=lambda recovery: recovery.written, reverse=True)

    def restore(self, recovery: Recovery) -> tuple[Score, Extras]:
        """Bring a left-over piece back and make it this program's unsaved piece; only then is the old file removed.

        What this journal held before is replaced: save or ask first, as for opening a file.
        ``JournalError`` if it is damaged (the file is then kept aside, with the suffix ``.damaged``), or gone.
        """
        try:
            score, extras = self._decode(_payload(recovery.file))
        except FileNotFoundError as error:
            raise JournalError(f"{recovery.file.name} is gone; another window may have taken it") from error
        except ValueError as error:
            aside = _set_aside(recovery.file)
            raise JournalError(f"the piece is damaged ({error}); it is kept as {aside}") from error
        self.write(score, recovery.path, extras)
        _remove(recovery.file)
        return score, extras

    def discard(self, recovery: Recovery) -> Path | None:
        """Give a left-over piece up, because the user said so. A damaged one is kept aside all the same: its path."""
        if recovery.damage:
            return _set_aside(recovery.file)
        _remove(recovery.file)
        return None

    def _sweep(self) -> None:
        """Remove locks and half-written files that belong to no piece and no running program."""
        for lock in self._folder.glob("*" + LOCK):
            if not lock.with_suffix(JOURNAL).exists() and not FileLock(lock).is_held():
                lock.with_suffix(PARTIAL).unlink(missing_ok=True)
                lock.unlink(missing_ok=True)


def _replace(file: Path, data: bytes) -> None:
    """Write a file so that at any moment either the old or the new content is there, whole."""
    part = file.with_suffix(PARTIAL)
    with part.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(file)


def _payload(file: Path) -> bytes:
    head, payload = _read(file)
    if hashlib.sha256(payload).hexdigest() != head["sha256"]:
        raise ValueError("its checksum is wrong")
    return payload


def _read(file: Path) -> tuple[dict[str, str], bytes]:
    first, _, payload = file.read_bytes().partition(b"\n")
    head = json.loads(first)
    if not isinstance(head, dict) or head.get("journal") != 1 or not {"written", "sha256"} <= head.keys():
        raise ValueError("its first line is not that of a journal")
    return head, payload


def _looked_at(file: Path) -> list[Recovery]:
    """What can be said of a left-over file; nothing if another program has just taken it."""
    try:
        changed = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        head, _ = _read(file)
        written = datetime.fromisoformat(head["written"])
        _payload(file)
    except FileNotFoundError:
        return []
    except (ValueError, TypeError, OSError) as error:
        log.warning("damaged journal %s: %s", file, error)
        return [Recovery(file, changed, damage=str(error))]
    path = head.get("path")
    return [Recovery(file, written, Path(path) if path else None, head.get("title") or "")]


def _set_aside(file: Path) -> Path:
    aside = file.with_suffix(DAMAGED)
    file.replace(aside)
    _remove(file)
    return aside


def _remove(file: Path) -> None:
    for suffix in (JOURNAL, PARTIAL, LOCK):
        file.with_suffix(suffix).unlink(missing_ok=True)
