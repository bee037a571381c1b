"""Whose a note is shows without colour too."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from musicgen_gui.app.colours import THEMES, Theme
from musicgen_gui.score.types import Origin
from musicgen_gui.ui.pianoroll.layers.sprites import LEVELS, make_sprites


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("height", [10, 18, 40])
def test_notes_of_one_colour_still_tell_who_wrote_them(qtbot: QtBot, theme: Theme, height: int) -> None:
    grey = replace(theme, yours="#909090", model="#909090", edited="#909090")
    sprites = make_sprites(grey, height, 1.0)
    width = 2 * sprites.cap + 1
    picture = sprites.sheet.toImage()
    rows = [
        np.array(
            [picture.pixelColor((origin * LEVELS + 5) * width + sprites.cap, y).lightness() for y in range(height)]
        )
        for origin in Origin
    ]
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert np.abs(rows[one] - rows[other]).max() >= 40
