"""'⋮' at the end of the bar: what has a key but no button of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from desktop_app.ui.keys import Key
from desktop_app.ui.language import tr

Doing = tuple[Key | str, Callable[[], object]] | None


class More(QToolButton):
    """``doings`` are keys or names with what they do; None is a line between them."""

    def __init__(self, doings: Iterable[Doing]) -> None:
        super().__init__()
        self.setText("⋮")
        self.setAccessibleName(tr("More"))
        self.setToolTip(tr("More"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for doing in doings:
            if doing is None:
                menu.addSeparator()
            else:
                self._add(menu, *doing)
        self.setMenu(menu)

    def _add(self, menu: QMenu, what: Key | str, do: Callable[[], object]) -> None:
        """The key is shown, not bound: the window binds it once."""
        name = what if isinstance(what, str) else what.name
        action = menu.addAction(tr(name))
        if isinstance(what, Key):
            shown = QKeySequence(what.keys).toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(f"{tr(name)}\t{shown}")
        action.triggered.connect(lambda _=False: do())
