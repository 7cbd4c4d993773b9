"""One conversation in three columns: the rail, the page, what you will say. Narrow windows fold them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QTabBar, QVBoxLayout, QWidget

from desktop_app.checks.marks import Mark
from desktop_app.domain.journey import Journey
from desktop_app.domain.looking_back import looking_back
from desktop_app.domain.steps import STEP_OF
from desktop_app.services.noticing import Noticed, Place
from desktop_app.ui.conversation.conversation_bar import ConversationBar, Footer
from desktop_app.ui.conversation.rail import StepRail
from desktop_app.ui.conversation.side import Side
from desktop_app.ui.conversation.step_page import StepPage
from desktop_app.ui.editors.setting import Setting
from desktop_app.ui.guide import Guide
from desktop_app.ui.language import tr
from desktop_app.ui.noticing.marker import Marker
from desktop_app.ui.noticing.watch import Watch
from desktop_app.ui.pages import Pages
from desktop_app.ui.pieces.column import BAR, Column
from desktop_app.ui.pieces.layouts import UNLIMITED, free_width, tight_column

THREE_COLUMNS, WITH_RAIL = 1100, 820
"""Px at 100 % text: below the first the script folds under a tab, below the second the rail becomes a bar."""


SIDE_AFTER = 150
"""Milliseconds after the last key."""


class ConversationView(QWidget):
    """Shows one journey; every part ends in ``_show``."""

    left = Signal()
    brief_wanted = Signal()
    rehearsal_wanted = Signal()
    heading_wanted = Signal()
    copied = Signal()
    rule_wanted = Signal(str)

    def __init__(self, guide: Guide, setting: Setting, watch: Watch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide, self._setting, self._look, self.watch = guide, setting, setting.look, watch
        self._markers: dict[str, Marker] = {}
        self._mark_number, self._step_shown = -1, ""
        self._side_later = QTimer(self, singleShot=True, interval=SIDE_AFTER)
        self._side_later.timeout.connect(self._show_side)
        self._pages: dict[str, tuple[StepPage, Column]] = {}
        self.bar, self.footer = ConversationBar(self._look), Footer(self._look)
        self._rail, self._side = StepRail(self._look), Side(self._look)
        self._arrange()
        self._connect()
        self._show(guide.journey)

    def take_focus(self) -> None:
        """Puts the caret into the page; opens the page first if the script covers it."""
        self._tabs.setCurrentIndex(0)
        self._page(self._guide.journey).take_focus()

    def keep_focus(self) -> None:
        """Not on a page that is no longer shown."""
        if not self._stack.isAncestorOf(QApplication.focusWidget() or self):
            self.take_focus()

    def go_next(self) -> None:
        following = self._guide.journey.next
        if following is None:
            self.brief_wanted.emit()
        else:
            self.go(following.key)

    def go_back(self) -> None:
        before = self._guide.journey.previous
        if before is not None:
            self.go(before.key)

    def go(self, step: str) -> None:
        self._guide.go(step)
        self.take_focus()

    def go_to_mark(self, place: Place, mark: Mark) -> None:
        """To its words, wherever they stand."""
        self.go(STEP_OF[place.field])
        self._markers[STEP_OF[place.field]].go_to(place, mark)

    def go_to_next_mark(self) -> bool:
        """To the next one in the order of the method, round and round; whether there is any."""
        every = [(place, mark) for place, reading in self.watch.now.readings.items() for mark in reading.loud]
        if every:
            self._mark_number = (self._mark_number + 1) % len(every)
            self.go_to_mark(*every[self._mark_number])
        return bool(every)

    def turn_script(self) -> None:
        """Shows or hides what you will say, where it is folded away."""
        if self._tabs.isVisible():
            self._tabs.setCurrentIndex(1 - self._tabs.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _arrange(self) -> None:
        self._rail_ground = QWidget()
        self._rail_ground.setObjectName("rail")
        self._rail_ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rail = QVBoxLayout(self._rail_ground)
        rail.setContentsMargins(0, 0, 0, 0)
        rail.addWidget(self._rail)
        self._side_scroll = Column(self._side)
        self._middle = self._build_middle()
        outer = tight_column(self)
        outer.addWidget(self.bar)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        self._body.addWidget(self._rail_ground)
        self._body.addWidget(self._middle, 1)
        self._body.addWidget(self._side_scroll)
        outer.addLayout(self._body, 1)

    def _build_middle(self) -> QWidget:
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setSpacing(0)
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for name in (tr("Write"), tr("What you will say")):
            self._tabs.addTab(name)
        self._stack = Pages(self._look)
        self._column.addWidget(self._tabs)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self.footer)
        return middle

    def _connect(self) -> None:
        self._guide.changed.connect(self._show)
        self.watch.noticed.connect(self._show_noticed)
        self._rail.chosen.connect(self.go)
        self._side.chosen.connect(self.go)
        self._side.copied.connect(self.copied)
        self.footer.next_wanted.connect(self.go_next)
        self.footer.back_wanted.connect(self.go_back)
        self.bar.left.connect(self.left)
        self.bar.brief_wanted.connect(self.brief_wanted)
        self.bar.rehearsal_wanted.connect(self.rehearsal_wanted)
        self.bar.heading_wanted.connect(self.heading_wanted)
        self._tabs.currentChanged.connect(lambda _: self._fold())
        self._look.changed.connect(self._fold)

    def _show(self, journey: Journey) -> None:
        page = self._page(journey)
        page.show_conversation(journey.conversation)
        self._side.show_beside(page.beside)
        if journey.here.key != self._step_shown:
            self._step_shown = journey.here.key
            self._show_side()
        else:
            self._side_later.start()
        self._rail.show_journey(journey)
        self.footer.show_journey(journey)
        self.bar.show_conversation(journey.conversation, self._setting.today())
        self._show_noticed(self.watch.now)
        is_over = journey.conversation.is_over(self._setting.now())
        self._side.look_back(looking_back(journey.conversation) if is_over else ())
        self._stack.show_page(self._pages[journey.here.key][1])

    def _show_side(self) -> None:
        """What will be said, a moment behind the keys: laying out a long opening must not hold up the next letter."""
        self._side_later.stop()
        self._side.show_journey(self._guide.journey)
        self._show_noticed(self.watch.now)

    def _show_noticed(self, noticed: Noticed) -> None:
        here = self._guide.journey.here.key
        self._side.show_noticed(noticed, here)
        self._pages[here][0].show_meter(noticed.meter)

    def _page(self, journey: Journey) -> StepPage:
        if journey.here.key not in self._pages:
            page = StepPage(journey.here, self._setting)
            page.written.connect(self._guide.write)
            page.show_conversation(journey.conversation)
            marker = Marker(page.editors, self.watch, self._look, page)
            marker.explained.connect(self.rule_wanted)
            self._markers[page.step.key] = marker
            scroll = Column(page)
            self._pages[journey.here.key] = (page, scroll)
        return self._pages[journey.here.key][0]

    def _fold(self) -> None:
        room = self.width() / self._look.scale
        is_wide, is_bar = room >= THREE_COLUMNS, room < WITH_RAIL
        shows_side = is_wide or self._tabs.currentIndex() == 1
        vertical, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(vertical if is_bar else across)
        self._rail.become_bar(is_bar=is_bar)
        self._rail_ground.setFixedWidth(UNLIMITED if is_bar else self._look.grown(self._look.space("rail_width")))
        self._tabs.setVisible(not is_wide)
        self._stack.setVisible(is_wide or not shows_side)
        self._place_side(is_wide=is_wide, shows_side=shows_side)
        margin = self._look.space("page_margin_x") if is_wide else 24
        self._column.setContentsMargins(margin, self._look.space("page_margin_top") if is_wide else 8, margin - BAR, 0)

    def _place_side(self, *, is_wide: bool, shows_side: bool) -> None:
        home = self._body if is_wide else self._column
        if self._side_scroll.parentWidget() is not (self if is_wide else self._middle):
            (self._column if is_wide else self._body).removeWidget(self._side_scroll)
            if is_wide:
                home.addWidget(self._side_scroll)
            else:
                self._column.insertWidget(2, self._side_scroll, 1)
        self._side_scroll.setFixedWidth(self._look.grown(self._look.space("side_width"))) if is_wide else free_width(
            self._side_scroll
        )
        self._side_scroll.setVisible(shows_side)
