"""The notes of the current track as a table."""
