"""Brings the language files up to date with the program: finds every text that is shown, keeps what is translated.

    .venv/bin/python resources/languages/update.py

Writes continuo_en.ts, continuo_ru.ts and continuo_zh.ts, which Qt Linguist opens, and compiles each to its .qm. What
has no translation yet is marked as unfinished and counted. Texts are found in the source (``tr``, ``translate`` and
every function that hands its own argument on to them) and, for tables,
in the running program (commands, menus, instruments).
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PACKAGE = ROOT / "musicgen_gui"
LANGUAGES = {"en": "en_GB", "ru": "ru_RU", "zh": "zh_CN"}
FORMS = {"en": 2, "ru": 3, "zh": 1}
"""How many plural forms each language has, in the order of Qt Linguist."""
WINDOW = {"w": "MainWindow", "window": "MainWindow"}
SHOWN = ("app", "ui", "engines")
"""Folders that show texts; what engines say is shown by the window."""
SELF_EVIDENT = ("language.", "size.")
"""Commands that read alike in every language: names of languages in their own words, and numbers."""
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)

Key = tuple[str, str]
Forms = tuple[str, ...]


@dataclass
class Found:
    """Context and source of every text, and the places where a text is not written out and cannot be found."""

    keys: set[Key] = field(default_factory=set)
    unseen: list[str] = field(default_factory=list)


def texts() -> Found:
    """Every text of the program, plural ones with ``%n``."""
    found = Found()
    paths = [path for folder in SHOWN for path in sorted((PACKAGE / folder).rglob("*.py"))]
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    hands = _handing_on(trees.values())
    for path, tree in trees.items():
        for scope, call in _calls(tree, ()):
            asked = _asked(scope, call, hands)
            if asked is None:
                continue
            context, argument = asked
            literals = list(_literals(argument))
            found.keys.update((context, text) for text in literals if text)
            if not literals and not _is_parameter(argument, scope):
                found.unseen.append(f"{path.relative_to(ROOT)}:{call.lineno}")
    found.keys.update(_engine_texts(trees))
    found.keys.update(_table_texts())
    return found


def read(language: str) -> dict[Key, Forms]:
    """The finished translations of a language file."""
    path = HERE / f"continuo_{language}.ts"
    done: dict[Key, Forms] = {}
    if not path.exists():
        return done
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            done[name, message.findtext("source", "")] = tuple(forms)
    return done


def write(language: str, keys: Iterable[Key], done: dict[Key, Forms]) -> int:
    """Write and compile a language file; how many texts are unfinished. English stands for itself."""
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en_GB")
    contexts: dict[str, ET.Element] = {}
    unfinished = 0
    for context, source in sorted(keys):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        forms = done.get((context, source)) or _english(language, source)
        unfinished += not forms
        _add_message(contexts[context], source, forms, FORMS[language])
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path = HERE / f"continuo_{language}.ts"
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    compile_file(path, path.with_suffix(".qm"))
    return unfinished


def compile_file(source: Path, target: Path) -> None:
    """Compile a .ts to a .qm by Qt's own tool."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def _add_message(context: ET.Element, source: str, forms: Forms, count: int) -> None:
    plural = "%n" in source
    message = ET.SubElement(context, "message", {"numerus": "yes"} if plural else {})
    ET.SubElement(message, "source").text = source
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if plural:
        for i in range(count):
            ET.SubElement(translation, "numerusform").text = forms[i] if i < len(forms) else ""
    elif forms:
        translation.text = forms[0]


def _english(language: str, source: str) -> Forms:
    if language != "en":
        return ()
    return (source.replace("(s)", ""), source.replace("(s)", "s")) if "%n" in source else (source,)


def _asked(
    scope: tuple[ast.AST, ...], call: ast.Call, hands: dict[str, tuple[str, int, str]]
) -> tuple[str, ast.expr] | None:
    """Context and text of a call that translates; None for any other call."""
    function = call.func
    name = (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )
    if name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) >= 2 and isinstance(call.args[0], ast.Constant):
        return str(call.args[0].value), call.args[1]
    if name == "tr" and isinstance(function, ast.Attribute) and call.args:
        return _class_of(function.value, scope), call.args[0]
    if name in hands:
        context, place, parameter = hands[name]
        return next(((context, word.value) for word in call.keywords if word.arg == parameter), None) or (
            (context, call.args[place]) if len(call.args) > place else None
        )
    return None


