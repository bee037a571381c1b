"""Why a file cannot be used is told in the user's language, and every sentence of the formats is known."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from musicgen_gui import formats, paths
from musicgen_gui.app.file_words import REASONS, REMARKS, file_words
from musicgen_gui.formats.midi_bytes import split
from musicgen_gui.formats.spec import FormatError

FOLDER = Path(formats.__file__).parent
INNER = {"project_score.py"}
"""Its sentences stand within others, as those of Python do."""
NO_WORDS = re.compile(r"[{}\d:, ]*")


@pytest.fixture
def russian(qapp: QCoreApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load("continuo_ru", str(paths.resources() / "languages"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def written(argument: ast.expr) -> Iterator[str]:
    """A text with numbered places."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield re.sub(r"%[ds]", "{}", argument.value)
    elif isinstance(argument, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in argument.values)


def texts(tree: ast.Module, names: tuple[str, ...]) -> Iterator[str]:
    helpers = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if called not in names:
            continue
        first = node.args[0]
        if isinstance(first, ast.Call) and isinstance(first.func, ast.Name) and first.func.id in helpers:
            for inner in ast.walk(helpers[first.func.id]):
                if isinstance(inner, ast.Return) and inner.value is not None:
                    yield from written(inner.value)
        else:
            yield from written(first)


def plain(text: str) -> str:
    """A sentence without its place, its gaps all alike."""
    unnamed = re.sub(r"\{\d?\}", "{}", text)
    while (cut := re.sub(r"^(?:byte|tick|track) (?:\{\}|\d+): |^(?:\{\}|1):(?:\{\}|1): ", "", unnamed)) != unnamed:
        unnamed = cut
    unnamed = re.sub(r"^part \{\}, measure \{\}: ", "", unnamed)
    return re.sub(r"^\{\}: ", "", unnamed)


def said_by_formats(*names: str) -> set[str]:
    found = set()
    for path in FOLDER.rglob("*.py"):
        if path.name not in INNER or "FormatError" in names:
            found |= {plain(text) for text in texts(ast.parse(path.read_text(encoding="utf-8")), names)}
    return {text for text in found if not NO_WORDS.fullmatch(text)}


def test_every_reason_of_the_formats_is_known_and_none_is_stale() -> None:
    wanted = said_by_formats("FormatError") | said_by_formats("ValueError")
    known = {plain(text) for text in REASONS}
    assert sorted(wanted - known) == []
    assert sorted(known - wanted) == []


def test_every_remark_is_known() -> None:
    assert said_by_formats("warning") == {plain(text) for text in REMARKS}


def test_a_real_fault_is_told_in_russian_with_its_place(russian: None) -> None:
    with pytest.raises(FormatError) as fault:
        split(b"MThd" + bytes([0, 0, 0, 6, 0, 7, 0, 1, 1, 224]))
    assert file_words(str(fault.value)) == "байт 8: тип файла MIDI 7 неизвестен; бывают 0, 1 и 2"


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("air.abc: 3:1: the tune has no key; add a line like K:G before the music", "строка 3, столбец 1: у мелодии"),
        ("air.abc: 12 muted notes are not in the MIDI file", "заглушённые ноты не вошли в файл MIDI: 12"),
        ("air.abc: continuo.json: there is no score", "нет нот"),
        (
            "air.abc: part Violin, measure 3: <time> without <beats> and <beat-type>",
            "партия Violin, такт 3:",
        ),
        ("tick 480: MIDI cannot say the tempo of 2; its slowest is 3.58 bpm", "тик 480: MIDI не может записать темп 2"),
        ("[Errno 13] Permission denied: '/a'", "нет прав доступа: '/a'"),
        ("something that nobody knows", "something that nobody knows"),
    ],
)
def test_sentences_are_found_behind_their_places(russian: None, said: str, wanted: str) -> None:
    assert file_words(said, "air.abc").startswith(wanted)
