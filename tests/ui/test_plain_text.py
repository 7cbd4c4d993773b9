"""What people write is shown as they wrote it, whatever it looks like."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox

from desktop_app.domain.answers import Fact, IfThen
from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.steps import FIELDS, Kind
from tests.ui.accessible import tree
from tests.ui.looking import shown
from tests.ui.tour import PAGES, visit

MARKUP = '<img src="file:///etc/passwd"><b>x</b>'

WRITTEN = {
    Kind.WRITING: MARKUP,
    Kind.LINE: MARKUP,
    Kind.FACTS: (Fact("f", MARKUP, how_i_know=MARKUP),),
    Kind.QUESTIONS: (MARKUP,),
    Kind.IF_THENS: (IfThen(MARKUP, MARKUP),),
}
HOSTILE = Conversation(
    FULL_ID := "northgate", MARKUP, MARKUP, MARKUP, channel=Channel.MESSAGE,
    answers={key: WRITTEN[field.kind] for key, field in FIELDS.items() if field.kind in WRITTEN},
)  # fmt: skip


@pytest.fixture(scope="module")
def invaded(host):
    """A leader whose conversation is made of markup, in every field there is."""
    mine = host.app.library.open(FULL_ID)
    host.app.library.save(replace(HOSTILE, revision=mine.revision))
    host.window.refresh()
    host.app.desk.open(FULL_ID)
    return host


@pytest.mark.parametrize("page", PAGES)
def test_markup_is_shown_and_takes_no_effect(invaded, page):
    with visit(invaded, page) as top:
        labels = [each for each in shown(top) if isinstance(each, QLabel)]
        assert [each.text() for each in labels if each.textFormat().name != "PlainText" and each.text()] == []
        if page in ("home", "all_conversations", "story", "data", "concern", "ask", "listen"):
            assert any(MARKUP in line for line in tree(top))


def test_no_message_box_is_ever_used(invaded):
    assert invaded.window.findChildren(QMessageBox) == []


A_LONG_WORD = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from PySide6.QtWidgets import QApplication
from desktop_app.app import compose
from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places

word = "x" * 1_000_000
application = QApplication([])
app = compose(application, Places.under(Path(sys.argv[1])), lambda: datetime(2026, 3, 18, tzinfo=UTC))
app.window.show()
app.window.refresh()
app.desk.lay_out(Conversation("long", word, word, word))
app.desk.guide.go("concern")
app.desk.guide.write("concern", word)
for _ in range(5):
    application.processEvents()
app.desk.close()
app.window.refresh()
application.processEvents()
print("still here")
app.close()
"""


def test_a_word_of_a_million_characters_does_not_hang_the_window(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", A_LONG_WORD, tmp_path], capture_output=True, text=True, timeout=60, check=False
    )
    assert "still here" in done.stdout, done.stderr
