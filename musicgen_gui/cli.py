"""The door: without a word the window opens, with one the same code works without a screen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from musicgen_gui import __version__

if TYPE_CHECKING:
    import argparse

    from musicgen_gui.command_line.say import Words

WITHOUT_SCREEN = "continue, complete, vary, score, copies, train, fit, convert, render, engines, self-check"


def parser() -> tuple[argparse.ArgumentParser, dict[str, Callable[[argparse.Namespace], Words]]]:
    """The whole command line, and the function of each word. Imports every word: the window needs none of them."""
    import argparse

    from musicgen_gui.command_line import checks, composing, copies, files, fitting, scoring, training

    top = argparse.ArgumentParser(
        prog="musicgen-gui",
        description="Continuo completes and continues melodies. Without a word the editor opens.",
        epilog="musicgen-gui WORD --help tells more of a word. A file in place of a word is opened in the editor.",
    )
    top.add_argument("--version", action="version", version=f"Continuo {__version__}")
    words = top.add_subparsers(dest="word", metavar="WORD")
    found: dict[str, Callable[[argparse.Namespace], Words]] = {}
    for module in (composing, scoring, copies, training, fitting, files, checks):
        found.update(module.add(words))
    return top, found


def main(argv: list[str] | None = None) -> int:
    """Run one word; its exit status: 0 done, 1 not all is well, 2 refused with one line on stderr."""
    arguments = sys.argv[1:] if argv is None else argv
    bare = not any(a.startswith("-") for a in arguments)
    if bare and (not arguments or Path(arguments[0]).suffix):  # no word has a suffix
        return _window(arguments)
    top, words = parser()
    if bare and arguments[0] not in words:
        return _window(arguments) if _may_be_file(arguments[0]) else _no_word(arguments[0], words)
    return _word(top, words, arguments)


def _word(
    top: argparse.ArgumentParser, words: dict[str, Callable[[argparse.Namespace], Words]], arguments: list[str]
) -> int:
    import json
    import logging

    from musicgen_gui.command_line.say import Refused

    options = top.parse_args(arguments)
    level = logging.ERROR if options.word == "train" else logging.WARNING
    logging.basicConfig(level=level, format="%(levelname)s: %(message)s", stream=sys.stderr)
    try:
        said = words[options.word](options)
    except Refused as refused:
        print(f"musicgen-gui {options.word}: {refused}", file=sys.stderr)
        return 2
    print(json.dumps(said.facts, ensure_ascii=False) if options.json else said.text)
    return said.status


def _may_be_file(name: str) -> bool:
    """Whether somebody who typed this can have meant a file, be it there or not."""
    path = Path(name)
    return len(path.parts) > 1 or path.exists()


def _no_word(word: str, words: Iterable[str]) -> int:
    print(f"musicgen-gui: {word!r} is neither a file nor a word; words are: {', '.join(words)}", file=sys.stderr)
    return 2


def _window(files_to_open: list[str]) -> int:
    import gc

    gc.disable()  # looking through all that is being made, again and again, takes a tenth of the start
    from musicgen_gui.ui import application

    if not application.has_display():
        print(
            "There is no display to open the editor on. These words work without one: "
            f"{WITHOUT_SCREEN}. Try: musicgen-gui --help",
            file=sys.stderr,
        )
        return 2
    return application.run(files_to_open)


if __name__ == "__main__":
    sys.exit(main())
