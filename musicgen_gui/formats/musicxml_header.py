"""Titles, the part list and the instruments of a MusicXML file."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from musicgen_gui.formats.musicxml_items import Part
from musicgen_gui.formats.musicxml_numbers import child_integer, child_text, decimal
from musicgen_gui.score.types import PERCUSSION_CHANNEL

MOST_PARTS = 200
VOLUME, PAN = 7, 10


def title_of(root: Element) -> str:
    """The work's title, else the movement's, else the first credit that says to be one."""
    for path in ("work/work-title", "movement-title"):
        title = child_text(root, path)
        if title:
            return title
    for credit in root.findall("credit"):
        if child_text(credit, "credit-type") == "title":
            return child_text(credit, "credit-words")
    return ""


def measures_by_part(root: Element) -> dict[str, list[Element]]:
    """The measures of every part, in the order of the file; timewise files are turned round.

    Raises ``ValueError``.
    """
    found: dict[str, list[Element]] = {}
    if root.tag == "score-partwise":
        for part in root.findall("part"):
            found.setdefault(part.get("id", ""), []).extend(part.findall("measure"))
    else:
        for measure in root.findall("measure"):
            for part in measure.findall("part"):
                part.attrib.update({key: value for key, value in measure.attrib.items() if key != "id"})
                found.setdefault(part.get("id", ""), []).append(part)
    if len(found) > MOST_PARTS:
        raise ValueError(f"more than {MOST_PARTS} parts")
    return found


def listed_parts(root: Element) -> dict[str, Part]:
    """What the part list says about each part, by id. Raises ``ValueError``."""
    found = {}
    for entry in root.iterfind("part-list/score-part"):
        part = Part(entry.get("id", ""), child_text(entry, "part-name"))
        for instrument in entry.findall("midi-instrument"):
            _instrument(part, instrument)
        found[part.id] = part
    return found


def _instrument(part: Part, instrument: Element) -> None:
    """Take over what MIDI needs. Programs that count from 0 against the rule are known by a 0, which becomes 1."""
    unpitched = child_integer(instrument, "midi-unpitched", 1, 128)
    if unpitched is not None:
        part.drums[instrument.get("id", "")] = unpitched - 1
    if part.program is not None or part.channel is not None:
        return
    channel = child_integer(instrument, "midi-channel", 0, 16)
    program = child_integer(instrument, "midi-program", 0, 128)
    part.channel = channel - 1 if channel else None
    part.program = None if program is None else max(program - 1, 0)
    part.percussion = part.channel == PERCUSSION_CHANNEL
    part.controllers = tuple(_controllers(instrument))


def _controllers(instrument: Element) -> list[tuple[int, int]]:
    """Volume in percent and pan in degrees as MIDI controllers; what is out of range goes to its end."""
    found = []
    if instrument.find("volume") is not None:
        volume = decimal(instrument.findtext("volume"), "<volume>")
        found.append((VOLUME, max(0, min(127, round(volume * 127 / 100)))))
    if instrument.find("pan") is not None:
        pan = decimal(instrument.findtext("pan"), "<pan>")
        found.append((PAN, max(0, min(127, round(64 + pan * 64 / 90)))))
    return found
