"""The piano roll: see, hear and change notes, and select the time that the model is to fill."""

from musicgen_gui.ui.pianoroll.roll import PianoRoll

__all__ = ["PianoRoll"]
