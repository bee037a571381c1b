"""The pale bars that are proposed after every edit, without being asked for."""

from musicgen_gui.app.ghost.ghost import Ghost, Taken

__all__ = ["Ghost", "Taken"]
