"""Keys that belong together, by what they do in fields, sliders, lists and buttons."""

from PySide6.QtCore import Qt

ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
TRAVEL = ARROWS | {Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
PRESS = ENTER | {Qt.Key.Key_Space}
WALK = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
TYPING = TRAVEL | PRESS | WALK | {Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
