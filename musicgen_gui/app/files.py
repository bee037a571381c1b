"""Opening and saving the session's piece. Reading and writing happen on another thread; nothing here asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from musicgen_gui.app import background
from musicgen_gui.app.background import Job
from musicgen_gui.app.file_words import file_words
from musicgen_gui.app.kept import Kept, Parsers, hand_out, parsed, parsers
from musicgen_gui.app.remarks import remarks
from musicgen_gui.app.session import Session
from musicgen_gui.editing.document import State
from musicgen_gui.score.types import Event, Note, Origin, Score, Track

OWN_SUFFIX = ".continuo"
Settle = Callable[[Callable[[], None]], None]
"""Goes on with something at once, later or not at all."""
SAVED_IN_PLACE = {OWN_SUFFIX, ".mid", ".midi"}


@dataclass(frozen=True, slots=True)
class _Done:
    path: Path
    score: Score
    remarks: tuple[str, ...] = ()
    kept: Kept = ()


@dataclass(frozen=True, slots=True)
class _Many:
    path: Path
    titles: list[str]


@dataclass(frozen=True, eq=False, slots=True)
class _Opening:
    """A file that is being read: the score that was there when it began, and what may hold it up in the end."""

    before: Score
    settle: Settle


class FileError(Exception):
    """A file cannot be read or written."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = path, reason


class Files(QObject):
    """``opened``, ``saved``, ``exported`` and ``imported`` carry the file; ``failed`` the file and what is wrong.

    With ``tell_writers`` MIDI files say which notes are the model's; projects always do.
    ``many`` carries a file that holds many pieces and what they are called: nothing is opened until one is asked for.
    """

    opened = Signal(Path)
    saved = Signal(Path)
    exported = Signal(Path)
    imported = Signal(Path)
    many = Signal(Path, list)
    failed = Signal(Path, str)
    progress = Signal(float)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.tell_writers = True
        self._opening: _Opening | None = None

    def open(self, path: Path, piece: int | None = None, settle: Settle = lambda then: then()) -> None:
        """Read a file and show it in place of the piece, which stays when the file cannot be read.

        ``piece`` is the place of the wanted one in a file of ``many``. Of several files the last is shown. If the piece
        has been changed when the file is read, ``settle`` decides whether to go on.
        """
        by = parsers(self._session)
        opening = self._opening = _Opening(self._session.state.score, settle)
        self._start(path, lambda _: (opening, _read(path, piece, by)), self._read, self._not_read)

    def stop_opening(self) -> bool:
        """Let the piece stay, whatever file is being read; False when none is."""
        opening, self._opening = self._opening, None
        return opening is not None

    def import_tracks(self, path: Path) -> None:
        """Add the tracks of a file, of its first piece, to the piece; its ticks are converted to the piece's."""
        self._start(path, lambda _: _read(path, 0, {}), self._imported)

    def save(self, path: Path) -> None:
        """Write the piece as it stands now; it then counts as saved if it is still the same."""
        self._write(path, self._saved)

    def export(self, path: Path) -> None:
        """Write the piece to a file of any format without taking that file as its own."""
        self._write(path, self._exported)

    def render(self, path: Path) -> None:
        """Write the piece's sound as WAV."""
        score = self._session.state.score
        self._start(path, lambda job: _rendered(path, score, job), self._exported)

    def _write(self, path: Path, done: Callable[[_Done], None]) -> None:
        score, told = self._session.state.score, self.tell_writers
        extras = {name: keeper.give() for name, keeper in self._session.keepers.items()}
        self._start(path, lambda _: _written(path, score, extras, told), done)

    def _start(
        self,
        path: Path,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        def named(job: Job) -> Any:
            try:
                return work(job)
            except (OSError, ValueError) as error:
                raise FileError(path, str(error)) from error

        job = background.run(named, done, failed or self._failed, self)
        job.step.connect(self.progress)

    def _read(self, read: tuple[_Opening, _Done | _Many]) -> None:
        opening, done = read
        if opening is not self._opening:
            return
        self._opening = None
        if isinstance(done, _Many):
            self.many.emit(done.path, done.titles)
        elif self._session.state.score is opening.before:
            self._opened(done)
        else:
            opening.settle(lambda: self._opened(done))

    def _opened(self, done: _Done) -> None:
        self._session.show_piece(State(done.score, melody_track(done.score)), done.path)
        hand_out(self._session, done.kept)
        self.opened.emit(done.path)
        self._tell(done)

    def _imported(self, done: _Done) -> None:
        score = self._session.state.score
        tracks = tuple(in_division(track, done.score.division, score.division) for track in done.score.tracks)

        def edit(state: State) -> State:
            kept = tuple(track for track in state.score.tracks if track != Track())
            return State(replace(state.score, tracks=(*kept, *tracks)), len(kept))

        self._session.document.apply(self.tr("Import {0}").format(done.path.name), edit)
        self.imported.emit(done.path)
        self._tell(done)

    def _saved(self, done: _Done) -> None:
        self._session.saved_as(done.path, done.score)
        self.saved.emit(done.path)

    def _exported(self, done: _Done) -> None:
        self.exported.emit(done.path)
        self._tell(done)

    def _tell(self, done: _Done) -> None:
        """Say what the format had to leave out or move, so that nothing is cut in silence."""
        if done.remarks:
            self._session.say(f"{done.path.name}: {'; '.join(map(file_words, done.remarks))}")

    def _not_read(self, error: Exception) -> None:
        self._opening = None
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, FileError):
            self.failed.emit(error.path, error.reason)
        else:
            self.failed.emit(Path(), str(error))


