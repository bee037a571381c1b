"""The lane below the canvas: velocity, pedal, controllers or pitch bend."""
