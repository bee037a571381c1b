"""How long an edit takes on a long track: the edit, the step of the document, undo, and the array the roll paints from.

Prints the median and the worst of some runs, in milliseconds of one core. Run it as
``python benchmarks/editing_speed.py [number of notes]``.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Document, Edit, Proposal, State
from musicgen_gui.score.grid import Grid
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Note, Score, Track

RUNS = 25


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


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
