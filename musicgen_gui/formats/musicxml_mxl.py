"""Compressed MusicXML: a zip of one score and the container that names it."""

from __future__ import annotations

import io
import zipfile

from musicgen_gui.formats.musicxml import read
from musicgen_gui.formats.musicxml_document import ZIP_MAGIC
from musicgen_gui.formats.musicxml_write import write
from musicgen_gui.formats.spec import FormatSpec
from musicgen_gui.score.types import Score

_SCORE = "score.musicxml"
_CONTAINER = f"""<?xml version="1.0" encoding="UTF-8"?>
<container>
  <rootfiles>
    <rootfile full-path="{_SCORE}" media-type="application/vnd.recordare.musicxml+xml"/>
  </rootfiles>
</container>
"""


def write_mxl(score: Score) -> bytes:
    """The score as an .mxl file; the same score gives the same bytes. Raises ``FormatError``."""
    members = [("META-INF/container.xml", _CONTAINER.encode()), (_SCORE, write(score))]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        mimetype = zipfile.ZipInfo("mimetype")
        archive.writestr(mimetype, b"application/vnd.recordare.musicxml", zipfile.ZIP_STORED)
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED, 6)
    return out.getvalue()


FORMAT = FormatSpec("mxl", "Compressed MusicXML", (".mxl",), read, write_mxl, (ZIP_MAGIC,), b"META-INF/container.xml")
