"""Whose a note is shows without colour too."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from musicgen_gui.app.colours import THEMES, Theme
from musicgen_gui.score.types import Origin
from musicgen_gui.ui.pianoroll.layers.sprites import LEVELS, Sprites, make_sprites


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("height", [10, 18, 40])
def test_notes_of_one_colour_still_tell_who_wrote_them(qtbot: QtBot, theme: Theme, height: int) -> None:
    grey = replace(theme, yours="#909090", model="#909090", edited="#909090")
    sprites = make_sprites(grey, height, 1.0)
    rows = [drawn(sprites, origin * LEVELS + 5) for origin in Origin]
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert np.abs(rows[one] - rows[other]).max() >= 40


def drawn(sprites: Sprites, sprite: int) -> NDArray[np.int64]:
    """Lightness of each row in the middle of one note."""
    image = QImage(30, sprites.height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    zero, width = np.zeros(1, np.int32), np.full(1, 30, np.int32)
    sprites.draw(painter, sprite, zero, zero, width)
    painter.end()
    return np.array([image.pixelColor(15, y).lightness() for y in range(sprites.height)])
