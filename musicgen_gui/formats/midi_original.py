"""The MIDI file that a score came from, as far as it has one, in the score's own time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace

from musicgen_gui.formats.midi_bytes import TRACK, MidiFile, chunk, split
from musicgen_gui.formats.midi_meta import TEMPO
from musicgen_gui.formats.midi_read import clock, sort_file
from musicgen_gui.formats.midi_sort import Sorted
from musicgen_gui.formats.spec import Source
from musicgen_gui.score.types import Score


@dataclass(slots=True)
class Original:
    """``aliens`` are chunks of unknown kinds by the track chunk they follow, -1 for those before the first.

    ``left_smpte`` says that the file ran in SMPTE time, and the score does no longer.
    """

    type: int = 1
    division: int = 0
    chunks: list[Sorted] = field(default_factory=list)
    aliens: dict[int, list[bytes]] = field(default_factory=dict)
    tail: bytes = b""
    left_smpte: bool = False

    @property
    def is_smpte(self) -> bool:
        return bool(self.division & 0x8000)


def original_of(score: Score) -> Original:
    """The file behind a score; an empty one of type 1 for a score from elsewhere."""
    source = score.source
    if not (isinstance(source, Source) and source.format == "midi"):
        return Original(division=score.division)
    file = split(source.data)
    chunks = sort_file(file)
    division, tempos = clock(file.division)
    word = file.division if tempos and (score.division, score.tempos) == (division, tempos) else score.division
    left_smpte = bool(tempos) and word != file.division
    if left_smpte:
        for sorted_chunk in chunks:
            _leave_smpte(sorted_chunk)
    if score.division != division:
        for sorted_chunk in chunks:
            _rescale(sorted_chunk, score.division, division)
    return Original(file.type, word, chunks, _aliens(file), file.tail, left_smpte)


def _leave_smpte(old: Sorted) -> None:
    """Forget tempo messages that meant nothing under SMPTE time and would now."""
    old.loose = [rank for rank in old.loose if not old.messages.data[rank].startswith(TEMPO)]


def _rescale(old: Sorted, new: int, division: int) -> None:
    ticks = [round(tick * new / division) for tick in old.messages.ticks]
    old.messages = replace(old.messages, ticks=ticks)
    old.end = ticks[-1] if old.end >= 0 else -1


def _aliens(file: MidiFile) -> dict[int, list[bytes]]:
    found: dict[int, list[bytes]] = defaultdict(list)
    index = -1
    for part in file.chunks:
        if part.kind == TRACK:
            index += 1
        else:
            found[index].append(chunk(part.kind, part.data))
    return found
