"""The window: home, the conversation on the desk, its brief; one bar for what must be known; the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.storage.entries import Entry
from desktop_app.ui.around import Around
from desktop_app.ui.autosave import Saved
from desktop_app.ui.desk import Desk
from desktop_app.ui.doings import doings
from desktop_app.ui.ground import Ground
from desktop_app.ui.home.home import Home
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.menus import at_home, in_conversation
from desktop_app.ui.mood.mood_book import MoodBook
from desktop_app.ui.more import More
from desktop_app.ui.native_undo import finish_within, redone_within, undone_within
from desktop_app.ui.notice import Notice
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.noticing.rulebook import Rulebook
from desktop_app.ui.own_keys import bind
from desktop_app.ui.pages import Pages
from desktop_app.ui.panels import Panels
from desktop_app.ui.pieces.layouts import tight_column
from desktop_app.ui.wishes import Wishes

if TYPE_CHECKING:
    from desktop_app.ui.conversation.conversation_view import ConversationView
    from desktop_app.ui.guide import Guide

SIZE = (1280, 832)


class Window(QMainWindow):
    """``closing`` when it is about to close for good, and still stands where it stood."""

    closing = Signal()

    def __init__(self, desk: Desk, look: Look, wishes: Wishes, rulebook: Rulebook, mood_book: MoodBook) -> None:
        super().__init__()
        self.desk, self.look, self.wishes, self.rulebook, self.mood_book = desk, look, wishes, rulebook, mood_book
        self.conversation: ConversationView | None = None
        self.over: QWidget | None = None
        self.home, self.notices = Home(look, lambda: wishes.now.pace), NoticeBar()
        self._pages = Pages(look)
        self.panels, self.around = Panels(self), Around(self)
        self._arrange()
        self._connect()
        bind(self, doings(self))
        self.resize(*SIZE)
        self.setMinimumSize(380, 420)
        self._name("")

    def open_home(self) -> None:
        """Leaves what is open, once it is on the disk."""
        finish_within(self.focusWidget())
        self.desk.close()

    def begin(self, heading: dict[str, Any], given: dict[str, Any] | None = None) -> None:
        """``given`` is what the program sets by itself; a conversation with nothing more in it is not kept."""
        finish_within(self.focusWidget())
        self.desk.begin(given, **heading)

    def open_entry(self, entry: Entry) -> None:
        finish_within(self.focusWidget())
        self.desk.open(entry.id)

    def go_to_step(self, step: str) -> None:
        self.leave_over()
        if self.conversation is not None:
            self.conversation.go(step)

    def do(self, sequence: str) -> None:
        """What the key of that sequence does."""
        next(action for action in self.actions() if action.shortcut() == QKeySequence(sequence)).trigger()

    def discard_open(self) -> None:
        if self.desk.guide is not None:
            self.desk.discard_one(self.desk.guide.conversation.id)

    def show_over(self, page: QWidget) -> None:
        """Over the conversation, until it is left."""
        self._drop_over()
        self.over = page
        self._show(page)

    def leave_over(self) -> None:
        if self._drop_over() and self.conversation is not None:
            self._show(self.conversation)

    def undo(self) -> None:
        """The field's own undo first, then what the bar offers to take back, then what was changed before it."""
        if undone_within(self.focusWidget()) or self.notices.undo():
            return
        if self.desk.guide is not None:
            self._turn(self.desk.guide, self.desk.guide.undo)

    def redo(self) -> None:
        if not redone_within(self.focusWidget()) and self.desk.guide is not None:
            self._turn(self.desk.guide, self.desk.guide.redo)

    def setVisible(self, is_visible: bool) -> None:
        """All that is built by then wears the look at once."""
        if not self.look.is_worn:
            self.look.dress()
        super().setVisible(is_visible)

    def closeEvent(self, event: QCloseEvent) -> None:
        finish_within(self.focusWidget())
        if self.desk.flush() or self._is_leaving_unsaved:
            self._note_open()
            self.closing.emit()
            self.around.put_the_card_away()
            self.desk.leave()
            event.accept()
            return
        event.ignore()
        leave = (tr("Leave without them"), self._leave_unsaved)
        again = (tr("Try again"), self.close)
        sentence = tr("Your latest words are not on the disk yet. Try again, or copy them before you leave.")
        self.notices.tell(Notice(sentence, (again, leave), is_alert=True))

    def hideEvent(self, event: QHideEvent) -> None:
        self.desk.flush()

    def _arrange(self) -> None:
        self._is_leaving_unsaved = False
        ground = Ground()
        column = tight_column(ground)
        self._pages.show_page(self.home)
        column.addWidget(self._pages, 1)
        column.addWidget(self.notices)
        self.setCentralWidget(ground)

    def _connect(self) -> None:
        self.home.bar.row.addWidget(More(at_home(self)))
        self.home.opened.connect(self.open_entry)
        self.home.discarded.connect(self.desk.discard)
        self.home.restored.connect(lambda entry: self.desk.restore(entry.id))
        self.home.forgotten.connect(self._ask_before_forgetting)
        self.home.new_wanted.connect(self.panels.new_conversation)
        self.home.go_to_wanted.connect(self.panels.go_to)
        self.home.soon_wanted.connect(self.around.talk_soon)
        self.desk.opened.connect(self._lay)
        self.desk.told.connect(self.notices.tell)
        self.desk.stood.connect(self._show_saved)
        self.desk.library_changed.connect(self.refresh)
        self.desk.shelf.found.connect(self.home.show_found)
        self.wishes.changed.connect(lambda: self.desk.set_pace(self.wishes.now.pace))
        self.wishes.changed.connect(self.home.update)
        self.rulebook.refused.connect(lambda sentence: self.notices.tell(Notice(sentence)))
        self.wishes.failed.connect(lambda sentence: self.notices.tell(Notice(sentence, is_alert=True)))

    def refresh(self) -> None:
        """Shows what is known of the library; what else is in its folder follows once another thread has looked."""
        self.home.show_entries(self.desk.known_entries(), self.desk.discarded(), self.desk.today())
        self.desk.shelf.look()

    def _lay(self, guide: Guide | None) -> None:
        """Shows what is on the desk now, and nothing over it."""
        self._drop_over()
        old, self.conversation = self.conversation, None
        self.around.put_the_card_away()
        if guide is not None:
            from desktop_app.ui.laying import laid_out

            self.conversation = view = laid_out(self, guide)
            view.bar.row.addWidget(More(in_conversation(self)))
            guide.changed.connect(lambda journey: self._name(journey.conversation.name))
            self._name(guide.conversation.name)
            self.notices.hide()  # what was told spoke of another conversation
        self._note_open()
        self._show(self.conversation or self.home)
        if old is not None:
            self._pages.removeWidget(old)
            old.deleteLater()

    def _show(self, page: QWidget) -> None:
        self._pages.show_page(page)
        if page is self.home:
            self._name("")
        take_focus = getattr(page, "take_focus", None)
        QTimer.singleShot(0, page, take_focus or page.setFocus)

    def _name(self, what: str) -> None:
        self.setWindowTitle(f"{what} — Plainspoken" if what else "Plainspoken")

    def _turn(self, guide: Guide, back_or_forth: Callable[[], None]) -> None:
        """And then the caret is where something changed."""
        page = self.over or self.conversation
        if page is not None:
            from desktop_app.ui.editors.met_again import turn

            has_met = turn(page, guide, back_or_forth)
            if not has_met and page is self.conversation:
                self.conversation.keep_focus()

    def _note_open(self) -> None:
        """Where the leader goes on after the next start."""
        self.wishes.adopt(replace(self.wishes.now, last_open=self.desk.open_id))

    def _show_saved(self, saved: Saved) -> None:
        if self.conversation is not None:
            self.conversation.bar.show_saved(saved)
        if saved is Saved.YES:
            self._note_open()

    def _drop_over(self) -> bool:
        page, self.over = self.over, None
        if page is not None:
            self._pages.removeWidget(page)
            page.deleteLater()
        return page is not None

    def _ask_before_forgetting(self, entry: Entry) -> None:
        sentence = tr("Delete “{}” for good? Its earlier versions go too.").format(entry.name)
        yes = (tr("Delete for good"), lambda: self.desk.forget(entry))
        self.notices.tell(Notice(sentence, (yes,), is_alert=True))

    def _leave_unsaved(self) -> None:
        self._is_leaving_unsaved = True
        self.close()