def _read(path: Path, piece: int | None, by: Parsers) -> _Done | _Many:
    from musicgen_gui import formats

    titles = formats.titles(path) if piece is None else []
    if titles:
        return _Many(path, titles)
    with remarks(formats.__name__) as found:
        score, extras = formats.read_all(path, piece or 0)
    kept, damage = parsed(extras, by)
    for track in score.tracks:
        track.work_out()
    return _Done(path, score, (*found, *damage), kept)


def _written(path: Path, score: Score, extras: dict[str, Callable[[], Any]], told: bool) -> _Done:
    from musicgen_gui import formats

    own = path.suffix.lower() == OWN_SUFFIX
    wanted = score if own or told else unsigned(score)
    with remarks(formats.__name__) as found:
        formats.write(path, wanted, {name: make() for name, make in extras.items()} if own else None)
    return _Done(path, score, tuple(found))


def unsigned(score: Score) -> Score:
    """The score without who wrote its notes."""
    return replace(score, tracks=tuple(map(_unsigned, score.tracks)))


def _unsigned(track: Track) -> Track:
    notes = (note if note.origin is Origin.YOU else replace(note, origin=Origin.YOU) for note in track.notes)
    return track.with_notes(tuple(sorted(notes)))


def _rendered(path: Path, score: Score, job: Job) -> _Done:
    from musicgen_gui.playback.render import render

    render(score, path, progress=job.step.emit)
    return _Done(path, score)


def melody_track(score: Score) -> int:
    """The track to look at first: the first with notes that is not percussion, else the first."""
    played = (i for i, track in enumerate(score.tracks) if track.notes and not track.is_percussion)
    return next(played, 0)


def in_division(track: Track, old: int, new: int) -> Track:
    """A track with its ticks converted from one division to another, each to the nearest."""

    def scaled(tick: int) -> int:
        return (2 * tick * new + old) // (2 * old)

    def note(n: Note) -> Note:
        return replace(n, start=scaled(n.start), length=max(1, scaled(n.end) - scaled(n.start)))

    events = tuple(Event(scaled(e.tick), e.data) for e in track.events)
    return replace(track, notes=tuple(sorted(map(note, track.notes))), events=events, chunk=-1)
