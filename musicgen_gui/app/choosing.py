"""What can be done with the answers beside keeping one: throw one away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from musicgen_gui.app.composer import Composer
from musicgen_gui.app.session import Session


def reject(session: Session, composer: Composer) -> None:
    """Throw the answer that is looked at away; the next one takes its place. Without a last one nothing is shown."""
    answers = composer.answers
    if answers is None:
        return
    if composer.busy:
        words = "The answers are still coming: one moment, or Esc to stop them here."
        session.say(QCoreApplication.translate("PartialAccept", words))
        return
    left = answers.without(answers.chosen)
    if left:
        composer.offer(left)
    else:
        composer.drop()
