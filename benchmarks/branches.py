"""How long a piece with many branches takes to save, to open, and to show.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/branches.py [--nodes 10000]

Each node is a result of 16 notes, asked of a piece of 200 notes that is edited before every question. Prints a JSON
object: seconds of this process's CPU for writing the file, reading it, and laying out and painting the list, and the
file's size.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from musicgen_gui import formats
from musicgen_gui.app.branches import Branches, Node, Tree
from musicgen_gui.app.branches.stored import tree_from_plain, tree_to_plain
from musicgen_gui.app.composer import Composer
from musicgen_gui.app.generator import Generator
from musicgen_gui.app.session import Session
from musicgen_gui.engines.request import Request, Span, Task
from musicgen_gui.score.types import Note, Origin, Score, Track
from musicgen_gui.ui.panels.branches import BranchesPanel


def main() -> None:
    """Print one JSON object."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--nodes", type=int, default=10_000)
    chosen = options.parse_args()
    application = QApplication(sys.argv[:1])
    tree, path = grown(chosen.nodes), Path(tempfile.mkdtemp()) / "many.continuo"
    facts: dict[str, object] = {"nodes": chosen.nodes}
    began = time.process_time()
    formats.write(path, tree.request(tree.nodes[-1]).score, {"branches": tree_to_plain(tree)})
    facts["write_seconds"] = round(time.process_time() - began, 2)
    began = time.process_time()
    _, extras = formats.read_all(path)
    read = tree_from_plain(extras["branches"])
    facts["read_seconds"] = round(time.process_time() - began, 2)
    assert read.nodes == tree.nodes
    session = Session()
    branches = Branches(session, Composer(session, Generator(), lambda: 0.0), str)
    began = time.process_time()
    branches.tree = read
    panel = BranchesPanel(session, branches)
    panel.resize(310, 850)
    panel.show()
    application.processEvents()
    panel.grab()
    facts["show_seconds"] = round(time.process_time() - began, 2)
    facts["file_kilobytes"] = path.stat().st_size // 1024
    print(json.dumps(facts))
    panel.close()
    session.close()


def grown(count: int) -> Tree:
    """A tree in which every question was asked of a piece that differs in one note from the one before."""
    dice = random.Random(1)
    notes = [Note(i * 480, dice.randrange(55, 80), 480) for i in range(200)]
    nodes, tree = [], Tree()
    for id in range(count):
        at = dice.randrange(200)
        notes[at] = Note(at * 480, dice.randrange(55, 80), 480)
        score = Score(tracks=(Track("walk", tuple(notes)),))
        tree, question = tree.with_question(Request(Task.COMPLETE, score, 0, Span(96_000, 99_840), seed=id))
        line = tuple(Note(96_000 + i * 240, dice.randrange(55, 80), 240, origin=Origin.MODEL) for i in range(16))
        parent = dice.randrange(-1, id) if id else -1
        nodes.append(Node(id, parent, question, 0, 96_000, 99_840, line, 0.5, kept=True, made=id))
    return Tree(tuple(nodes), tree.questions)


if __name__ == "__main__":
    main()
