"""The window: home, the conversation on the desk, its brief; one bar for what must be known; the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop_app.storage.entries import Entry
from desktop_app.ui import keys
from desktop_app.ui.around import Around
from desktop_app.ui.autosave import Saved
from desktop_app.ui.desk import Desk
from desktop_app.ui.ground import Ground
from desktop_app.ui.guide import Guide
from desktop_app.ui.home.home import Home
from desktop_app.ui.language import tr
from desktop_app.ui.look import LARGEST, SMALLEST, Look
from desktop_app.ui.menus import at_home, in_conversation
from desktop_app.ui.more import More
from desktop_app.ui.native_undo import finish_within, redone_within, undone_within
from desktop_app.ui.notice import Notice
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.noticing.rulebook import Rulebook
from desktop_app.ui.own_keys import bind
from desktop_app.ui.pages import Pages
from desktop_app.ui.panels import Panels
from desktop_app.ui.wishes import Wishes

if TYPE_CHECKING:
    from desktop_app.ui.conversation.conversation_view import ConversationView

SIZE = (1280, 832)


class Window(QMainWindow):
    def __init__(self, desk: Desk, look: Look, wishes: Wishes, rulebook: Rulebook) -> None:
        super().__init__()
        self.desk, self.look, self.wishes, self.rulebook = desk, look, wishes, rulebook
        self.conversation: ConversationView | None = None
        self.over: QWidget | None = None
        self.home, self.notices = Home(look), NoticeBar()
        self._pages = Pages(look)
        self.panels, self.around = Panels(self), Around(self)
        self._arrange()
        self._connect()
        bind(self, self._doings())
        self.resize(*SIZE)
        self.setMinimumSize(380, 420)
        self.has_refreshed = False
        self._name("")

    def open_home(self) -> None:
        """Leaves what is open, once it is on the disk."""
        self._drop_over()
        self.desk.close()

    def begin(self, heading: dict[str, Any]) -> None:
        self._drop_over()
        self.desk.begin(**heading)

    def open_entry(self, entry: Entry) -> None:
        self._drop_over()
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
            self.discard(self.desk.guide.conversation.id)

    def discard(self, which: str) -> None:
        """Into Recently deleted; what lies over it goes first."""
        if self.desk.guide is not None and self.desk.guide.conversation.id == which:
            self._drop_over()
        self.desk.discard_one(which)

    def show_over(self, page: QWidget) -> None:
        """Over the conversation, until it is left."""
        self._drop_over()
        self.over = page
        self._show(page)

    def leave_over(self) -> None:
        if self._drop_over() and self.conversation is not None:
            self._show(self.conversation)

    def undo(self) -> None:
        """The field's own undo first, then what was changed before it."""
        if not undone_within(self.focusWidget()) and self.desk.guide is not None:
            self.desk.guide.undo()

    def redo(self) -> None:
        if not redone_within(self.focusWidget()) and self.desk.guide is not None:
            self.desk.guide.redo()

    def closeEvent(self, event: QCloseEvent) -> None:
        finish_within(self.focusWidget())
        if self.desk.flush() or self._is_leaving_unsaved:
            self.wishes.adopt(replace(self.wishes.now, last_open=self._open_id()))
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
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
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
        self.wishes.changed.connect(lambda: self.desk.set_pace(self.wishes.now.pace))
        self.rulebook.refused.connect(lambda sentence: self.notices.tell(Notice(sentence)))
        self.wishes.failed.connect(lambda sentence: self.notices.tell(Notice(sentence, is_alert=True)))

    def _doings(self) -> dict[keys.Key, Callable[[], object]]:
        panels, around = self.panels, self.around
        return {
            keys.NEW: panels.new_conversation, keys.GO_TO: panels.go_to, keys.HELP: panels.show_help,
            keys.PREFERENCES: panels.show_preferences, keys.NEXT: self._next, keys.BACK: self._back,
            keys.BRIEF: around.show_brief, keys.UNDO: self.undo, keys.REDO: self.redo, keys.HOME: self.open_home,
            keys.SCRIPT: self._turn_script, keys.LARGER: lambda: self._grow(10), keys.SMALLER: lambda: self._grow(-10),
            keys.REHEARSE: around.rehearse, keys.CHAIR: around.sit_in_their_chair, keys.POCKET: around.show_pocket_card,
            keys.MOOD: around.note_mood, keys.TALK_SOON: around.talk_soon,
            keys.QUIT: self.close, keys.NEXT_MARK: self._next_mark, keys.NOTICED: panels.show_noticed,
        }  # fmt: skip

    def refresh(self) -> None:
        """Reads the library again."""
        self.has_refreshed = True
        self.home.show_entries(self.desk.entries(), self.desk.discarded(), self.desk.today())

    def show_known(self) -> None:
        """What home showed last, without a look at the library: for the first paint."""
        self.home.show_entries(self.desk.known_entries(), (), self.desk.today())

    def _lay(self, guide: Guide | None) -> None:
        """Shows what is on the desk now."""
        old, self.conversation = self.conversation, None
        self.around.put_the_card_away()
        if guide is not None:
            from desktop_app.ui.laying import laid_out

            self.conversation = view = laid_out(self, guide)
            view.bar.row.addWidget(More(in_conversation(self)))
            guide.changed.connect(lambda journey: self._name(journey.conversation.name))
            self._name(guide.conversation.name)
            self.notices.hide()  # what was told spoke of another conversation
        self.wishes.adopt(replace(self.wishes.now, last_open=self._open_id()))
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

    def _show_saved(self, saved: Saved) -> None:
        if self.conversation is not None:
            self.conversation.bar.show_saved(saved)

    def _next(self) -> None:
        if self.conversation is not None and self.over is None:
            self.conversation.go_next()

    def _back(self) -> None:
        if self.conversation is not None and self.over is None:
            self.conversation.go_back()

    def _next_mark(self) -> None:
        if self.conversation is not None and not self.conversation.go_to_next_mark():
            self.notices.tell(Notice(tr("Nothing to look at again.")))

    def _turn_script(self) -> None:
        if self.conversation is not None:
            self.conversation.turn_script()

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

    def _grow(self, by: int) -> None:
        size = max(SMALLEST, min(LARGEST, self.wishes.now.text_size + by))
        self.wishes.adopt(replace(self.wishes.now, text_size=size))

    def _open_id(self) -> str | None:
        return self.desk.guide.conversation.id if self.desk.guide is not None else None

    def _leave_unsaved(self) -> None:
        self._is_leaving_unsaved = True
        self.close()
