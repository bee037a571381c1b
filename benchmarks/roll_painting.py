"""How long a frame of the piano roll takes on a long piece, beside a QGraphicsScene that shows the same notes.

100,000 notes in the score, about 2,000 of them in view, in one window of 1440 × 800 logical pixels. Each frame moves
something and paints at once: ``pan`` scrolls, ``zoom`` goes in and out around the middle, ``drag`` moves 50 selected
notes with the mouse's own edit, ``playhead`` moves the white line. The scene has one rectangle per note and the same
grid. Prints milliseconds of the processor, which busy neighbours lengthen less than those on the wall, and the ratio of
the medians.

    QT_QPA_PLATFORM=offscreen python benchmarks/roll_painting.py [--frames 200] [--notes 100000]
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QGraphicsScene, QGraphicsView

from musicgen_gui.app.session import Session
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import State
from musicgen_gui.score.sorting import sorted_notes
from musicgen_gui.score.types import Note, Score, Track
from musicgen_gui.ui.pianoroll.canvas import Canvas
from musicgen_gui.ui.pianoroll.geometry import Geometry
from musicgen_gui.ui.pianoroll.view import RollView

WIDTH, HEIGHT = 1440, 800
IN_VIEW = 2_000
DRAGGED = 50
LENGTH = 240
WARM_UP = 5
Frame = Callable[[int], None]


def piece(count: int) -> State:
    """One track of so many notes, evenly dense."""
    rng = random.Random(1)
    notes = sorted_notes(
        Note(rng.randrange(0, 60 * count), rng.randrange(44, 84), LENGTH, rng.randrange(30, 120)) for _ in range(count)
    )
    return State(Score(tracks=(Track(notes=notes),)))


def measured(mine: Frame, theirs: Frame, frames: int) -> tuple[list[float], list[float]]:
    """Milliseconds of processor time of each frame of both, taken in turns so that other work disturbs them alike."""
    took: tuple[list[float], list[float]] = ([], [])
    for i in range(frames + WARM_UP):
        for times, frame in zip(took, (mine, theirs), strict=True):
            start = time.thread_time()
            frame(i)
            times.append((time.thread_time() - start) * 1e3)
    return took[0][WARM_UP:], took[1][WARM_UP:]


def told(times: list[float]) -> str:
    """Least, median and 99th percentile."""
    return f"{min(times):6.2f} {statistics.median(times):6.2f} {statistics.quantiles(times, n=100)[98]:6.2f}"


def roll_frames(state: State, ticks_per_pixel: float) -> tuple[dict[str, Frame], Callable[[], None]]:
    """What the roll does in each frame, and how to end it."""
    session = Session()
    session.show_piece(state, None)
    view = RollView(session)
    canvas = Canvas(view)
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    start = Geometry(ticks_per_pixel, 20.0, 100_000.0, 128 - 84)
    everything = QRect(0, 0, WIDTH, HEIGHT)

    def pan(i: int) -> None:
        view.geometry = start.scrolled(i % 100 * 7, 0)
        canvas.repaint(everything)

    def zoom(i: int) -> None:
        view.geometry = start.zoomed_time(1.01 ** (i % 40 - 20), WIDTH / 2, 480)
        canvas.repaint(everything)

    def drag(i: int) -> None:
        if i == 0:
            view.geometry = start
            seen = view.around(start.left, view.right, 0, 127)
            view.select(frozenset(seen[:: len(seen) // DRAGGED][:DRAGGED]))
        view.try_edit(edits.move(i % 40 * 30, i % 5), view.state.selection)
        canvas.repaint(everything)

    def playhead(i: int) -> None:
        if i == 0:
            view.stop_trying()
        canvas.move_playhead(view.geometry.tick(300 + i % 400 * 2))
        QApplication.processEvents()

    def close() -> None:
        canvas.close()
        session.close()

    return {"pan": pan, "zoom": zoom, "drag": drag, "playhead": playhead}, close


class GridScene(QGraphicsScene):
    """Notes as items on a background of rows and lines."""

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, QColor("#191d23"))
        painter.setPen(QPen(QColor("#303642"), 0))
        for x in range(int(rect.left()) // 480 * 480, int(rect.right()), 480):
            painter.drawLine(x, int(rect.top()), x, int(rect.bottom()))
        for y in range(int(rect.top()) // 20 * 20, int(rect.bottom()), 20):
            painter.drawLine(int(rect.left()), y, int(rect.right()), y)


def scene_frames(state: State, ticks_per_pixel: float) -> tuple[dict[str, Frame], Callable[[], None]]:
    """The same with one item per note. The view scales ticks to pixels."""
    scene = GridScene()
    items = []
    for note in state.current.notes:
        item = QGraphicsRectItem(note.start, (127 - note.pitch) * 20, note.length, 18)
        item.setBrush(QColor("#56b4a9"))
        item.setPen(QPen(Qt.PenStyle.NoPen))
        scene.addItem(item)
        items.append(item)
    window = QGraphicsView(scene)
    window.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
    window.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    window.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    window.resize(WIDTH, HEIGHT)
    window.scale(1 / ticks_per_pixel, 1)
    window.show()
    centre = 100_000 + WIDTH / 2 * ticks_per_pixel
    playhead_line = scene.addLine(centre, 0, centre, 128 * 20, QPen(QColor("white"), 0))
    window.centerOn(centre, 1200)
    seen = [i for i in items if abs(i.rect().left() - centre) < WIDTH / 2 * ticks_per_pixel]
    moved = seen[:: len(seen) // DRAGGED][:DRAGGED]

    def pan(i: int) -> None:
        window.centerOn(centre + i % 100 * 7 * ticks_per_pixel, 1200)
        window.viewport().repaint()

    def zoom(i: int) -> None:
        window.resetTransform()
        window.scale(1.01 ** (i % 40 - 20) / ticks_per_pixel, 1)
        window.centerOn(centre, 1200)
        window.viewport().repaint()

    def drag(i: int) -> None:
        for item in moved:
            item.setPos(i % 40 * 30, i % 5 * 20)
        window.viewport().repaint()

    def playhead(i: int) -> None:
        if i == 0:
            window.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        playhead_line.setPos(i % 400 * 2 * ticks_per_pixel, 0)
        QApplication.processEvents()

    def close() -> None:
        window.close()
        scene.clear()

    return {"pan": pan, "zoom": zoom, "drag": drag, "playhead": playhead}, close


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--frames", type=int, default=200)
    parser.add_argument("--notes", type=int, default=100_000)
    wanted = parser.parse_args()
    application = QApplication([])
    state = piece(wanted.notes)
    ticks_per_pixel = 60 * IN_VIEW / WIDTH
    roll, close_roll = roll_frames(state, ticks_per_pixel)
    scene, close_scene = scene_frames(state, ticks_per_pixel)
    application.processEvents()
    print(f"{wanted.notes:,} notes, about {IN_VIEW:,} in view, {WIDTH} × {HEIGHT}")
    print("milliseconds of processor a frame: least, median, p99")
    for kind in roll:
        mine, theirs = measured(roll[kind], scene[kind], wanted.frames)
        ratio = statistics.median(theirs) / statistics.median(mine)
        print(f"{kind:9} roll {told(mine)}   QGraphicsScene {told(theirs)}   ratio of medians {ratio:5.2f}")
    close_roll()
    close_scene()


if __name__ == "__main__":
    main()
