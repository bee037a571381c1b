"""Write a chord by its name at the playhead."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSpinBox, QWidget

from musicgen_gui.app.drawing import new_length
from musicgen_gui.editing import edits
from musicgen_gui.editing.document import Edit
from musicgen_gui.score.types import Note
from musicgen_gui.theory.chord import parse_chord
from musicgen_gui.theory.voicing import voiced
from musicgen_gui.ui.dialogs.trying import TryingDialog
from musicgen_gui.ui.pianoroll.view import RollView
from musicgen_gui.ui.pianoroll.words import pitch_name

WIDTH = 380
OCTAVES = (1, 7)
MOST_INVERSIONS = 6


class ChordDialog(TryingDialog):
    """The chord is shown in the roll, and heard, as soon as its name is one."""

    def __init__(self, view: RollView, parent: QWidget) -> None:
        super().__init__(view, "", "", parent)
        self.setWindowTitle(self.tr("Chord by name"))
        self._heard: tuple[int, ...] = ()
        self._tick = view.snap_down(view.session.transport.position)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("such as Am7, F♯m7b5 or C/E"))
        self.octave, self.inversion = QSpinBox(), QSpinBox()
        self.octave.setRange(*OCTAVES)
        self.octave.setValue(3)
        self.inversion.setRange(0, MOST_INVERSIONS)
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setColumnStretch(1, 1)
        for row, (words, widget) in enumerate(
            (
                (self.tr("Chord"), self.field),
                (self.tr("Octave of the bass"), self.octave),
                (self.tr("Inversion"), self.inversion),
            )
        ):
            rows.addWidget(QLabel(words), row, 0)
            rows.addWidget(widget, row, 1)
            widget.setAccessibleName(words)
        self.column.addLayout(rows)
        self.column.addWidget(self.words)
        self.column.addWidget(self.buttons)
        self.setFixedWidth(WIDTH)
        self.field.textChanged.connect(self._changed)
        for box in (self.octave, self.inversion):
            box.valueChanged.connect(self._changed)
        self._changed()

    def pitches(self) -> tuple[int, ...]:
        """The pitches of the chord as it stands; none while its name is not one."""
        try:
            chord = parse_chord(self.field.text())
        except ValueError:
            return ()
        return voiced(chord, 12 * (self.octave.value() + 1), self.inversion.value())

    def edit(self) -> Edit | None:
        length = new_length(self.view.session)
        notes = [Note(self._tick, pitch, length) for pitch in self.pitches()]
        return edits.add_notes(notes) if notes else None

    def touched(self) -> Set[Note]:
        return frozenset()

    def _changed(self) -> None:
        pitches, typed = self.pitches(), self.field.text().strip()
        self._label = self.tr("Write the chord {0}").format(typed)
        if pitches:
            self.words.setText("   ".join(map(pitch_name, pitches)))
        else:
            self.words.setText(self.tr("“{0}” is no chord that is known here.").format(typed) if typed else " ")
        if pitches != self._heard:
            self._heard = pitches
            for pitch in pitches:
                self.view.hear(Note(self._tick, pitch, 1))
        self.try_now()
