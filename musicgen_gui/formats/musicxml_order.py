"""The order in which measures are played: repeats, endings, da capo, dal segno, fine and coda.

A repeat sign without a beginning goes back to the end of the last repeat or to the start. After a jump back repeats
are not taken again and of endings the last is played, as players do unless told otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from musicgen_gui.formats.musicxml_items import Flow

LIMIT = 20_000
"""Measures of a piece played out."""


class Ending(NamedTuple):
    """An ending from measure ``start`` up to ``stop``; ``after`` is the measure behind all endings of its group."""

    start: int
    stop: int
    passes: tuple[int, ...]
    after: int
    final: bool


@dataclass(frozen=True, slots=True)
class _Jumps:
    segno: int
    to_coda: int
    coda: int
    back: bool


def playing_order(flows: list[Flow]) -> list[int]:
    """Indices of measures as they are played. Raises ``ValueError`` where they are too many."""
    player = _Player(flows)
    while player.place < len(flows):
        player.step()
        if len(player.played) > LIMIT:
            raise ValueError(f"played out, the repeats make more than {LIMIT} measures")
    return player.played


class _Player:
    """``start`` is where the section in play began, ``turn`` counts its passes from 1; ``again`` is after a jump."""

    def __init__(self, flows: list[Flow]) -> None:
        self.flows = flows
        self.endings = _endings(flows)
        self.inside = {place for ending in self.endings.values() for place in range(ending.start, ending.stop + 1)}
        self.jumps = _jumps(flows)
        self.played: list[int] = []
        self.place = self.start = 0
        self.turn, self.turns = 1, self._turns(0)
        self.again = False
        self.ending: Ending | None = None

    def step(self) -> None:
        place = self.place
        flow = self.flows[place]
        if flow.forward and place != self.start:
            self._begin(place)
        ending = self.endings.get(place)
        if ending:
            if not self._plays(ending):
                self.place = ending.stop + 1
                if self.place == ending.after:
                    self._begin(self.place)
                return
            self.ending = ending
        self.played.append(place)
        self.place += 1
        self._after(place, flow)

    def _plays(self, ending: Ending) -> bool:
        if self.again:
            return ending.final
        return self.turn in ending.passes or (ending.final and self.turn >= self.turns)

    def _begin(self, place: int) -> None:
        self.start, self.turn, self.turns, self.ending = place, 1, self._turns(place), None

    def _after(self, place: int, flow: Flow) -> None:
        """What follows the measure that was just played."""
        if self.again and flow.fine:
            self.place = len(self.flows)
        elif self._leaves(place):
            self.place = self.jumps.coda
            self._begin(self.place)
        elif flow.times and not self.again and self.turn < max(self.turns, flow.times):
            self.turns = max(self.turns, flow.times)
            self.place, self.turn, self.ending = self.start, self.turn + 1, None
        elif (flow.da_capo or flow.dal_segno) and not self.again:
            self.again = True
            self.place = self.jumps.segno if flow.dal_segno else 0
            self._begin(self.place)
        elif self.ending and place >= self.ending.stop:
            self.place = self.ending.after
            self._begin(self.place)
        elif flow.times:
            self._begin(self.place)

    def _leaves(self, place: int) -> bool:
        """Whether the coda follows: after a jump, or in the last pass where the piece has repeats but no jump."""
        if place != self.jumps.to_coda or self.jumps.coda <= place:
            return False
        return self.again or (not self.jumps.back and self.turn > 1 and self.turn >= self.turns)

    def _turns(self, start: int) -> int:
        """Passes that the endings and repeat signs of the section from ``start`` ask for."""
        turns = 1
        for place in range(start, len(self.flows)):
            flow = self.flows[place]
            if flow.forward and place != start:
                break
            if flow.endings:
                turns = max(turns, *flow.endings)
            turns = max(turns, flow.times)
            ending = self.endings.get(place)
            if (ending and ending.final) or (flow.times and place not in self.inside):
                break
        return turns


def _endings(flows: list[Flow]) -> dict[int, Ending]:
    """Endings by the measure in which they begin."""
    spans = [(place, _stop(flows, place), flow.endings) for place, flow in enumerate(flows) if flow.endings]
    found: dict[int, Ending] = {}
    group: list[tuple[int, int, tuple[int, ...]]] = []
    for i, span in enumerate(spans):
        group.append(span)
        if i + 1 == len(spans) or spans[i + 1][0] > span[1] + 1 or flows[spans[i + 1][0]].forward:
            for start, stop, passes in group:
                final = start == span[0] and (len(group) > 1 or not flows[stop].times)
                found[start] = Ending(start, stop, passes, span[1] + 1, final)
            group = []
    return found


def _stop(flows: list[Flow], start: int) -> int:
    """The last measure of an ending; a repeat sign soon behind its bracket belongs to it if another ending follows."""
    stop = start
    while stop + 1 < len(flows) and not (flows[stop].ending_stops or flows[stop].times or flows[stop + 1].endings):
        stop += 1
    behind = stop + 1
    between = behind + 1 < len(flows) and not flows[stop].times and not flows[behind].endings
    return behind if between and flows[behind].times and flows[behind + 1].endings else stop


def _jumps(flows: list[Flow]) -> _Jumps:
    """Where segno, to coda and coda are. Of two bare coda signs the first is left from, the second gone to."""
    back = any(flow.da_capo or flow.dal_segno for flow in flows)
    segno = next((place for place, flow in enumerate(flows) if flow.segno), 0)
    codas = [place for place, flow in enumerate(flows) if flow.coda and not flow.to_coda]
    leaving = next((place for place, flow in enumerate(flows) if flow.to_coda), -1)
    if leaving < 0 and len(codas) > 1:
        leaving = codas[0]
    return _Jumps(segno, leaving, next((place for place in codas if place > leaving), -1), back)
