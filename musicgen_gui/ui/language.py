"""The language of the interface: the program's own words and Qt's, chosen by the user or by the system."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from musicgen_gui import paths

_log = logging.getLogger(__name__)

LANGUAGES = {"en": "English", "ru": "Русский", "zh": "简体中文"}
"""Each under its code, in its own words."""
_QT = {"ru": "qtbase_ru", "zh": "qtbase_zh_CN"}


def language_of(choice: str) -> str:
    """The code of the language to use: the chosen one, else the first of the system's that there is, else English."""
    if choice in LANGUAGES:
        return choice
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def install(application: QCoreApplication, choice: str) -> str:
    """Let the application speak a language from now on, before its first window is made; the code of it."""
    code = language_of(choice)
    folders = {f"continuo_{code}": str(paths.resources() / "languages")}
    if code in _QT:
        folders[_QT[code]] = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        QLocale.setDefault(QLocale(code))
    for name, folder in folders.items():
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
        else:
            _log.warning("no words for %s in %s", name, folder)
    return code
