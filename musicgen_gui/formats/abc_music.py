"""The music lines of ABC, token by token, into the items of a voice (ABC 2.1, section 4)."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from musicgen_gui.formats.abc_chords import chord_symbol
from musicgen_gui.formats.abc_fields import default_unit, parse_key, parse_meter, parse_tempo, parse_unit
from musicgen_gui.formats.abc_items import AbcKey, Overlay, Part, Setting, Sound, Tone, Voice
from musicgen_gui.formats.abc_tokens import (
    ALTERS,
    OLD_CHORD,
    ONE,
    SEMITONES,
    TOKEN,
    TUPLET_TIME,
    advice,
    bars_of,
    dotted,
    endings_of,
    note_length,
)
from musicgen_gui.formats.spec import FormatError

log = logging.getLogger(__name__)


class MusicReader:
    """Reads one voice's lines; everything that holds from token to token lives here.

    Accidentals hold to the end of the bar in every octave (the default of ABC 2.1, 11.3, and abc2midi). Grace notes
    are left out: they have no time of their own. Ties join notes of one pitch only; other ``-`` are slurs.
    """

    def __init__(self, voice: Voice, setting: Setting, unit: Fraction | None) -> None:
        self.voice = voice
        self.setting = setting
        self.unit = unit or default_unit(setting.meter)
        self._set_key(setting.key or AbcKey())
        self.chord: Sound | None = None
        self.last: Sound | None = None
        self.symbols: tuple[str, ...] = ()
        self.broken = ""
        self.tuplet = ONE
        self.tuplet_left = 0
        self.carried: dict[tuple[str, str], int] = {}
        self.tied: dict[tuple[str, str], int] = {}
        self.newest: list[tuple[tuple[str, str], int]] = []
        self._take: dict[str, Callable[[re.Match[str]], None]] = {
            "note": self._note,
            "bar": self._bar,
            "text": self._text,
            "broken": self._broken,
            "tuplet": self._tuplet,
            "tie": self._tie,
            "overlay": self._overlay,
            "rest": self._rest,
            "inline": self._inline,
            "ending": self._ending,
            "chord": self._chord,
            "close": self._close,
            "stray": self._stray,
        }

    def line(self, number: int, text: str, column: int = 1) -> None:
        """Read one line of music. Raises ``FormatError`` with line:column for what is no ABC."""
        if text.count("!") == 1:
            text = text.replace("!", " ")
        if "+" in text:
            text = OLD_CHORD.sub(r"[\1]", text)
        place, end, match = 0, len(text), TOKEN.match
        while place < end:
            found = match(text, place)
            if found is None:
                raise FormatError(f"{number}:{column + place}: {advice(text[place:])}")
            take = self._take.get(found.lastgroup or "")
            if take is not None:
                try:
                    take(found)
                except ValueError as error:
                    raise FormatError(f"{number}:{column + place}: {error}") from error
            place = found.end()
        if self.chord is not None:
            raise FormatError(f"{number}:{column + end}: the chord is not closed; add ]")

    def field(self, letter: str, value: str) -> None:
        """A field inside the tune that concerns this voice: K M L Q P. Raises ``ValueError`` for a broken value."""
        if letter == "K":
            self._set_key(parse_key(value))
            self.setting = replace(self.setting, key=self.key)
        elif letter == "M":
            self.setting = replace(self.setting, meter=parse_meter(value))
        elif letter == "L":
            self.unit = parse_unit(value)
        elif letter == "Q":
            self.setting = replace(self.setting, tempo=parse_tempo(value, self.unit) or self.setting.tempo)
        elif letter == "P":
            self.voice.items.append(Part(value))

    def _set_key(self, key: AbcKey) -> None:
        self.key = key
        alters = dict(key.alters)
        shift = 60 + 12 * key.octave + key.transpose
        self.naturals = {letter: shift + step for letter, step in SEMITONES.items()}
        self.naturals |= {letter.lower(): shift + 12 + step for letter, step in SEMITONES.items()}
        self.alters = {letter: alters.get(letter, 0) for letter in SEMITONES}
        self.heard = dict(self.alters)

    def _note(self, found: re.Match[str]) -> None:
        _, sign, _, letter, marks, length = found.group("note", "sign", "micro", "letter", "marks", "length")
        name = (letter, marks)
        upper = letter.upper()
        pitch = self.naturals[letter]
        if marks:
            pitch += 12 * (marks.count("'") - marks.count(","))
        if sign:
            self.heard[upper] = ALTERS[sign]
            pitch += ALTERS[sign]
        elif self.carried and name in self.carried:
            pitch = self.carried[name]
        else:
            pitch += self.heard[upper]
        if not 0 <= pitch <= 127:
            raise ValueError("the note is too high or too low for MIDI; take octave marks away")
        whole = note_length(length, self.unit)
        if self.chord is not None:
            self.chord.tones.append(Tone(pitch, whole))
            self.newest.append((name, pitch))
            return
        self.newest = [(name, pitch)]
        self._add(Sound(whole, self.setting, [Tone(pitch, whole)]), ONE)

    def _add(self, sound: Sound, factor: Fraction) -> None:
        """Put a finished sound into the voice: tuplet and broken rhythm stretch it, waiting chord symbols join it."""
        if self.tuplet_left:
            factor *= self.tuplet
            self.tuplet_left -= 1
        if factor != 1:
            sound.stretch(factor)
        if self.broken:
            self._dot(sound)
        sound.symbols, self.symbols = self.symbols, ()
        self.carried = {}
        self.last = sound
        self.voice.items.append(sound)

    def _rest(self, found: re.Match[str]) -> None:
        if self.chord is not None:
            return
        kind, pause = found.group("kind", "pause")
        unit = (self.setting.bar or ONE) if kind in "ZX" else self.unit
        self._add(Sound(note_length(pause, unit), self.setting), ONE)

    def _chord(self, found: re.Match[str]) -> None:
        if self.chord is not None:
            raise ValueError("a chord inside a chord; close the first with ]")
        self.chord = Sound(ONE, self.setting)
        self.newest = []
        self.tied = {}

    def _close(self, found: re.Match[str]) -> None:
        chord, self.chord = self.chord, None
        if chord is None:
            return
        if not chord.tones:
            raise ValueError("a chord without notes")
        chord.length = chord.tones[0].length
        self._add(chord, note_length(found["times"], ONE))
        self.carried = self.tied

    def _tie(self, found: re.Match[str]) -> None:
        if self.chord is not None:
            if self.newest:
                self.chord.tones[-1] = self.chord.tones[-1]._replace(tied=True)
                self.tied[self.newest[-1][0]] = self.newest[-1][1]
        elif self.last is not None and self.last is self.voice.items[-1]:
            self.last.tones = [tone._replace(tied=True) for tone in self.last.tones]
            self.carried = dict(self.newest)

    def _bar(self, found: re.Match[str]) -> None:
        if self.chord is not None:
            raise ValueError("the chord is not closed; add ]")
        self.heard = dict(self.alters)
        self.voice.items.extend(bars_of(found["lines"], found["passes"] or ""))

    def _ending(self, found: re.Match[str]) -> None:
        if self.chord is not None:
            raise ValueError("the chord is not closed; add ]")
        self.voice.items.extend(endings_of(found["numbers"]))

    def _text(self, found: re.Match[str]) -> None:
        symbol = chord_symbol(found["words"])
        if symbol:
            self.symbols = (*self.symbols, symbol)

    def _broken(self, found: re.Match[str]) -> None:
        if self.last is not None and self.chord is None:
            self.broken = found[0]

    def _dot(self, sound: Sound) -> None:
        """Broken rhythm between two sounds; of unequal ones ABC leaves it open, and as in abc2midi nothing happens."""
        signs, self.broken = self.broken, ""
        if self.last is None or self.last.length != sound.length:
            log.info("a broken rhythm %s between notes of unequal length is left out", signs)
            return
        before, after = dotted(signs)
        self.last.stretch(before)
        sound.stretch(after)

    def _tuplet(self, found: re.Match[str]) -> None:
        p, q, r = found.group("p", "q", "r")
        count = int(p)
        if count < 2:
            return
        time = int(q or 0) or TUPLET_TIME.get(count, 3 if self.setting.compound else 2)
        self.tuplet, self.tuplet_left = Fraction(time, count), int(r or count)

    def _overlay(self, found: re.Match[str]) -> None:
        self.heard = dict(self.alters)
        self.voice.items.append(Overlay(opens=found[0] == "(&", closes=found[0] == "&)"))

    def _stray(self, found: re.Match[str]) -> None:
        if found[0] != "!":
            log.info("an accidental %s without a note is left out", found[0])

    def _inline(self, found: re.Match[str]) -> None:
        self.field(found["field"], found["value"])
