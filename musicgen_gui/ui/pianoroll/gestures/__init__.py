"""The mouse gestures of the canvas, one to a file, and which one a press begins."""
