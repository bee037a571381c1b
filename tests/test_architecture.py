"""The shape of the code, read from its source: who imports whom, how long modules are, what never appears."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "musicgen_gui"
LONGEST = 390

# What a folder may import of ours. Folders of one row are siblings: none imports another.
ROWS = [
    {"theory"},
    {"score"},
    {"codecs", "models"},
    {"editing", "playback", "formats", "engines"},
    {"training"},
    {"app"},
    {"ui"},
    {"command_line"},
    {"cli"},
]
EVERYWHERE = {"__init__", "discovery", "paths", "signal"}  # they import nothing of ours
ALLOWED = {folder: set().union(*ROWS[:level]) for level, row in enumerate(ROWS) for folder in row}
ALLOWED["models"] = set()

# Libraries that only some places may import, even inside a function.
ONLY_IN = {
    "PySide6": ("app", "ui", "command_line"),
    "torch": ("models", "training", "engines", "command_line"),
    "safetensors": ("models", "training", "engines"),
    "mido": ("formats", "playback/sinks", "playback/sources"),
    "rtmidi": ("formats", "playback/sinks", "playback/sources"),
    "fluidsynth": ("formats", "playback/sinks", "playback/sources"),
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def _id(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def _folder(path: Path) -> str:
    """``theory``, ``ui`` …; the module's own name when it lies in no folder."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _imported(path: Path, nodes: Iterator[ast.AST]) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that is imported; relative imports resolved."""
    package = ("musicgen_gui", *path.relative_to(PACKAGE).parent.parts)
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            yield node.lineno, module
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def _at_import(tree: ast.AST) -> Iterator[ast.AST]:
    """Nodes that run when the module is imported: not the insides of functions, nor what only type checkers see."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield child
        yield from _at_import(child)


def _ours(path: Path) -> Iterator[tuple[int, str, str]]:
    """Line, full name and top folder of everything of ours that a module imports."""
    for line, name in _imported(path, ast.walk(_tree(path))):
        parts = name.split(".")
        if parts[0] == "musicgen_gui" and len(parts) > 1 and not parts[1].startswith("__"):
            yield line, name, parts[1]


def test_every_folder_has_its_place() -> None:
    assert {_folder(path) for path in MODULES} <= ALLOWED.keys() | EVERYWHERE, "say in this test where it belongs"


def test_imports_go_downwards() -> None:
    wrong = []
    for path in MODULES:
        here = _folder(path)
        allowed = EVERYWHERE if here in EVERYWHERE else {here} | ALLOWED[here] | EVERYWHERE
        wrong += [f"{_id(path)}:{line} imports {name}" for line, name, top in _ours(path) if top not in allowed]
    assert not wrong, "\n".join(wrong)


def test_libraries_stay_where_they_belong() -> None:
    wrong = []
    for path in MODULES:
        for line, name in _imported(path, ast.walk(_tree(path))):
            places = ONLY_IN.get(name.split(".")[0])
            if places and not _id(path).startswith(places):
                wrong.append(f"{_id(path)}:{line} imports {name}")
    assert not wrong, "\n".join(wrong)


def test_torch_comes_with_models_and_training_alone() -> None:
    wrong = []
    for path in MODULES:
        if _folder(path) not in {"models", "training"}:
            for line, name in _imported(path, _at_import(_tree(path))):
                if name.split(".")[0] == "torch" or name.startswith(("musicgen_gui.models.", "musicgen_gui.training.")):
                    wrong.append(f"{_id(path)}:{line} imports {name} outside a function")
    assert not wrong, "\n".join(wrong)


def test_modules_are_short() -> None:
    lengths = {_id(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    long = {name: length for name, length in lengths.items() if length > LONGEST}
    assert not long, f"split these before their next feature: {long}"


def test_modules_say_what_they_are() -> None:
    silent = [_id(path) for path in MODULES if path.read_text(encoding="utf-8").strip() and not _says(path)]
    assert not silent, f"no docstring: {silent}"


def _says(path: Path) -> bool:
    return bool(ast.get_docstring(_tree(path)))


def test_nothing_is_caught_blindly() -> None:
    wrong = []
    for path in MODULES:
        handlers = (node for node in ast.walk(_tree(path)) if isinstance(node, ast.ExceptHandler))
        wrong += [f"{_id(path)}:{node.lineno}" for node in handlers if node.type is None]
    assert not wrong, f"bare except: {wrong}"


def test_only_the_command_line_prints() -> None:
    wrong = []
    for path in MODULES:
        calls = (node for node in ast.walk(_tree(path)) if isinstance(node, ast.Call))
        prints = [c.lineno for c in calls if isinstance(c.func, ast.Name) and c.func.id == "print"]
        wrong += [f"{_id(path)}:{line}" for line in prints if _folder(path) not in {"command_line", "cli"}]
    assert not wrong, f"print: {wrong}"


def test_every_engine_folder_has_a_card() -> None:
    for folder in (ROOT / "resources" / "engines").glob("*/"):
        assert (folder / "CARD.md").is_file(), f"resources/engines/{folder.name} has no CARD.md"


def test_no_file_names_a_machine_it_was_made_on() -> None:
    places = [f"/{name}/" for name in ("work", "root")] + ["/home" + "/user"]
    for path in _own_text_files():
        text = path.read_text(encoding="utf-8", errors="ignore")
        for place in places:
            assert place not in text, f"{path.relative_to(ROOT)} mentions {place}"


def _own_text_files() -> Iterator[Path]:
    kinds = {".py", ".md", ".toml", ".txt", ".json", ".ps1", ".sh", ".spec", ".yml", ".ts", ".svg", ".desktop"}
    yield from (path for path in (ROOT / "run", ROOT / ".ci" / "run", ROOT / "NOTICE") if path.is_file())
    yield from (path for path in ROOT.iterdir() if path.suffix in kinds)
    for folder in ("musicgen_gui", "tests", "docs", "benchmarks", "installer", "resources"):
        yield from (path for path in (ROOT / folder).rglob("*") if path.suffix in kinds and path.is_file())


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [("musicgen_gui.cli", {"torch", "PySide6"}), ("musicgen_gui.ui.application", {"torch", "safetensors"})],
)
def test_starting_loads_only_what_it_needs(module: str, unwanted: set[str]) -> None:
    code = f"import sys, {module}; print(*({unwanted!r} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.split()) == (0, []), done.stderr