def _class_of(receiver: ast.expr, scope: tuple[ast.AST, ...]) -> str:
    if isinstance(receiver, ast.Name) and receiver.id in WINDOW:
        return WINDOW[receiver.id]
    return next((node.name for node in reversed(scope) if isinstance(node, ast.ClassDef)), "MainWindow")


def _handing_on(trees: Iterable[ast.AST]) -> dict[str, tuple[str, int, str]]:
    """Functions that hand one of their own arguments on to a translation: their context, its place and its name."""
    hands: dict[str, tuple[str, int, str]] = {}
    trees = list(trees)
    before = -1
    while before != len(hands):
        before = len(hands)
        for tree in trees:
            for scope, call in _calls(tree, ()):
                asked = _asked(scope, call, hands)
                if asked is None or not isinstance(asked[1], ast.Name):
                    continue
                for node in scope:
                    names = _parameters(node)
                    if isinstance(node, ast.FunctionDef) and asked[1].id in names:
                        hands[node.name] = (asked[0], names.index(asked[1].id), asked[1].id)
    return hands


def _parameters(node: ast.AST) -> list[str]:
    """Names of a function's arguments as a caller counts them."""
    if not isinstance(node, FUNCTIONS):
        return []
    names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
    return names[1:] if names[:1] == ["self"] else names


def _is_parameter(argument: ast.expr, scope: tuple[ast.AST, ...]) -> bool:
    return isinstance(argument, ast.Name) and any(argument.id in _parameters(node) for node in scope)


def _calls(node: ast.AST, scope: tuple[ast.AST, ...]) -> Iterator[tuple[tuple[ast.AST, ...], ast.Call]]:
    """Every call, with the classes and functions around it."""
    inner = (*scope, node) if isinstance(node, (ast.ClassDef, *FUNCTIONS)) else scope
    if isinstance(node, ast.Call):
        yield inner, node
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, inner)


def _literals(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _literals(argument.body)
        yield from _literals(argument.orelse)


def _engine_texts(trees: dict[Path, ast.Module]) -> Iterator[Key]:
    """What engines say when they cannot answer; what differs from case to case becomes {0}, {1} …"""
    for path, tree in trees.items():
        if path.parent.name != "engines":
            continue
        for _, call in _calls(tree, ()):
            if isinstance(call.func, ast.Name) and call.func.id == "CannotAnswer" and call.args:
                yield "engines", pattern(call.args[0])


def pattern(argument: ast.expr) -> str:
    """A text, or a formatted one with numbered places."""
    if isinstance(argument, ast.Constant):
        return str(argument.value)
    assert isinstance(argument, ast.JoinedStr), ast.dump(argument)
    parts, place = [], 0
    for part in argument.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{place}}}")
            place += 1
    return "".join(parts)


def _table_texts() -> Iterator[Key]:
    sys.path.insert(0, str(ROOT))
    from musicgen_gui import discovery, engines
    from musicgen_gui.app.instruments import FAMILIES, NAMES
    from musicgen_gui.theory.key import MODE_FIFTHS
    from musicgen_gui.ui.commands import COMMANDS, MENUS
    from musicgen_gui.ui.dialogs.keys import OTHERS

    yield from (("commands", text) for _, text, _ in MENUS)
    yield from (
        ("commands", c.text) for c in COMMANDS if not c.id.startswith(SELF_EVIDENT) or c.id == "language.system"
    )
    yield "commands", OTHERS
    yield from (("instruments", name) for name in (*NAMES, *(title for title, _ in FAMILIES), "Percussion"))
    yield from (("ComposePanel", mode) for mode in MODE_FIFTHS)
    styles = {style for spec in discovery.find(engines, "ENGINE") for style in spec.styles} - {"any"}
    yield from (("ComposePanel", s.replace("-", " ").replace("_", " ").capitalize()) for s in styles)


def main() -> None:
    """Bring all files up to date and say what is left to do."""
    found = texts()
    for language in LANGUAGES:
        left = write(language, found.keys, read(language))
        print(f"{language}: {len(found.keys)} texts, {left} unfinished")
    print("Not found, look by hand:", *found.unseen, sep="\n    ")


if __name__ == "__main__":
    main()
