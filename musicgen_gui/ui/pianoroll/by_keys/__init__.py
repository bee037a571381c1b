"""The parts around the canvas by keys alone: each has a cursor that walks along what it shows and changes it."""
