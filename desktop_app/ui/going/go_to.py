"""Go to: type a few letters, and be at a step, a command or another conversation."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop_app.storage.entries import Entry
from desktop_app.ui.going.finds import Finds, Found, found_entry
from desktop_app.ui.going.found_row import FoundRow
from desktop_app.ui.going.word_starts import meant
from desktop_app.ui.language import tr
from desktop_app.ui.look import Look
from desktop_app.ui.pieces.long_words import wrappable
from desktop_app.ui.pieces.plain import label

MOST = 20
"""Rows; who does not see it among twenty types one letter more."""
WIDTH, TOP = 560, 70
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class GoTo(QDialog):
    """``place_chosen`` carries a key, ``entry_chosen`` an Entry. Places are given as key and name."""

    place_chosen = Signal(str)
    entry_chosen = Signal(object)

    def __init__(
        self,
        places: Sequence[tuple[str, str]],
        search: Callable[[str], Sequence[Entry]],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Go to"))
        self._places, self._search, self._look = places, search, look
        self.line, self.list = QLineEdit(), QListView()
        self.finds = Finds(self.list)
        self.nothing = label("", "quiet")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._find)
        self._arrange()
        self._find()
        self.line.setFocus()
        look.changed.connect(self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._move(_MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        self.line.setProperty("role", "find")
        self.line.setPlaceholderText(tr("A step, a name, or words you wrote"))
        self.line.setAccessibleName(tr("Go to"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(lambda _: self._soon.start(0))
        self.list.setProperty("role", "found")
        self.list.setModel(self.finds)
        self.list.setItemDelegate(FoundRow(self._look, self.list))
        self.list.setAccessibleName(tr("Where to"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.nothing.setContentsMargins(13, 6, 13, 8)
        self._frame = QFrame()
        self._frame.setObjectName("panel")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(14, 14, 14, 12)
        inside.setSpacing(8)
        for part in (self.line, self.nothing, self.list):
            inside.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        outer.addWidget(self._frame)

    def _find(self) -> None:
        typed = self.line.text().strip()
        rows = [Found(name, key) for key, name in meant(typed, self._places)]
        if typed:
            rows += [found_entry(entry) for entry in self._search(typed)]
        self.finds.show_rows(rows[:MOST])
        self.list.setCurrentIndex(self.finds.index(0))
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        none = tr("Nothing here fits “{}”.").format(typed) if typed else tr("Type a name, or words you wrote.")
        self.nothing.setText(wrappable(none))
        self._tell_current()
        self._fit()

    def _move(self, by: int) -> None:
        count = self.finds.rowCount()
        if count:
            self.list.setCurrentIndex(self.finds.index((self.list.currentIndex().row() + by) % count))
            self._tell_current()

    def _tell_current(self) -> None:
        """The caret stays in the line, so the line says which row Enter takes."""
        index = self.list.currentIndex()
        told = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else self.nothing.text()
        self.line.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleEvent(self.line, QAccessible.Event.DescriptionChanged))

    def _choose(self, place: int) -> None:
        if not 0 <= place < self.finds.rowCount():
            return
        what = self.finds.rows[place].what
        self.accept()
        if isinstance(what, str):
            self.place_chosen.emit(what)
        else:
            self.entry_chosen.emit(what)

    def _fit(self) -> None:
        behind = self.parentWidget()
        window = behind.window() if behind else None
        room = window.size() if window else self.screen().availableSize()
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.finds.rowCount()))
        self.list.setFixedHeight(min(rows + 4, max(room.height() - TOP - self._look.grown(120), 120)))
        width = min(self._look.grown(WIDTH), room.width() - 32)
        self._frame.setFixedWidth(width)
        if window:
            middle = window.mapToGlobal(window.rect().center()).x()
            self.move(middle - width // 2, window.mapToGlobal(window.rect().topLeft()).y() + TOP)
