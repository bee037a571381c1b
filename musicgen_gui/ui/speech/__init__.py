"""What screen readers hear: notes and answers in words, the roll as a list of notes, and who announces changes."""
