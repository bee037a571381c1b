"""MusicXML 4.0 and older, partwise and timewise, plain and compressed, read and written.

An own reader: music21 takes seconds to import and tenths of a second a piece, and plays repeats out in another tree.
"""

from __future__ import annotations

import logging
import math
from dataclasses import replace
from xml.etree.ElementTree import Element

from musicgen_gui.formats.musicxml_document import root_of
from musicgen_gui.formats.musicxml_header import listed_parts, measures_by_part, title_of
from musicgen_gui.formats.musicxml_items import Flow, Part
from musicgen_gui.formats.musicxml_layout import Layout, in_ticks
from musicgen_gui.formats.musicxml_order import LIMIT, playing_order
from musicgen_gui.formats.musicxml_part import PartReader, divisions_of
from musicgen_gui.formats.musicxml_write import write
from musicgen_gui.formats.spec import FormatError, FormatSpec, Source
from musicgen_gui.score.types import DEFAULT_DIVISION, Score

log = logging.getLogger(__name__)

_FINEST = 1 << 40
"""Steps of a quarter note; files with sane divisions need a few thousand."""


def read(data: bytes) -> Score:
    """The score of a MusicXML or .mxl file, repeats played out. Raises ``FormatError``.

    A broken text is named by line:column, broken music by part and measure.
    """
    return replace(read_score(root_of(data)), source=Source("musicxml", data))


def read_score(root: Element, as_written: bool = False) -> Score:
    """The score of a tree; ``as_written`` plays every measure once. Raises ``FormatError``."""
    try:
        steps = _steps(root)
        parts, flows = _read_parts(root, steps)
        order = list(range(len(flows))) if as_written else playing_order(flows)
        return in_ticks(Layout(parts, order, steps).score(title_of(root)))
    except FormatError:
        raise
    except ValueError as error:
        raise FormatError(str(error)) from error


def _steps(root: Element) -> int:
    """Steps of a quarter note in which every division of the file is whole."""
    found = {
        divisions_of(attributes) for attributes in root.iter("attributes") if attributes.find("divisions") is not None
    }
    steps = DEFAULT_DIVISION
    for divisions in found:
        steps = math.lcm(steps, divisions.numerator)
        if steps > _FINEST:
            raise ValueError("the <divisions> of the parts have no common measure; export the file again")
    return steps


def _read_parts(root: Element, steps: int) -> tuple[list[Part], list[Flow]]:
    listed = listed_parts(root)
    found = measures_by_part(root)
    longest = max((len(measures) for measures in found.values()), default=0)
    if not longest:
        raise FormatError("the file has no measures; there is nothing to read")
    if longest > LIMIT:
        raise FormatError(f"more than {LIMIT} measures; split the piece")
    flows = [Flow() for _ in range(longest)]
    parts = []
    graces = 0
    for id, measures in found.items():
        reader = PartReader(listed.get(id) or Part(id), steps)
        for flow, element in zip(flows, measures, strict=False):
            try:
                reader.read(element, flow)
            except ValueError as error:
                raise FormatError(f"part {id[:20]}, measure {element.get('number', '?')[:10]}: {error}") from error
        parts.append(reader.part)
        graces += reader.graces
    if graces:
        log.warning("%d grace notes are left out: they have no time of their own", graces)
    return parts, flows


FORMAT = FormatSpec("musicxml", "MusicXML", (".musicxml", ".xml"), read, write, (b"<?xml", b"\xef\xbb\xbf<?xml"))
