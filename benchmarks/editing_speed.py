"""How long an edit takes on a long track: the edit, the step of the document, undo, and the array the roll paints from.

Prints the median and the worst of some runs, in milliseconds of one core. Run it as
``python benchmarks/editing_speed.py [number of notes]``.

With ``--one-edit`` it prints what moving one note of a track of 100,000 costs instead: the edit alone, with the array
that is painted from, through the real window with all that listens (and what is painted after it), each beside making
that array anew in the same run; the same window with 100 notes, for what does not depend on the length; and the memory
that a step of undo keeps. Run that with ``QT_QPA_PLATFORM=offscreen``.
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.generator import Generator
from musicgen_gui.app.session import Session
from musicgen_gui.app.settings import Settings
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Document, Edit, Proposal, State
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.note_array import built
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.ui.main_window import MainWindow

RUNS = 25
MOVE = edits.move(120, 1)


def piece(count: int) -> State:
    """A track of so many notes over ``count`` / 4 quarters, with a second track beside it."""
    rng = random.Random(1)
    notes = sorted_notes(
        Note(rng.randrange(0, 120 * count, 10), rng.randrange(36, 96), rng.randrange(30, 480), rng.randrange(1, 128))
        for _ in range(count)
    )
    return State(Score(tracks=(Track(notes=notes), Track(notes=notes))))


def timed(action: Callable[[], object]) -> tuple[float, float]:
    """Median and worst of the runs, in milliseconds of one core (what else the machine does is left out)."""
    took = []
    for _ in range(RUNS):
        start = time.thread_time()
        action()
        took.append((time.thread_time() - start) * 1e3)
    return statistics.median(took), max(took)


def stepped(state: State, edit: Edit) -> Callable[[], object]:
    """An apply and its undo on a document in that state."""
    document = Document(state)

    def action() -> None:
        document.apply("edit", edit)
        document.undo()

    return action


def main(count: int) -> None:
    state = piece(count)
    notes = state.current.notes
    chosen = {
        "1 selected": edits.select(notes[count // 2 : count // 2 + 1])(state),
        "100 selected": edits.select(notes[count // 2 : count // 2 + 100])(state),
        "all selected": edits.select_all()(state),
    }
    cases: dict[str, Edit] = {
        "move": edits.move(120, 1),
        "resize_end": edits.resize_end(10, 10),
        "change_velocity": edits.change_velocity(1),
        "quantise": edits.quantise(Grid(16)),
        "delete_selected": edits.delete_selected(),
    }
    print(f"{count} notes; median / worst of {RUNS} runs, ms of one core")
    for name, case in chosen.items():
        for title, edit in cases.items():
            once, step = timed(lambda edit=edit, case=case: edit(case)), timed(stepped(case, edit))
            print(
                f"{name:14}{title:18}edit {once[0]:7.2f} /{once[1]:7.2f}   apply + undo {step[0]:7.2f} /{step[1]:7.2f}"
            )
    rest: dict[str, Callable[[], object]] = {
        "add a note": lambda: edits.add_notes([Note(60_000, 60, 120)])(state),
        "delete a note by value": lambda: edits.delete_notes(notes[count // 2 : count // 2 + 1])(state),
        "select in a rectangle": lambda: edits.select_in(0, 40_000, 50, 70)(state),
        "select all": lambda: edits.select_all()(state),
        "insert time, 2 tracks": lambda: edits.insert_time(480, 960)(state),
        "paint array, new notes": lambda: state.current.with_notes(notes).array,
    }
    for title, action in rest.items():
        median, worst = timed(action)
        print(f"{title:32}     {median:7.2f} /{worst:7.2f}")
    document = Document(state)
    answer = Proposal(0, 48_000, 55_680, (tuple(Note(48_000 + 120 * i, 60, 120) for i in range(32)),))

    def accept() -> None:
        document.propose(answer)
        document.accept("accept")
        document.undo()

    print("accept 32 notes and undo             {:7.2f} /{:7.2f}".format(*timed(accept)))


def one_edit(count: int) -> None:
    """Print what moving one note of a long track costs."""
    state = one_selected(count)
    gc.disable()  # as the program has it, which collects what is young now and then
    anew = timed(lambda: built(state.current.notes))
    show(f"array of {count} notes anew", anew, anew)
    show("edit alone", timed(lambda: MOVE(state)), anew)
    show("apply + undo", timed(stepped(state, MOVE)), anew)
    show("edit and its array", timed(lambda: MOVE(state).current.array), anew)
    print(f"a step of undo keeps {kept_by_steps(state) / 1e6:.2f} MB")
    QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        session = Session()
        window = MainWindow(session, Generator(), Settings(Path(folder) / "settings.ini"))
        window.resize(1440, 900)
        window.show()
        for length in (100, count):
            applied, painted, undone = in_window(session, one_selected(length))
            show(f"in the window, {length} notes", applied, anew)
            show("  painting after it", painted, anew)
            show("  undo, with painting", undone, anew)
        session.document.mark_saved()
        window.close()


def one_selected(count: int) -> State:
    """A piece with the note in its middle selected."""
    state = piece(count)
    state = edits.select(state.current.notes[count // 2 : count // 2 + 1])(state)
    for track in state.score.tracks:
        assert len(track.array) == count
    return state


def show(title: str, took: tuple[float, float], anew: tuple[float, float]) -> None:
    """One line, with the share of making the array anew."""
    print(f"{title:32}     {took[0]:7.2f} /{took[1]:7.2f}   {took[0] / anew[0]:6.3f} of anew")


def kept_by_steps(state: State, steps: int = 20) -> float:
    """Bytes that one more step of undo keeps, where everything asks for the array after each step."""
    document = Document(state)
    sizes = []
    tracemalloc.start()
    for _ in range(steps):
        document.apply("move", MOVE)
        assert len(document.state.current.array)
        sizes.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    return (sizes[-1] - sizes[4]) / (steps - 5)


def in_window(session: Session, state: State) -> tuple[tuple[float, float], ...]:
    """Median and worst of an edit with all that listens, of what is painted after it, and of undo with both.

    The note is moved on and on, as by a key that is held down, and then all of it is taken back.
    """
    session.show_piece(state, None)
    gc.freeze()
    applied, painted, undone = [], [], []

    def measured(act: Callable[[], object], acting: list[float], painting: list[float]) -> None:
        QTest.qWait(150)
        start = time.thread_time()
        act()
        middle = time.thread_time()
        QApplication.processEvents()
        acting.append((middle - start) * 1e3)
        painting.append((time.thread_time() - middle) * 1e3)

    for _ in range(RUNS):
        measured(lambda: session.document.apply("move", MOVE), applied, painted)
    whole: list[float] = []
    for _ in range(RUNS):
        measured(session.document.undo, whole, undone)
    undone = [one + other for one, other in zip(whole, undone, strict=True)]
    return tuple((statistics.median(times), max(times)) for times in (applied, painted, undone))


if __name__ == "__main__":
    if "--one-edit" in sys.argv:
        one_edit(100_000)
        sys.exit()
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
