import json
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from musicgen_gui.editing.file_lock import FileLock
from musicgen_gui.editing.journal import Extras, Journal, JournalError
from musicgen_gui.score.types import Note, Score, Track

ROOT = Path(__file__).parents[2]
SCORE = Score(title="Reel", tracks=(Track(notes=(Note(0, 60, 480),)),))


def encode(score: Score, extras: Extras) -> bytes:
    return pickle.dumps((score, extras))


def decode(data: bytes) -> tuple[Score, Extras]:
    try:
        score, extras = pickle.loads(data)
        return score, extras
    except (pickle.UnpicklingError, EOFError) as error:
        raise ValueError("not a piece") from error


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[[], Journal]]:
    """Opens journals in one folder, as programs that run side by side."""
    journals = []

    def new() -> Journal:
        journals.append(Journal(tmp_path / "journal", encode, decode))
        return journals[-1]

    yield new
    for journal in journals:
        journal.clean_close()


def crash(journal: Journal) -> None:
    """End a journal's program without a clean close: the system frees its lock, and nothing else happens."""
    handle = journal._lock._handle
    assert handle is not None
    os.close(handle)
    journal._lock._handle = None


def names(folder: Path) -> list[str]:
    return sorted(path.suffix for path in folder.iterdir())


def test_a_clean_close_leaves_nothing(opened: Callable[[], Journal]):
    journal = opened()
    journal.write(SCORE)
    assert names(journal.file.parent) == [".journal", ".lock"]
    journal.clean_close()
    journal.clean_close()
    journal.write(SCORE)
    assert names(journal.file.parent) == []


def test_a_saved_piece_is_no_longer_in_the_journal(opened: Callable[[], Journal]):
    journal = opened()
    journal.write(SCORE)
    journal.clear()
    assert names(journal.file.parent) == [".lock"]
    journal.write(SCORE)
    assert names(journal.file.parent) == [".journal", ".lock"]


def test_a_running_program_s_piece_is_nobody_else_s(opened: Callable[[], Journal]):
    first, second = opened(), opened()
    first.write(SCORE)
    assert second.leftovers() == []
    assert first.leftovers() == []
    assert first.file.exists()


def test_a_crashed_program_s_piece_is_offered_and_moves_over(opened: Callable[[], Journal]):
    first, second = opened(), opened()
    first.write(SCORE, Path("/music/reel.abc"))
    crash(first)
    (left,) = second.leftovers()
    assert (left.path, left.title, left.damage) == (Path("/music/reel.abc"), "Reel", "")
    assert datetime.now(UTC) - left.written < timedelta(minutes=1)
    assert second.restore(left) == (SCORE, {})
    assert second.leftovers() == []
    assert not first.file.exists()
    third = opened()
    crash(second)
    assert third.restore(third.leftovers()[0]) == (SCORE, {})


def test_what_belongs_to_a_piece_moves_over_with_it(opened: Callable[[], Journal]):
    first, second, third = opened(), opened(), opened()
    first.write(SCORE, None, {"branches": [1, 2]})
    crash(first)
    assert second.restore(second.leftovers()[0]) == (SCORE, {"branches": [1, 2]})
    crash(second)
    assert third.restore(third.leftovers()[0])[1] == {"branches": [1, 2]}


def test_leftovers_stay_until_somebody_decides(opened: Callable[[], Journal]):
    first, second = opened(), opened()
    first.write(SCORE)
    crash(first)
    assert len(second.leftovers()) == len(second.leftovers()) == 1
    second.clean_close()
    third = opened()
    (left,) = third.leftovers()
    third.discard(left)
    assert third.leftovers() == []
    assert names(third.file.parent) == [".lock"]


def test_several_leftovers_come_newest_first(opened: Callable[[], Journal]):
    for title in ("one", "two", "three"):
        journal = opened()
        journal.write(Score(title=title))
        crash(journal)
    assert [left.title for left in opened().leftovers()] == ["three", "two", "one"]


@pytest.mark.parametrize("harm", [lambda data: data[:-1], lambda data: data[:5], lambda _: b"", lambda _: b"[1]\n"])
def test_a_damaged_piece_is_told_and_kept_aside(opened: Callable[[], Journal], harm: Callable[[bytes], bytes]):
    first, second = opened(), opened()
    first.write(SCORE)
    crash(first)
    first.file.write_bytes(harm(first.file.read_bytes()))
    (left,) = second.leftovers()
    assert left.damage
    with pytest.raises(JournalError, match="kept as"):
        second.restore(left)
    assert second.leftovers() == []
    assert names(first.file.parent) == [".damaged", ".lock"]


def test_a_damaged_piece_outlives_being_discarded(opened: Callable[[], Journal]):
    first, second = opened(), opened()
    first.write(SCORE)
    crash(first)
    first.file.write_bytes(first.file.read_bytes() + b"x")
    second.discard(second.leftovers()[0])
    assert first.file.with_suffix(".damaged").read_bytes().endswith(b"x")


def test_a_piece_that_cannot_be_decoded_is_kept_aside(opened: Callable[[], Journal], tmp_path: Path):
    strange = Journal(tmp_path / "journal", lambda score, extras: b"strange", decode)
    strange.write(SCORE)
    crash(strange)
    journal = opened()
    (left,) = journal.leftovers()
    with pytest.raises(JournalError, match="not a piece"):
        journal.restore(left)
    assert not journal.file.exists()


def test_a_piece_that_another_window_took_is_told(opened: Callable[[], Journal]):
    first, second = opened(), opened()
    first.write(SCORE)
    crash(first)
    (left,) = second.leftovers()
    second.discard(left)
    with pytest.raises(JournalError, match="gone"):
        second.restore(left)


def test_the_first_line_is_for_people_too(opened: Callable[[], Journal]):
    journal = opened()
    journal.write(SCORE, Path("reel.abc"))
    head = json.loads(journal.file.read_bytes().partition(b"\n")[0])
    assert (head["title"], head["path"]) == ("Reel", "reel.abc")


def test_a_write_that_fails_keeps_the_last_good_one(opened: Callable[[], Journal], monkeypatch: pytest.MonkeyPatch):
    journal = opened()
    journal.write(SCORE)
    good = journal.file.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        journal.write(Score())
    assert journal.file.read_bytes() == good
    journal.clean_close()
    assert names(journal.file.parent) == []


def test_a_lock_has_one_holder(tmp_path: Path):
    one, two = FileLock(tmp_path / "a.lock"), FileLock(tmp_path / "a.lock")
    assert not one.is_held()
    assert one.take()
    assert two.is_held()
    assert one.is_held()
    assert not two.take()
    one.give_back()
    assert two.take()
    two.give_back()
    assert not one.is_held()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
@pytest.mark.parametrize("kill_after", [1, 2, 9, 30])
def test_a_program_killed_in_the_middle_of_editing_loses_nothing_it_had_written(
    opened: Callable[[], Journal], tmp_path: Path, kill_after: int
):
    command = [sys.executable, "-m", "tests.editing.journal_victim", str(tmp_path / "journal")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as victim:
        assert victim.stdout is not None
        for _ in range(kill_after):
            written = int(victim.stdout.readline())
        journal = opened()
        assert journal.leftovers() == []
        os.kill(victim.pid, signal.SIGKILL)
        written = int((victim.stdout.read().split() or [written])[-1])
    (left,) = journal.leftovers()
    assert left.damage == ""
    assert left.path == Path("tune.mid")
    notes = journal.restore(left)[0].tracks[0].notes
    assert len(notes) in (written, written + 1)
    assert [n.start for n in notes] == [10 * i for i in range(len(notes))]
