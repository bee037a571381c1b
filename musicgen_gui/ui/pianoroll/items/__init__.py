"""Lanes of signs above the canvas: tempo and meter, markers, chords."""
