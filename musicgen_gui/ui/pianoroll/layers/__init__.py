"""What the canvas is painted of, one layer to a file, each painting only what is asked for."""
