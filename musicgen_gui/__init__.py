"""Continuo: a piano-roll editor with an embedded recurrent network that completes and continues melodies."""

__version__ = "0.1.0"
