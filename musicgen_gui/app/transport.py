"""Play, stop and the playhead, for the window."""

from __future__ import annotations

from math import ceil
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from musicgen_gui.app.own_words import in_own_words
from musicgen_gui.playback.clock import SmoothClock
from musicgen_gui.playback.message import Message
from musicgen_gui.playback.player import Player
from musicgen_gui.playback.scheduler import Loop, position
from musicgen_gui.score.timing import pulse, tempo_map
from musicgen_gui.score.types import Score

FRAME_MS = 16
WARM_UP_MS = 400


class Transport(QObject):
    """Main thread only; nothing here waits for sound. The output opens soon after the event loop starts, or with the
    first note.

    ``moved`` gives the position in ticks at about 60 Hz while playing, and after every seek; ``state_changed`` says
    that playing, the loop, a switch, the output or the list of outputs changed; ``said`` carries a line for people.
    """

    moved = Signal(float)
    state_changed = Signal()
    said = Signal(str)
    _player_changed = Signal()
    _trouble = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = Player(self._player_changed.emit, self._trouble.emit)
        self.destroyed.connect(self._player.close)
        self._player_changed.connect(self._follow_player, Qt.ConnectionType.QueuedConnection)
        self._trouble.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._clock = SmoothClock()
        self._heard = Score()
        self._playing = self._counted = False
        self._parked = 0.0
        self._origin = 0.0
        self._serial = 0
        self._loop: Loop | None = None
        self._metronome = self._divided = False
        self._follow = True
        self._factor = 1.0
        self._output = "fluidsynth"
        self._soundfont: Path | None = None
        self._frames = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._frame)
        self._warming = QTimer(self, interval=WARM_UP_MS, singleShot=True)
        self._warming.timeout.connect(self._player.warm_up)

    def warm_up(self) -> None:
        """Open the output in a moment, so that the first note need not wait for it."""
        self._warming.start()

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def position(self) -> float:
        """Tick that is heard now, or where playing would start."""
        reading = self._player.reading
        if not self._playing or reading.serial < self._serial or not reading.anchors:
            return self._parked
        now = self._clock.read(reading.time, reading.seen, perf_counter())
        return position(reading.anchors, now - reading.latency)

    def tick_at(self, wall: float) -> float:
        """Tick that was heard when ``perf_counter`` showed ``wall``, within the last second; the position when not
        playing or not yet."""
        now = self.position
        reading = self._player.reading
        if not self._playing or reading.serial < self._serial or not reading.anchors:
            return now
        return position(reading.anchors, self._clock.at(wall) - reading.latency)

    @property
    def counting(self) -> tuple[int, int] | None:
        """The beat of a count-in that is heard now, from 0, and how many there are; None when there is none."""
        reading = self._player.reading
        if not self._playing or not self._counted or reading.serial < self._serial or not reading.anchors:
            return None
        start = reading.anchors[0]
        left = start.time - self._clock.read(reading.time, reading.seen, perf_counter()) + reading.latency
        if left <= 0:
            return None
        bars, ticks = start.timeline.bars, left * self.bpm / 60 * self._heard.division
        meter = bars.meter_at(int(start.tick))
        beats = meter.numerator // pulse(meter)
        return max(0, beats - ceil(ticks / bars.beat_ticks_at(int(start.tick)) / pulse(meter))), beats

    @property
    def bpm(self) -> float:
        """Quarter notes a minute at the position, with the tempo factor."""
        return tempo_map(self._heard).bpm_at(self.position, self._heard.division) * self._factor

    @property
    def loop(self) -> Loop | None:
        """Start and end tick of the loop; None without one."""
        return self._loop

    @property
    def metronome(self) -> bool:
        return self._metronome

    @property
    def divided(self) -> bool:
        """Whether the metronome clicks between the beats too."""
        return self._divided

    @property
    def follow(self) -> bool:
        """Whether the view should follow the playhead."""
        return self._follow

    @property
    def tempo_factor(self) -> float:
        return self._factor

    @property
    def output(self) -> str:
        """Id of the output in use; before it is open, of the chosen one."""
        return self._player.output or self._output

    @property
    def output_text(self) -> str:
        """What sounds now, for the status bar; empty until an output is open."""
        return in_words(self._player.output_text)

    def outputs(self) -> list[tuple[str, str]]:
        """Id and title of every output that can be chosen now; kept up to date in the background."""
        return [(output.id, in_words(output.title)) for output in self._player.outputs]

    def ports(self) -> list[str]:
        """Names of the MIDI ports that a track can go to."""
        return [output.port for output in self._player.outputs if output.port]

    def play(self, counting: bool = False) -> None:
        """Play from the position; ``counting`` lets a bar of clicks go before."""
        self._origin = self._parked = self.position
        self._start(counting)

    def pause(self) -> None:
        """Stop where it is."""
        self._halt(self.position)

    def stop(self) -> None:
        """Stop and go back to where playing began; when stopped, go to the start of the piece."""
        self._halt(self._origin if self._playing else 0.0)

    def toggle(self) -> None:
        """Play, or stop where it is."""
        if self._playing:
            self.pause()
        else:
            self.play()

    def seek(self, tick: float) -> None:
        """Go to a tick, playing or not."""
        self._origin = self._parked = max(0.0, float(tick))
        if self._playing:
            self._start()
        self.moved.emit(self._parked)

    def set_loop(self, loop: Loop | None) -> None:
        """Repeat ``[start, end)``; None, or an empty span, ends that."""
        self._loop = loop if loop and loop[1] > loop[0] else None
        self._player.set_loop(self._loop)
        self.state_changed.emit()

    def set_metronome(self, on: bool) -> None:
        self._metronome = on
        self._player.set_clicks(on)
        self.state_changed.emit()

    def set_divided(self, on: bool) -> None:
        self._divided = on
        self._player.set_divided(on)
        self.state_changed.emit()

    def set_follow(self, on: bool) -> None:
        self._follow = on
        self.state_changed.emit()

    def set_tempo_factor(self, factor: float) -> None:
        """Play faster (above 1) or slower than written, 0.1 to 8. The score stays as it is."""
        self._factor = min(max(factor, 0.1), 8.0)
        self._player.set_factor(self._factor)
        self.state_changed.emit()

    def set_score(self, score: Score) -> None:
        """The piece is now this value; heard at once."""
        self.hear(score)

    def hear(self, score: Score, at_next_beat: bool = False) -> None:
        """Let another score sound, for example with a candidate in its place, at once or from the next beat on."""
        if score is self._heard:
            return
        self._heard = score
        self._player.hear(score, at_next_beat)

    def set_endless(self, on: bool) -> None:
        """Whether playing goes on behind the end of the piece, as recording wants it."""
        self._player.set_endless(on)

    def set_live_track(self, track: int) -> None:
        """Which track's instrument a keyboard plays."""
        self._player.live_track = track

    def play_live(self, data: bytes) -> None:
        """Let a MIDI channel message sound at once as the instrument of the live track. From any thread."""
        b = data[2] if len(data) > 2 else 0
        self._player.parked = self._parked
        self._player.play_live(Message(data[0] & 0xF0, 0, data[1], b))

    def audition(self, pitch: int, velocity: int = 80, track: int = 0) -> None:
        """One short note now."""
        self._player.audition(self.position, pitch, velocity, track)

    def scrub(self, tick: float | None) -> None:
        """Go to a tick and let what lies under it sound until the next call; None ends that. Playing pauses."""
        if tick is None:
            self._player.scrub(None)
            return
        if self._playing:
            self.pause()
        self._origin = self._parked = max(0.0, float(tick))
        self._player.scrub(self._parked)
        self.moved.emit(self._parked)

    def panic(self) -> None:
        """Stop, and silence everything."""
        self._halt(self.position)
        self._player.panic()

    def set_output(self, output: str) -> None:
        """Play through another output, by an id of ``outputs()``."""
        self._output = output
        self._serial = self._player.choose(output, self._soundfont)

    def set_soundfont(self, path: Path | None) -> None:
        """Use another SoundFont; None for the one that ships with the program."""
        self._soundfont = path
        self._serial = self._player.choose(self._output, path)

    def close(self) -> None:
        """Silence and release the output."""
        self._frames.stop()
        self._warming.stop()
        self._playing = False
        self._player.close()

    def _start(self, counting: bool = False) -> None:
        self._clock = SmoothClock()
        self._playing, self._counted = True, counting
        self._serial = self._player.play(self._parked, counting)
        self._frames.start()
        self.state_changed.emit()

    def _halt(self, tick: float) -> None:
        self._parked = tick
        if self._playing:
            self._playing = False
            self._frames.stop()
            self._serial = self._player.stop()
            self.state_changed.emit()
        self.moved.emit(tick)

    def _frame(self) -> None:
        self.moved.emit(self.position)

    def _follow_player(self) -> None:
        """The player's thread ended the piece, opened an output or found one."""
        reading = self._player.reading
        if self._playing and reading.serial >= self._serial and not reading.playing:
            self._playing = False
            self._frames.stop()
            self._parked = self._origin
            self.moved.emit(self._parked)
        self.state_changed.emit()

    def _tell(self, reason: str) -> None:
        if self._player.audible:
            template = self.tr("{reason}. The piece plays through {output}.")
        else:
            template = self.tr("No sound: {reason}. The piece plays silently; choose a MIDI port under Play ▸ Output.")
        self.said.emit(template.format(reason=in_own_words(reason, "sound"), output=self.output_text))


def in_words(output: str) -> str:
    """What an output is called, in the user's language where it has a name of its own."""
    return QCoreApplication.translate("outputs", output)
