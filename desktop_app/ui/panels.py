"""What opens over the window for a moment: the heading of a conversation, go to, preferences, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.steps import METHOD
from desktop_app.ui import keys
from desktop_app.ui.language import tr

if TYPE_CHECKING:
    from desktop_app.domain.conversation import Heading
    from desktop_app.ui.window import Window


class Panels:
    """Opens them over ``window``; each is imported when it is first wanted."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def new_conversation(self) -> None:
        from desktop_app.ui.conversation.heading_form import HeadingForm

        desk = self._window.desk
        form = HeadingForm(desk.today, None, self._window.look, self._window)
        form.described.connect(self._window.begin)
        form.open()

    def change_heading(self) -> None:
        desk = self._window.desk
        guide = desk.guide
        if guide is not None:
            from desktop_app.ui.conversation.heading_form import HeadingForm

            form = HeadingForm(desk.today, guide.conversation, self._window.look, self._window)
            form.described.connect(self._describe)
            form.open()

    def _describe(self, heading: Heading) -> None:
        guide = self._window.desk.guide
        if guide is not None:
            guide.describe(**heading)

    def show_help(self) -> None:
        from desktop_app.ui.settings.help_page import HelpPage

        HelpPage(self._window.look, self._window, self._window.desk.library.folder).open()

    def show_preferences(self) -> None:
        from desktop_app.ui.settings.preferences_form import PreferencesForm

        window = self._window
        library = window.desk.library.folder
        form = PreferencesForm(window.wishes.now, window.look.themes(), window.look, window, library=library)
        form.changed.connect(window.wishes.adopt)
        form.open()

    def show_rules(self, rule: str = "") -> None:
        """All rules; the one asked about is in view."""
        from desktop_app.ui.noticing.rules_page import RulesPage

        self._window.rulebook.want()
        RulesPage(self._window.rulebook, rule, self._window.look, self._window).open()

    def show_own_moods(self) -> None:
        from desktop_app.ui.mood.own_moods import OwnMoods

        OwnMoods(self._window.mood_book, self._window.look, self._window).open()

    def show_noticed(self) -> None:
        view = self._window.conversation
        if view is not None:
            from desktop_app.ui.noticing.noticed_page import NoticedPage

            page = NoticedPage(view.watch, self._window.look, self._window)
            page.chosen.connect(lambda *_: self._window.leave_over())
            page.chosen.connect(view.go_to_mark)
            page.open()

    def go_to(self) -> None:
        from desktop_app.ui.going.go_to import GoTo

        window = self._window
        panel = GoTo(self._places(), window.desk.library.search, window.look, window)
        panel.place_chosen.connect(self._go)
        panel.entry_chosen.connect(window.open_entry)
        panel.open()

    def _places(self) -> list[tuple[str, str]]:
        """Where 'go to' can go: the steps of what is open, then the commands."""
        commands = [(key.keys, tr(key.name)) for key in (keys.NEW, keys.HOME, keys.PREFERENCES, keys.HELP)]
        if self._window.conversation is None:
            return commands
        steps = [(step.key, tr(step.title)) for step in METHOD]
        return [*steps, (keys.BRIEF.keys, tr(keys.BRIEF.name)), *commands]

    def _go(self, place: str) -> None:
        """To a step, or to what a key does."""
        if any(step.key == place for step in METHOD):
            self._window.go_to_step(place)
        else:
            self._window.do(place)
