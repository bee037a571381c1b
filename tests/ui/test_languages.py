"""Every text of the program has its Russian and its Chinese."""

import re
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from musicgen_gui.app.own_words import PATTERNS, in_own_words
from tests.scripts import script

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "languages"
PLACES = re.compile(r"\{(\w*)[^{}]*\}|%n")


@cache
def tool() -> ModuleType:
    return script("resources/languages/update.py")


@cache
def keys() -> frozenset[tuple[str, str]]:
    return frozenset(tool().texts().keys)


def places(text: str) -> list[str]:
    return sorted(match.group(1) or match.group(0) for match in PLACES.finditer(text))


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_translations_have_the_places_of_their_source(language: str) -> None:
    wrong = [
        f"{context}: {source!r} → {form!r}"
        for (context, source), forms in tool().read(language).items()
        for form in forms
        if places(form) != places(source)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_plural_texts_have_all_forms_of_their_language(language: str) -> None:
    for (context, source), forms in tool().read(language).items():
        wanted = tool().FORMS[language] if "%n" in source else 1
        assert len(forms) == wanted, (context, source)
        assert all(forms), (context, source)


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_what_is_compiled_is_what_is_written(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"continuo_{language}", str(FOLDER))
    for (context, source), forms in tool().read(language).items():
        n = 1 if "%n" in source else -1
        said = translator.translate(context, source, None, n)
        assert said == forms[0].replace("%n", "1") or said == forms[0], (context, source)


@pytest.mark.parametrize("context", PATTERNS)
def test_sentences_with_places_are_known_where_they_are_looked_up(context: str) -> None:
    assert sorted(PATTERNS[context]) == sorted(text for c, text in keys() if c == context and "{" in text)


def test_what_an_engine_says_is_said_in_the_users_language(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load("continuo_ru", str(FOLDER))
    qapp.installTranslator(translator)
    try:
        said = in_own_words("Every melody has short runs from others: allow at least 5 notes in a row.")
        assert said == "В любой мелодии есть короткие отрезки из других: разрешите хотя бы 5 нот подряд."
        assert in_own_words("There is no such track.") == "Такой дорожки нет."
        assert in_own_words("Something new") == "Something new"
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_no_two_entries_of_a_menu_share_their_letter(language: str) -> None:
    done = tool().read(language)
    for entries in tool()._menus():
        forms = [done[key][0] for key in entries if key in done]
        letters = [form[form.index("&") + 1].lower() for form in forms if "&" in form]
        assert len(set(letters)) == len(letters), forms


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_every_text_is_translated(language: str) -> None:
    missing = sorted(keys() - tool().read(language).keys())
    assert not missing, f"{len(missing)} texts wait for their {language}"
