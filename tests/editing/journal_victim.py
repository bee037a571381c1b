"""A program that edits and journals until it is killed; it prints the number of each edit once that is on disk.

Run by ``test_journal.py``: ``python -m tests.editing.journal_victim FOLDER``.
"""

import pickle
import sys
from pathlib import Path

from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Document
from musicgen_gui.editing.journal import Journal
from musicgen_gui.score.types import Note


def main(folder: Path) -> None:
    journal = Journal(folder, lambda score, extras: pickle.dumps((score, extras)), pickle.loads)
    document = Document()
    number = 0
    while True:
        document.apply("Add", edits.add_notes([Note(number * 10, 60, 10)]))
        journal.write(document.state.score, Path("tune.mid"))
        number += 1
        print(number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
