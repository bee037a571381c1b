"""The cursor of a lane of signs: tempo and meter, markers, chords."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from musicgen_gui.editing.marks import Sign, replace_sign
from musicgen_gui.score.types import ChordSymbol, KeySignature, Marker, Meter, Tempo
from musicgen_gui.theory.chord import transposed
from musicgen_gui.ui.pianoroll.by_keys.cursor import LaneCursor
from musicgen_gui.ui.pianoroll.items.lane import ItemLane
from musicgen_gui.ui.speech import signs, words

if TYPE_CHECKING:
    from musicgen_gui.ui.pianoroll.roll import PianoRoll

SLOWEST, FASTEST = 5, 1000
MOST_BEATS, MOST_SIGNS = 64, 7


class SignCursor(LaneCursor):
    """Stands on the sign that the lane has picked. Up and down: a semitone, a beat a minute, a beat, a sharp more."""

    def __init__(self, lane: ItemLane, roll: PianoRoll) -> None:
        super().__init__(lane, roll)
        self.items = lane

    @property
    def has_keys(self) -> bool:
        return super().has_keys and not self.items.field.is_open

    @property
    def signs(self) -> tuple[Sign, ...]:
        return self.items.signs(self.view.state.score)

    def words(self) -> str:
        picked, score = self.items.picked, self.view.state.score
        if not self.items.is_own(picked):
            return self.tr("nothing here; Enter types it at {0}").format(words.place(self._new_place(), score))
        return f"{signs.sign(picked)}, {words.place(picked.tick, score)}"

    def enter(self) -> None:
        if not self.items.is_own(self.items.picked):
            own = self.signs
            before = [sign for sign in own if sign.tick <= self.playhead]
            self._pick(before[-1] if before else own[0] if own else None)

    def walk(self, step: int) -> None:
        own, picked = self.signs, self.items.picked
        if not self.items.is_own(picked):
            self.enter()
        else:
            self._pick(own[min(max(own.index(picked) + step, 0), len(own) - 1)])
        self.say()

    def change(self, steps: int) -> None:
        picked = self.items.picked
        new = raised(picked, steps) if self.items.is_own(picked) else None
        if picked is None or new is None:
            self.say()
            return
        self._put(picked, new, self.items.words_for(picked).change)

    def shift(self, step: int) -> None:
        picked = self.items.picked
        if self.items.is_own(picked) and self.items.may_move(picked):
            new = replace(picked, tick=self.items.snap(self.beside(picked.tick, step)))
            if new.tick == picked.tick:  # the lane's own places are farther apart than the grid's
                bars = self.view.bars
                bar = bars.position(picked.tick).bar + step
                new = replace(picked, tick=bars.bar_start(max(0, bar)))
            self._put(picked, new, self.items.words_for(picked).move)

    def remove(self) -> None:
        picked = self.items.picked
        if self.items.is_own(picked):
            self.items.remove(picked)
            behind = [sign for sign in self.signs if sign.tick >= picked.tick] or list(self.signs[-1:])
            self._pick(behind[0] if behind else None)
        self.say()

    def type(self) -> None:
        picked = self.items.picked
        if self.items.is_own(picked):
            self.items.change(picked)
        else:
            self.items.add(self._new_place())

    def _put(self, old: Sign, new: Sign, label: str) -> None:
        self.view.session.document.apply(label, replace_sign(old, new), run=f"{label} by keys")
        self._pick(new)
        self.say()

    def _pick(self, sign: Sign | None) -> None:
        self.items.pick(sign, quietly=True)
        if sign is not None:
            self.items.hear(sign)
            self.roll.ensure_visible(sign.tick)

    def _new_place(self) -> int:
        return self.items.place_for_new(self.playhead)


def raised(sign: Sign | None, steps: int) -> Sign | None:
    """A sign with its value raised: a chord by semitones, a tempo by beats a minute, a meter by beats, a key by fifths.

    None where there is no more, or no value.
    """
    change = _RAISED.get(type(sign))
    return change(sign, steps) if change else None


def _chord(sign: ChordSymbol, steps: int) -> Sign | None:
    try:
        return ChordSymbol(sign.tick, transposed(sign.symbol, steps))
    except ValueError:
        return None  # silence, or words of another program


def _tempo(sign: Tempo, steps: int) -> Sign | None:
    bpm = min(max(round(sign.bpm) + steps, SLOWEST), FASTEST)
    return Tempo(sign.tick, round(60e6 / bpm))


def _meter(sign: Meter, steps: int) -> Sign | None:
    return replace(sign, numerator=min(max(sign.numerator + steps, 1), MOST_BEATS))


def _key(sign: KeySignature, steps: int) -> Sign | None:
    return replace(sign, fifths=min(max(sign.fifths + steps, -MOST_SIGNS), MOST_SIGNS))


_RAISED: dict[type, Callable[..., Sign | None]] = {
    ChordSymbol: _chord,
    Tempo: _tempo,
    Meter: _meter,
    KeySignature: _key,
    Marker: lambda sign, steps: None,
}
