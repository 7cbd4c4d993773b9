"""The keys, in the order the help page lists them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.words import words


@dataclass(frozen=True, slots=True)
class Key:
    """``keys`` in Qt's portable form; Qt shows and hears Ctrl as ⌘ on a Mac."""

    name: str
    keys: str


NEW = Key(words("New conversation"), "Ctrl+N")
NEXT = Key(words("Next step"), "Ctrl+Return")
BACK = Key(words("Step before"), "Ctrl+Shift+Return")
GO_TO = Key(words("Go to a step or conversation"), "Ctrl+K")
BRIEF = Key(words("Brief"), "Ctrl+P")
UNDO = Key(words("Undo"), "Ctrl+Z")
REDO = Key(words("Redo"), "Ctrl+Shift+Z")
REHEARSE = Key(words("Rehearse"), "F5")
CHAIR = Key(words("Their chair"), "F6")
POCKET = Key(words("Pocket card"), "Ctrl+Shift+P")
MOOD = Key(words("How is it now?"), "Ctrl+M")
TALK_SOON = Key(words("Talk soon"), "Ctrl+T")
SAVE = Key(words("Save the brief as PDF"), "Ctrl+S")
HOME = Key(words("All conversations"), "Alt+Home")
SCRIPT = Key(words("Show what you will say"), "Ctrl+J")
NEXT_MARK = Key(words("Next word worth another look"), "F8")
NOTICED = Key(words("All that was noticed"), "Shift+F8")
LARGER = Key(words("Larger text"), "Ctrl+=")
SMALLER = Key(words("Smaller text"), "Ctrl+-")
HELP = Key(words("Help"), "F1")
PREFERENCES = Key(words("Preferences"), "Ctrl+,")
QUIT = Key(words("Quit"), "Ctrl+Q")

KEYS = (
    NEW, TALK_SOON, NEXT, BACK, GO_TO, MOOD, REHEARSE, CHAIR, POCKET, BRIEF, SAVE, UNDO, REDO, HOME, SCRIPT,
    NEXT_MARK, NOTICED, LARGER, SMALLER, HELP, PREFERENCES, QUIT,
)  # fmt: skip
