"""Brings the language files up to date with the program: finds every text that is shown, keeps what is translated.

    .venv/bin/python resources/languages/update.py

Writes continuo_en.ts, continuo_ru.ts and continuo_zh.ts, which Qt Linguist opens, and compiles each to its .qm. What
has no translation yet is marked as unfinished and counted. Texts are found in the source (``tr``, ``translate`` and
every function that hands its own argument on to them) and, for tables,
in the running program (commands, menus, instruments).
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PACKAGE = ROOT / "musicgen_gui"
sys.path.insert(0, str(ROOT))
LANGUAGES = {"en": "en_GB", "ru": "ru_RU", "zh": "zh_CN"}
FORMS = {"en": 2, "ru": 3, "zh": 1}
"""How many plural forms each language has, in the order of Qt Linguist."""
WINDOW = {"w": "MainWindow", "window": "MainWindow"}
SHOWN = ("app", "ui")
"""Folders that translate."""
SELF_EVIDENT = ("language.", "size.", "speed.")
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
    hands = Hands(trees)
    for path, tree in trees.items():
        for scope, call in _calls(tree, ()):
            asked = hands.asked(path, scope, call)
            if asked is None:
                continue
            context, argument = asked
            literals = list(_literals(argument))
            found.keys.update((context, text) for text in literals if text)
            if not literals and not _is_parameter(argument, scope):
                found.unseen.append(f"{path.relative_to(ROOT)}:{call.lineno}")
    found.keys.update(_sentences_of("engines", "CannotAnswer", "engines"))
    found.keys.update(_sentences_of("playback", "OutputError", "sound"))
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
    """Write and compile a language file; how many texts are unfinished. English stands for itself.

    Entries of menus get the letters by which they are chosen, no letter twice within a menu.
    """
    done = {**done, **_lettered(language, done)}
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


def _lettered(language: str, done: dict[Key, Forms]) -> dict[Key, Forms]:
    """The entries of menus with their letters: the English ones behind the words, or the language's own in them."""
    marked: dict[Key, Forms] = {}
    menus = [[key for key in entries if key in done and "&" in key[1]] for entries in _menus()]
    used: list[set[str]] = [set() for _ in menus]
    keys = list(dict.fromkeys(key for entries in menus for key in entries)) if language != "en" else []
    for key in sorted(keys, key=lambda key: -sum(key in entries for entries in menus)):
        text = re.sub(r"\(&?[A-Z]\)", "", done[key][0]).replace("&", "")
        taken = [letters for letters, entries in zip(used, menus, strict=True) if key in entries]
        if language == "zh":
            letter = key[1][key[1].index("&") + 1].upper()
            marked[key] = (f"{text.removesuffix('…')}(&{letter}){'…' * text.endswith('…')}",)
        else:
            marked[key] = (_with_letter(text, taken),)
    return marked


def _with_letter(text: str, taken: list[set[str]]) -> str:
    """A text with ``&`` before a letter that is not taken in any of its menus: the first of a word, or else any."""
    firsts = [i for i in range(len(text)) if text[i].isalpha() and (i == 0 or text[i - 1] == " ")]
    others = [i for i in range(len(text)) if text[i].isalpha()]
    for i in (*firsts, *others):
        if not any(text[i].lower() in letters for letters in taken):
            for letters in taken:
                letters.add(text[i].lower())
            return f"{text[:i]}&{text[i:]}"
    return text


def _menus() -> Iterator[list[Key]]:
    """The entries of each menu, the bar's own among them."""
    from musicgen_gui.ui.commands import COMMANDS, MENUS

    for menu in ("", *(name for name, _, _ in MENUS)):
        entries = [command.text for command in COMMANDS if menu and command.menu == menu]
        entries += [text for _, text, parent in MENUS if parent == menu]
        yield [("commands", text) for text in entries]


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


