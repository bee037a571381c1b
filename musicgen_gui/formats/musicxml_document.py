"""Bytes of a MusicXML file, compressed or not, to its tree of elements, with a bound on all that a file may ask for."""

from __future__ import annotations

import io
import logging
import zipfile
from typing import Any, NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from musicgen_gui.formats.archives import UNZIP_ERRORS
from musicgen_gui.formats.spec import FormatError

log = logging.getLogger(__name__)

ZIP_MAGIC = b"PK\x03\x04"
LARGEST = 1 << 26
"""Bytes of XML that are read: an orchestral score of an hour has 30 MB."""
MOST_SIGNS = 3_000_000
"""Tags and attributes that are read; each takes about 100 bytes of memory."""
_MOST_MEMBERS = 1000
_CONTAINER = "META-INF/container.xml"


def root_of(data: bytes) -> Element:
    """The element ``score-partwise`` or ``score-timewise`` of a file. Raises ``FormatError``."""
    root = parse(unpack(data) if data.startswith(ZIP_MAGIC) else data)
    if root.tag == "opus":
        raise FormatError("this is an opus, a list of scores; open the scores that it names one by one")
    if root.tag not in ("score-partwise", "score-timewise"):
        raise FormatError(f"this is no MusicXML: its outermost element is <{root.tag[:60]}>, not <score-partwise>")
    return root


def parse(text: bytes) -> Element:
    """The outermost element of an XML text. Raises ``FormatError`` with line:column.

    Nothing is fetched, and a text that declares entities is refused: MusicXML needs none.
    """
    if text.count(b"<") + text.count(b"=") > MOST_SIGNS:
        raise FormatError(f"more than {MOST_SIGNS} tags and attributes; split the piece")
    builder = TreeBuilder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data

    def refuse(*declaration: Any) -> NoReturn:
        raise FormatError(f"{parser.CurrentLineNumber}:1: the file declares entities; take its <!ENTITY …> lines away")

    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(text, True)
        return builder.close()
    except expat.ExpatError as error:
        raise FormatError(f"{error.lineno}:{error.offset + 1}: no XML: {expat.ErrorString(error.code)}") from error
    except (LookupError, UnicodeError, ValueError) as error:
        if isinstance(error, FormatError):
            raise
        raise FormatError(f"1:1: the XML is in an encoding that cannot be read: {str(error)[:80]}") from error


def unpack(data: bytes) -> bytes:
    """The score inside an .mxl archive: the first root file of its container. Raises ``FormatError``."""
    if data.count(b"PK\x01\x02") > _MOST_MEMBERS:
        raise FormatError(f"the archive holds more than {_MOST_MEMBERS} files; this is no .mxl")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _member(archive, _score_name(archive))
    except FormatError:
        raise
    except UNZIP_ERRORS as error:
        raise FormatError(f"the .mxl archive is damaged ({str(error)[:80]}); export it again") from error


def _score_name(archive: zipfile.ZipFile) -> str:
    """What META-INF/container.xml names, else the first XML file."""
    names = archive.namelist()
    if _CONTAINER in names:
        try:
            named = [entry.get("full-path", "") for entry in parse(_member(archive, _CONTAINER)).iter("rootfile")]
        except FormatError as error:
            log.info("%s is broken (%s); the first score in the archive is read", _CONTAINER, error)
            named = []
        for name in named:
            if name in names:
                return name
    for name in names:
        if name.lower().endswith((".musicxml", ".xml")) and not name.startswith("META-INF"):
            return name
    raise FormatError("the archive holds no MusicXML; an .mxl file has a .musicxml or .xml inside")


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    if archive.getinfo(name).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise FormatError(f"{name[:60]!r} in the archive is packed in a way that MusicXML does not know")
    with archive.open(name) as file:
        text = file.read(LARGEST + 1)
    if len(text) > LARGEST:
        raise FormatError(f"the score inside unpacks to more than {LARGEST} bytes; this is no piece of music")
    return text
