"""A small screen reader, run by the system's Python: writes what it is told, one line each, after the tree."""

import sys
import threading
import time

import pyatspi
from gi.repository import GLib


def walk(node: object, wanted: str) -> object:
    if node is None or (node.getRoleName() == wanted and node.name == "Piano roll"):
        return node
    found = (walk(node.getChildAtIndex(i), wanted) for i in range(node.childCount))
    return next((child for child in found if child is not None), None)


def heard(event: object) -> None:
    text = event.any_data if event.type.startswith("object:announcement") else event.source.name
    print("event", event.type, event.source.getRoleName(), text, flush=True)


def stop_when_told() -> None:
    sys.stdin.readline()
    GLib.timeout_add(1500, pyatspi.Registry.stop)


roll = None
while roll is None:
    time.sleep(0.1)
    roll = next((roll for app in pyatspi.Registry.getDesktop(0) if (roll := walk(app, "list")) is not None), None)
print("roll", roll.getRoleName(), roll.childCount, flush=True)
print("note", roll.getChildAtIndex(0).getRoleName(), roll.getChildAtIndex(0).name, flush=True)
pyatspi.Registry.registerEventListener(
    heard, "object:announcement", "object:state-changed:focused", "object:property-change:accessible-name"
)
threading.Thread(target=stop_when_told, daemon=True).start()
print("ready", flush=True)
pyatspi.Registry.start()
