"""The SoundFont that ships with the program, and better ones that may be installed."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from musicgen_gui import paths

_SHIPPED = "TimGM6mb.sf2"
_KNOWN = (
    ("musescore_general", 90),
    ("generaluser", 85),
    ("fluidr3", 80),
    ("fluid_r3", 80),
    ("sgm", 75),
    ("arachno", 75),
    ("timgm6mb", 40),
)
_UNKNOWN = 30
_SUFFIXES = (".sf2", ".sf3")


@dataclass(frozen=True, slots=True)
class SoundFont:
    """A SoundFont file; a higher ``rank`` sounds better by reputation. A file with an unknown name ranks below all."""

    path: Path
    bytes: int
    rank: int

    @property
    def name(self) -> str:
        return self.path.stem


def shipped() -> Path | None:
    """The SoundFont that comes with the program; None in a broken installation."""
    path = paths.resources() / "soundfonts" / _SHIPPED
    return path if path.is_file() else None


def default() -> Path | None:
    """The shipped SoundFont; without it the best installed one; None without any."""
    return shipped() or next((font.path for font in installed()), None)


def installed(folders: tuple[Path, ...] | None = None) -> list[SoundFont]:
    """SoundFonts found in the usual folders (or these), the best first; links to one file count once."""
    found = {path.resolve(): path for folder in folders or _folders() for path in _fonts(folder)}
    fonts = [SoundFont(real, real.stat().st_size, _rank(real.name)) for real in found]
    return sorted(fonts, key=lambda f: (-f.rank, -f.bytes, f.path))


def better(folders: tuple[Path, ...] | None = None) -> SoundFont | None:
    """The best installed SoundFont if it is better than the shipped one. To be offered, never taken unasked."""
    best = next(iter(installed(folders)), None)
    return best if best and best.rank > _rank(_SHIPPED) else None


def _rank(file: str) -> int:
    plain = file.lower().replace(" ", "_").replace("-", "_")
    return next((rank for word, rank in _KNOWN if word in plain.replace("general_user", "generaluser")), _UNKNOWN)


def _fonts(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (p for p in sorted(folder.rglob("*")) if p.suffix.lower() in _SUFFIXES and p.is_file())


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "darwin":
        return (home / "Library/Audio/Sounds/Banks", Path("/Library/Audio/Sounds/Banks"))
    if sys.platform == "win32":
        return (Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "soundfonts", home / "Documents/SoundFonts")
    share = Path("/usr/share")
    mine = Path(os.environ.get("XDG_DATA_HOME", home / ".local/share"))
    places = [base / "sounds" / kind for base in (share, Path("/usr/local/share"), mine) for kind in ("sf2", "sf3")]
    return (*places, share / "soundfonts", mine / "soundfonts", mine / "sounds")