class Hands:
    """Functions that hand an argument of their own on to a translation: context, its place and its name, by module."""

    def __init__(self, trees: dict[Path, ast.Module]) -> None:
        self._known: dict[str, dict[Path, tuple[str, int, str]]] = {}
        self._imports = {path: dict(_imports(tree)) for path, tree in trees.items()}
        before = -1
        while before != sum(map(len, self._known.values())):
            before = sum(map(len, self._known.values()))
            for path, tree in trees.items():
                self._look(path, tree)

    def asked(self, path: Path, scope: tuple[ast.AST, ...], call: ast.Call) -> tuple[str, ast.expr] | None:
        """Context and text of a call that translates; None for any other call."""
        name = _name(call.func)
        if (
            name in ("translate", "QT_TRANSLATE_NOOP")
            and len(call.args) >= 2
            and isinstance(call.args[0], ast.Constant)
        ):
            return str(call.args[0].value), call.args[1]
        if name == "tr" and isinstance(call.func, ast.Attribute) and call.args:
            return _class_of(call.func.value, scope), call.args[0]
        found = self._of(path, name)
        if found is None:
            return None
        context, place, parameter = found
        named = next((word.value for word in call.keywords if word.arg == parameter), None)
        text = named or (call.args[place] if len(call.args) > place else None)
        return (context, text) if text is not None else None

    def _of(self, path: Path, name: str) -> tuple[str, int, str] | None:
        """What a name means in a module: its own function, the one that it imports, or the only one of that name."""
        homes = self._known.get(name, {})
        if path in homes:
            return homes[path]
        source = self._imports[path].get(name)
        if source is not None:
            return next(
                (hand for home, hand in homes.items() if home.with_suffix("").as_posix().endswith(source)), None
            )
        return next(iter(homes.values())) if len(homes) == 1 and name != "tr" else None

    def _look(self, path: Path, tree: ast.Module) -> None:
        for scope, call in _calls(tree, ()):
            asked = self.asked(path, scope, call)
            if asked is None or not isinstance(asked[1], ast.Name):
                continue
            for node in scope:
                names = _parameters(node)
                if isinstance(node, ast.FunctionDef) and asked[1].id in names:
                    hand = (asked[0], names.index(asked[1].id), asked[1].id)
                    self._known.setdefault(node.name, {})[path] = hand


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Names that a module takes from modules of ours, and the end of that module's path."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from ((alias.asname or alias.name, node.module.replace(".", "/")) for alias in node.names)


def _class_of(receiver: ast.expr, scope: tuple[ast.AST, ...]) -> str:
    if isinstance(receiver, ast.Name) and receiver.id in WINDOW:
        return WINDOW[receiver.id]
    return next((node.name for node in reversed(scope) if isinstance(node, ast.ClassDef)), "MainWindow")


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


def _sentences_of(folder: str, error: str, context: str) -> Iterator[Key]:
    """What a part of the program without Qt says when it fails; what differs from case to case becomes {0}, {1} …"""
    for path in sorted((PACKAGE / folder).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for _, call in _calls(tree, ()):
            if isinstance(call.func, ast.Name) and call.func.id == error and call.args:
                yield from ((context, pattern(text)) for text in _sentences(call.args[0], tree))


def _sentences(argument: ast.expr, tree: ast.Module) -> Iterator[ast.expr]:
    """A text as it is written, or what the function returns that is asked for it."""
    if isinstance(argument, ast.Call) and isinstance(argument.func, ast.Attribute):
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name == argument.func.attr:
                yield from (inner.value for inner in ast.walk(node) if isinstance(inner, ast.Return) and inner.value)
    elif isinstance(argument, ast.IfExp):
        yield from (part for part in (argument.body, argument.orelse) if isinstance(part, ast.Constant | ast.JoinedStr))
    elif isinstance(argument, ast.Constant | ast.JoinedStr):
        yield argument


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
    from musicgen_gui import discovery, engines
    from musicgen_gui.app.instruments import FAMILIES, NAMES
    from musicgen_gui.theory.drums import NAMES as DRUMS
    from musicgen_gui.theory.key import MODE_FIFTHS
    from musicgen_gui.ui.commands import COMMANDS, MENUS
    from musicgen_gui.ui.dialogs.keys import OTHERS

    yield from (("commands", text) for _, text, _ in MENUS)
    yield from (
        ("commands", c.text) for c in COMMANDS if not c.id.startswith(SELF_EVIDENT) or c.id == "language.system"
    )
    yield from (("commands", c.hint) for c in COMMANDS if c.hint)
    yield "commands", OTHERS
    yield from (("instruments", name) for name in (*NAMES, *(title for title, _ in FAMILIES), "Percussion"))
    yield from (("ComposePanel", mode) for mode in MODE_FIFTHS)
    yield from (("drums", name) for name in DRUMS)
    yield from (("outputs", name) for name in ("Built-in synthesizer", "Silent", "silent"))
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
