"""The wall: all answers at once as small rolls over the piano roll."""
