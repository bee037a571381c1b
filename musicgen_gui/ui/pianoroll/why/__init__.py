"""Layers that show why: what is expected under the pen, what surprises, who wrote it, what an answer changes."""
