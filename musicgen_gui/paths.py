"""Where things lie: the program's own resources, and the user's folders."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

APP = "continuo"


def resources() -> Path:
    """The folder ``resources/``: beside the package in a checkout, inside the bundle in a frozen program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) / "resources" if bundle else Path(__file__).resolve().parent.parent / "resources"


def user_data() -> Path:
    """The user's folder for journals and own models; made when first asked for."""
    return platformdirs.user_data_path(APP, appauthor=False, ensure_exists=True)


def user_logs() -> Path:
    """The user's folder for log files; made when first asked for."""
    return platformdirs.user_log_path(APP, appauthor=False, ensure_exists=True)


def cache() -> Path:
    """The user's folder for what can be worked out again; made when something is kept there."""
    return platformdirs.user_cache_path(APP, appauthor=False)
