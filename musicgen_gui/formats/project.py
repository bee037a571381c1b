"""The project file: everything the editor knows about a piece, as a zip of one JSON text and the file it came from.

``continuo.json`` is an object of ``format`` (the version, 1), ``score`` and ``extras``; ``source`` holds the bytes
of ``Score.source``, so that a MIDI file stays lossless across a project. The same score gives the same bytes.
"""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

from musicgen_gui.formats.archives import UNZIP_ERRORS
from musicgen_gui.formats.project_score import score_from_plain, score_to_plain
from musicgen_gui.formats.spec import FormatError, FormatSpec, Source
from musicgen_gui.score.types import Score

VERSION = 1
SUFFIX = ".continuo"
_TEXT, _SOURCE = "continuo.json", "source"
_LARGEST = 1 << 28
"""Bytes that a member may unpack to; a piece of a million notes needs 20 MB."""


def write_project(score: Score, extras: dict[str, Any]) -> bytes:
    """The project file of a score and of whatever else is to be kept with it.

    ``extras`` must be made of dicts with text keys, lists, text, finite numbers, booleans and None; raises
    ``FormatError`` else. A score's source is kept if it is a ``Source``.
    """
    try:
        plain = {"format": VERSION, "score": score_to_plain(score), "extras": extras}
        text = json.dumps(plain, allow_nan=False, separators=(",", ":"), sort_keys=True)
        members = [(_TEXT, text.encode())]
    except (TypeError, ValueError) as error:
        raise FormatError(f"this cannot be kept in a project file: {error}") from error
    if isinstance(score.source, Source):
        members.append((_SOURCE, score.source.data))
    if any(len(data) > _LARGEST for _, data in members):
        raise FormatError(f"the piece is larger than the {_LARGEST} bytes that a project may hold")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name)
            info.create_system = 3
            archive.writestr(info, data, zipfile.ZIP_DEFLATED, 6)
    return out.getvalue()


def read_project(data: bytes) -> tuple[Score, dict[str, Any]]:
    """The score and the extras of a project file. Raises ``FormatError``, also for files of a newer version."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            plain = _plain(_member(archive, _TEXT))
            kind = plain["score"].get("source") if isinstance(plain.get("score"), dict) else None
            source = Source(str(kind), _member(archive, _SOURCE)) if kind is not None else None
    except FormatError:
        raise
    except UNZIP_ERRORS as error:
        raise FormatError(f"the project file is damaged: {error}") from error
    extras = plain.get("extras")
    if not isinstance(extras, dict):
        raise FormatError(f"{_TEXT}: there are no extras")
    return score_from_plain(plain["score"], source), extras


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        info = archive.getinfo(name)
    except KeyError:
        raise FormatError(f"a zip file, but no project: it does not hold {name!r}") from None
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise FormatError(f"{name} is packed in a way that projects do not use")
    if info.file_size > _LARGEST:
        raise FormatError(f"{name} claims {info.file_size} bytes, more than the {_LARGEST} that a project may hold")
    return archive.read(info)


def _plain(text: bytes) -> dict[str, Any]:
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"{_TEXT}: {error}") from error
    version = plain.get("format") if isinstance(plain, dict) else None
    if type(version) is not int or version < 1:
        raise FormatError(f"{_TEXT}: there is no version of the format")
    if version > VERSION:
        raise FormatError(
            f"this project was written by a newer version of the program (format {version}, this one knows {VERSION})"
        )
    if "score" not in plain:
        raise FormatError(f"{_TEXT}: there is no score")
    return plain


FORMAT = FormatSpec(
    id="project",
    title="Continuo project",
    suffixes=(SUFFIX,),
    read=lambda data: read_project(data)[0],
    write=lambda score: write_project(score, {}),
    magic=(b"PK\x03\x04",),
    inside=_TEXT.encode(),
    read_all=read_project,
    write_all=write_project,
)
