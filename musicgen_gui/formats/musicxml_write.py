"""A score as MusicXML 4.0, partwise."""

from __future__ import annotations

import logging
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from musicgen_gui.formats.abc_slices import Span, spans_of, to_units
from musicgen_gui.formats.musicxml_document import root_of
from musicgen_gui.formats.musicxml_header import PAN, VOLUME
from musicgen_gui.formats.musicxml_measures import PartWriter
from musicgen_gui.formats.musicxml_notes import NoteWriter
from musicgen_gui.formats.musicxml_numbers import legal
from musicgen_gui.formats.musicxml_plan import Plan, plan_of
from musicgen_gui.formats.spec import Source
from musicgen_gui.score.types import Score, Track

log = logging.getLogger(__name__)

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN"'
    ' "http://www.musicxml.org/dtds/partwise.dtd">\n'
)


def write(score: Score) -> bytes:
    """The score as MusicXML 4.0 in UTF-8; repeats are not looked for.

    Onsets and lengths on multiples of 1/64 or of a triplet of 1/32 are exact, others go to the nearest 1/32 or triplet
    of 1/32, which is logged. Program, volume and pan are kept, other controllers and sysex have no place here.
    Raises ``FormatError`` for a piece of endless bars or a meter that notes cannot say.
    """
    tracks = [track for track in score.tracks if track.notes] or [Track()]
    cut = [spans_of(track.notes, score.division) for track in tracks]
    moved = sum(count for _, count in cut)
    if moved:
        log.warning("%d notes were moved to the nearest place that MusicXML is written with", moved)
    plan = plan_of(score, tracks, [spans for spans, _ in cut])
    root = Element("score-partwise", version="4.0")
    _front(root, score)
    part_list = SubElement(root, "part-list")
    for number, (track, (spans, _)) in enumerate(zip(tracks, cut, strict=True), 1):
        drums = _listed(part_list, track, f"P{number}")
        root.append(_part(track, spans, plan, number, drums, score.division))
    indent(root)
    return (_HEAD + tostring(root, encoding="unicode") + "\n").encode()


def _front(root: Element, score: Score) -> None:
    """Title and identification; what the file that the score was read from says of its authors is kept."""
    if score.title:
        SubElement(SubElement(root, "work"), "work-title").text = legal(score.title)
    identification = SubElement(root, "identification")
    if isinstance(score.source, Source) and score.source.format == "musicxml":
        for tag in ("creator", "rights"):
            identification.extend(root_of(score.source.data).iterfind(f"identification/{tag}"))
    SubElement(SubElement(identification, "encoding"), "software").text = "Continuo"


def _listed(part_list: Element, track: Track, id: str) -> dict[int, str]:
    """Put a track into the part list; the ids of its drums by pitch, nothing for a pitched one."""
    entry = SubElement(part_list, "score-part", id=id)
    SubElement(entry, "part-name").text = legal(track.name)
    drums = {pitch: f"{id}-D{pitch}" for pitch in sorted({note.pitch for note in track.notes})}
    drums = drums if track.is_percussion else {}
    for pitch, instrument in drums.items():
        SubElement(SubElement(entry, "score-instrument", id=instrument), "instrument-name").text = f"Drum {pitch}"
    if not drums:
        name = SubElement(SubElement(entry, "score-instrument", id=f"{id}-I1"), "instrument-name")
        name.text = legal(track.name) or "Instrument"
        _midi(SubElement(entry, "midi-instrument", id=f"{id}-I1"), track, None)
    for pitch, instrument in drums.items():
        _midi(SubElement(entry, "midi-instrument", id=instrument), track, pitch)
    return drums


def _midi(entry: Element, track: Track, drum: int | None) -> None:
    SubElement(entry, "midi-channel").text = str(track.channel + 1)
    if any(event.data[0] & 0xF0 == 0xC0 for event in track.events):
        SubElement(entry, "midi-program").text = str(track.program + 1)
    if drum is not None:
        SubElement(entry, "midi-unpitched").text = str(drum + 1)
    volume, pan = track.controller(VOLUME, -1), track.controller(PAN, -1)
    if volume >= 0:
        SubElement(entry, "volume").text = f"{volume * 100 / 127:.2f}"
    if pan >= 0:
        SubElement(entry, "pan").text = f"{(pan - 64) * 90 / 64:.2f}"


def _part(track: Track, spans: list[Span], plan: Plan, number: int, drums: dict[int, str], division: int) -> Element:
    part = Element("part", id=f"P{number}")
    velocities: dict[tuple[int, int], int] = {}
    for note in track.notes:
        velocities.setdefault((to_units(note.start, division)[0], note.pitch), note.velocity)
    writer = PartWriter(plan, spans, NoteWriter(plan, velocities, drums), _words(track, division), number == 1)
    pickup = plan.shortened(0) and len(plan.bars) > 1
    for index in range(len(plan.bars)):
        part.append(writer.bar(index, index + (not pickup)))
    return part


def _words(track: Track, division: int) -> dict[int, str]:
    """Syllables by place in units."""
    words: dict[int, str] = {}
    for event in track.events:
        if event.data[:2] == b"\xff\x05":
            text = " ".join(legal(event.data[2:].decode("utf-8", errors="replace")).split())
            if text:
                words[to_units(event.tick, division)[0]] = text
    return words
