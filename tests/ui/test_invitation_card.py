"""By message goes only the invitation."""

from PySide6.QtGui import QGuiApplication

from tests.domain.northgate import NORTHGATE
from tests.ui.tour import FULL


def lays_out(leader, conversation):
    leader.app.desk.lay_out(conversation)
    leader.settles()
    return leader.window.conversation._side._invitation


def test_it_is_there_only_when_the_conversation_is_to_go_by_message(leader):
    assert not lays_out(leader, NORTHGATE).isVisible()
    assert lays_out(leader, FULL).isVisible()


def test_copying_puts_it_on_the_clipboard_and_says_so(leader):
    lays_out(leader, FULL)
    leader.clicks(leader.button("Copy the invitation"))
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Tomás, could we speak for 20 minutes")
    assert leader.is_told("The invitation is on your clipboard.")


def test_it_holds_no_fact_no_concern_and_nothing_private(leader):
    lays_out(leader, FULL)
    leader.clicks(leader.button("Copy the invitation"))
    copied = QGuiApplication.clipboard().text().casefold()
    secrets = [fact.what for fact in FULL.facts] + [FULL.text(key) for key in ("concern", "reason", "story", "my_part")]
    assert [secret for secret in secrets if secret.casefold() in copied] == []
