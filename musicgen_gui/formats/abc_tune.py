"""A single ABC tune: its lines sorted into header, directives, lyrics and the music of each voice."""

from __future__ import annotations

import html
import logging
import re
from dataclasses import dataclass, field, replace
from fractions import Fraction

from musicgen_gui.formats.abc_fields import default_unit, parse_key, parse_meter, parse_parts, parse_tempo, parse_unit
from musicgen_gui.formats.abc_items import Part, Setting, Sound, Voice
from musicgen_gui.formats.abc_music import MusicReader
from musicgen_gui.formats.abc_text import field_of, strip_comment
from musicgen_gui.formats.spec import FormatError

log = logging.getLogger(__name__)

_VOICE_NAME = re.compile(r'\b(?:name|nm)="?([^"]*)"?')
_INLINE_VOICE = re.compile(r"\[V:([^\]]*)\]")
_ENTITY = re.compile(r"&(?:lt|gt|quot|amp);")
_SYLLABLE = re.compile(r"[^\s*|_-][^\s*|_-]*-?|[*|_-]")


@dataclass(slots=True)
class Tune:
    """What a tune's text says, in written order."""

    fields: list[tuple[str, str]] = field(default_factory=list)
    voices: dict[str, Voice] = field(default_factory=dict)
    setting: Setting = field(default_factory=lambda: Setting(meter=None))
    unit: Fraction | None = None
    order: list[str] = field(default_factory=list)


def parse(text: str, first_line: int = 1) -> Tune:
    """Read a tune's text. Raises ``FormatError`` with line:column, lines counted from ``first_line``."""
    return _TuneReader().read(text, first_line)


class _TuneReader:
    def __init__(self) -> None:
        self.tune = Tune()
        self.readers: dict[str, MusicReader] = {}
        self.now: MusicReader | None = None
        self.in_body = False
        self.in_text = False
        self.ended = False
        self.part: Part | None = None
        self.program: int | None = None

    def read(self, text: str, first_line: int) -> Tune:
        number = first_line
        for number, raw in enumerate(text.split("\n"), first_line):
            if raw.startswith("%%"):
                self._directive(raw[2:].split())
            elif not raw.strip():
                self.ended = any(voice.items for voice in self.tune.voices.values())
            elif not self.in_text:
                self._line(number, strip_comment(raw))
        if not self.in_body:
            raise FormatError(f"{number}:1: the tune has no key; add a line like K:G before the music")
        return self.tune

    def _directive(self, words: list[str]) -> None:
        if words[:1] == ["begintext"]:
            self.in_text = True
        elif words[:1] == ["endtext"]:
            self.in_text = False
        elif [word.lower() for word in words[:2]] == ["midi", "program"] and words[-1].isdigit():
            program = min(int(words[-1]), 127)
            if self.now is None:
                self.program = program
            elif self.now.voice.program is None:
                self.now.voice.program = program

    def _line(self, number: int, line: str) -> None:
        found = field_of(line)
        if not line.strip() or (self.ended and not self._goes_on(found, line)):
            return
        try:
            if found is None:
                self._music(number, line)
            elif self.in_body:
                self._body_field(*found)
            else:
                self._header_field(*found)
        except FormatError:
            raise
        except ValueError as error:
            raise FormatError(f"{number}:1: {error}") from error

    def _goes_on(self, found: tuple[str, str] | None, line: str) -> bool:
        """Whether the tune goes on behind an empty line. It should not, but hand-written tunes do; text does not."""
        self.ended = "|" not in line if found is None else found[0] not in "KLMPVw"
        return not self.ended

    def _header_field(self, letter: str, value: str) -> None:
        tune = self.tune
        tune.fields.append((letter, value))
        if letter == "M":
            tune.setting = replace(tune.setting, meter=parse_meter(value))
        elif letter == "L":
            tune.unit = parse_unit(value)
        elif letter == "P":
            tune.order = parse_parts(value)
        elif letter == "V":
            self._voice(value)
            self.now = None
        elif letter == "K":
            self._start(value)

    def _start(self, key: str) -> None:
        """The header is complete: fix what all voices begin with."""
        tune = self.tune
        no_key = key.lower().startswith("none") or not key
        tune.setting = replace(tune.setting, key=parse_key("" if no_key else key))
        unit = tune.unit or default_unit(tune.setting.meter)
        for letter, value in tune.fields:
            if letter == "Q":
                tune.setting = replace(tune.setting, tempo=parse_tempo(value, unit) or tune.setting.tempo)
        self.in_body = True

    def _body_field(self, letter: str, value: str) -> None:
        if letter == "V":
            self._voice(value)
        elif letter == "P":
            self._part(value)
        elif letter in "KMLQ":
            self._reader().field(letter, value)
        elif letter == "w":
            _sing(self._reader().voice, value)

    def _part(self, label: str) -> None:
        """A label on a line of its own concerns all voices, also those that come later."""
        self.part = Part(label)
        self._reader()
        for reader in self.readers.values():
            if reader.voice.items[-1:] != [self.part]:
                reader.voice.items.append(self.part)

    def _voice(self, value: str) -> None:
        label = value.split()[0] if value.split() else ""
        voice = self.tune.voices.setdefault(label, Voice(program=self.program))
        name = _VOICE_NAME.search(value)
        if name:
            voice.name = name[1].strip()
        if not self.in_body:
            return
        if label not in self.readers:
            self.readers[label] = MusicReader(voice, self.tune.setting, self.tune.unit)
            voice.items += [self.part] if self.part else []
        self.now = self.readers[label]

    def _reader(self) -> MusicReader:
        if self.now is None:
            self._voice(next(iter(self.tune.voices), ""))
        assert self.now is not None
        return self.now

    def _music(self, number: int, line: str) -> None:
        if not self.in_body:
            log.info("line %d of the header is no field and is left out: %s", number, line)
            return
        if "&" in line:
            line = _ENTITY.sub(lambda found: html.unescape(found[0]), line)
        if "=" in line:
            line = line.replace("=3D", "=").removesuffix("=20")
        reader = self._reader()
        reader.voice.lyrics_from = len(reader.voice.items)
        reader.voice.verse = 0
        place = 0
        for found in _INLINE_VOICE.finditer(line):
            self._reader().line(number, line[place : found.start()], place + 1)
            self._voice(found[1])
            place = found.end()
        self._reader().line(number, line[place:], place + 1)


def _sing(voice: Voice, text: str) -> None:
    """Lay a ``w:`` line under the notes of the music line before; a further one is the next verse."""
    notes = [item for item in voice.items[voice.lyrics_from :] if isinstance(item, Sound) and item.tones]
    place = 0
    for token in _SYLLABLE.findall(text.replace("\\-", "\u2011")):
        if place >= len(notes):
            break
        if token == "|":
            continue
        syllables = notes[place].syllables
        syllables.extend([""] * (voice.verse - len(syllables)))
        syllables.append("" if token in ("*", "_", "-") else token.replace("~", " ").replace("\u2011", "-"))
        place += 1
    voice.verse += 1
