"""A lock on a file that the system frees when the holder ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class FileLock:
    """Held by at most one object at a time, in one process too. Not by a forked child: start children by spawning."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Take the lock, making its file if need be; False where somebody holds it."""
        while True:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            if not _lock(handle):
                os.close(handle)
                return False
            if self._is_mine(handle):
                self._handle = handle
                return True
            os.close(handle)

    def _is_mine(self, handle: int) -> bool:
        """Whether the locked handle is still the file of that name: another program may have removed it meanwhile."""
        return self.path.exists() and os.path.samestat(os.fstat(handle), self.path.stat())

    def give_back(self) -> None:
        """Let go, and remove the file."""
        if self._handle is not None:
            if sys.platform == "win32":
                os.close(self._handle)
                self.path.unlink(missing_ok=True)
            else:
                self.path.unlink(missing_ok=True)
                os.close(self._handle)
            self._handle = None

    def is_held(self) -> bool:
        """Whether anybody, this object included, holds it now. A missing file is held by nobody."""
        try:
            handle = os.open(self.path, os.O_RDWR)
        except FileNotFoundError:
            return False
        try:
            return not _lock(handle, shared=True)
        finally:
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, shared: bool = False) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int, shared: bool = False) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
