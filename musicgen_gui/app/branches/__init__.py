"""Every result of the engine that was kept, put on the shelf or only seen, as a tree that is saved with the piece."""

from musicgen_gui.app.branches.branches import Branches
from musicgen_gui.app.branches.tree import Node, Tree

__all__ = ["Branches", "Node", "Tree"]
