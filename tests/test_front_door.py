"""``./run`` as far as it goes without installing anything: what it starts, what it says, what it does not do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ODD = "Füllhorn 音乐 🎵 'a b'"
COPIED = ("run", "pyproject.toml", "constraints.txt")
TOOLS = ("sh", "cat", "cksum", "dirname", "env", "id", "readlink", "rm", "sleep", "uname")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="run is a POSIX shell script; Windows has run.ps1")

PYTHON = """#!/bin/sh
# Stands where an installed Python would: says how it was called, and succeeds.
echo "python $*" >>"{log}"
case "$*" in *"-m venv"*) mkdir -p "{venv}/bin" && cp "$0" "{venv}/bin/python" ;; esac
"""
PROGRAM = """#!/bin/sh
pwd
for word; do printf '<%s>\\n' "$word"; done
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the front door in a folder with an awkward name."""
    folder = tmp_path / ODD
    folder.mkdir()
    for name in COPIED:
        shutil.copy2(ROOT / name, folder / name)
    return folder


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A folder with the few programs every system has, to be the whole PATH: no Python, no package manager."""
    folder = tmp_path / "tools"
    folder.mkdir()
    for name in TOOLS:
        found = shutil.which(name)
        assert found, name
        (folder / name).symlink_to(found)
    return folder


Ended = subprocess.CompletedProcess[str]


def start(door: Path, *words: str, path: Path | None = None, cwd: Path | None = None) -> Ended:
    """Start the front door and wait for its end; only ``path`` is searched for programs when one is given."""
    env = {**os.environ, "PYENV_ROOT": "/nowhere", "LC_ALL": "C"}
    if path:
        env["PATH"] = str(path)
    return subprocess.run(
        [str(door), *words], env=env, cwd=cwd, text=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=60
    )


def executable(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def set_up(checkout: Path) -> None:
    """Make ``checkout`` look set up: a Python, the program, and the stamp of these versions in this place."""
    executable(checkout / ".venv/bin/python", "#!/bin/sh\necho called >>called\n")
    executable(checkout / ".venv/bin/musicgen-gui", PROGRAM)
    pinned = b"".join((checkout / name).read_bytes() for name in ("pyproject.toml", "constraints.txt"))
    number = subprocess.run(["cksum"], input=pinned, capture_output=True, check=True).stdout.decode().strip()
    (checkout / ".venv/.ready-base").write_text(f"{number} base {checkout.resolve()}\n", encoding="utf-8")


def test_second_start_hands_everything_over_untouched(checkout: Path, tmp_path: Path, tools: Path) -> None:
    set_up(checkout)
    words = ["complete", "in *.mid", "", "$HOME", "--hole=3:2", "音乐\n二"]
    answer = start(checkout / "run", *words, path=tools, cwd=tmp_path)
    assert answer.stdout == f"{tmp_path}\n" + "".join(f"<{word}>\n" for word in words)
    assert answer.stderr == ""
    assert answer.returncode == 0
    assert not list(tmp_path.rglob("called")), "the second start ran Python by itself"


def test_starts_through_a_chain_of_links(checkout: Path, tmp_path: Path, tools: Path) -> None:
    set_up(checkout)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "direct").symlink_to(checkout / "run")
    (tmp_path / "start").symlink_to("bin/direct")
    assert start(tmp_path / "start", "engines", path=tools, cwd=tmp_path).stdout == f"{tmp_path}\n<engines>\n"


def test_says_what_to_do_without_a_python(checkout: Path, tools: Path) -> None:
    answer = start(checkout / "run", path=tools)
    if answer.returncode == 0 or "Python 3.11 or newer" not in answer.stderr:
        pytest.skip("this machine has a Python in one of the places that are searched beyond PATH")
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert not (checkout / ".venv").exists()
    assert not (checkout / ".venv.lock").exists()


@pytest.mark.parametrize("changed", ["pyproject.toml", "constraints.txt"])
def test_sets_up_again_when_the_versions_changed(checkout: Path, tmp_path: Path, tools: Path, changed: str) -> None:
    set_up(checkout)
    log = tmp_path / "log"
    executable(tools / "python3.11", PYTHON.format(log=log, venv=checkout / ".venv"))
    shutil.copy2(tools / "python3.11", checkout / ".venv/bin/python")
    with (checkout / changed).open("a", encoding="utf-8") as file:
        file.write("# another version\n")
    first = start(checkout / "run", "engines", path=tools)
    assert first.returncode == 0, first.stderr
    assert first.stdout.endswith("<engines>\n"), "words of the set-up may not mix with the program's own output"
    assert "-m pip install -q -c constraints.txt --no-build-isolation -e ." in log.read_text(encoding="utf-8")
    log.unlink()
    assert start(checkout / "run", path=tools).stderr == ""
    assert not log.exists(), "set up twice for one change"


def test_begins_anew_after_a_set_up_that_was_cut_off(checkout: Path, tmp_path: Path, tools: Path) -> None:
    set_up(checkout)
    log = tmp_path / "log"
    executable(tools / "python3.11", PYTHON.format(log=log, venv=checkout / ".venv"))
    for tool in ("cp", "mkdir"):
        (tools / tool).symlink_to(str(shutil.which(tool)))
    (checkout / ".venv/.ready-base").unlink()
    (checkout / ".venv/.unfinished").touch()
    (checkout / ".venv.lock").write_text("999999999\n", encoding="utf-8")
    answer = start(checkout / "run", path=tools)
    assert answer.returncode == 0, answer.stderr
    assert f"-m venv --clear {checkout.resolve()}/.venv" in log.read_text(encoding="utf-8")
    assert not (checkout / ".venv/.unfinished").exists()
    assert not (checkout / ".venv.lock").exists()


def test_a_failed_download_is_told_and_leaves_no_stamp(checkout: Path, tools: Path) -> None:
    set_up(checkout)
    (checkout / ".venv/.ready-base").unlink()
    failing = '#!/bin/sh\ncase "$*" in *"pip install"*) echo "no network" >&2; exit 1 ;; esac\n'
    executable(tools / "python3.11", failing)
    executable(checkout / ".venv/bin/python", failing)
    answer = start(checkout / "run", path=tools)
    assert answer.returncode == 1
    assert "no network" in answer.stderr
    assert "could not be installed" in answer.stderr
    assert not (checkout / ".venv/.ready-base").exists()
    assert not (checkout / ".venv.lock").exists()


def test_continuous_integration_calls_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line.split()[1] for line in lines if line.startswith("./run ")] == ["test", "check"]
    assert subprocess.run(["bash", "-n", str(ROOT / ".ci" / "run")]).returncode == 0


def test_every_pinned_version_is_exact() -> None:
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()[1:]
    assert all(pin.count("==") == 1 and "+" not in pin for pin in pins)
    assert "torch==2.13.0" in pins
