"""One conversation after another: what was on the desk before is gone from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

from desktop_app.ui import keys
from desktop_app.ui.guide import Guide
from desktop_app.ui.noticing.watch import Watch
from tests.stories.leader import Leader


def test_a_conversation_that_was_left_reads_and_renames_nothing(leader: Leader) -> None:
    for title in ("Alpha", "Beta", "Gamma"):
        leader.begins(title)
        leader.goes_to("data")
        leader.adds_fact("You always send it late.", on="today")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [each.conversation.title for each in leader.app.desk.findChildren(Guide)] == ["Gamma"]
    assert len(leader.app.desk.findChildren(Watch)) == 1
    rulebook = leader.window.rulebook
    rulebook.adopt(rulebook.kept.switch_off("absolutes", everywhere=True))
    leader.settles()
    assert leader.window.windowTitle() == "Gamma — Plainspoken"


def test_what_lies_over_a_conversation_goes_when_another_program_changed_it(leader: Leader) -> None:
    leader.begins("Site lists", "Tomás")
    leader.app.desk.flush()
    leader.presses(keys.CHAIR)
    assert leader.window.over is not None
    file = leader.app.library.folder / f"{leader.conversation.id}.json"
    file.write_bytes(file.read_bytes().replace("Tomás".encode(), b"Theirs"))
    leader.app.desk.guide.write("concern", "Mine")
    leader.app.desk.flush()
    assert leader.window.over is None
    leader.presses(keys.NEXT)
    assert (leader.conversation.title, leader.conversation.step) == ("Site lists (mine)", "data")
