"""The eight moods a leader may walk in with, what each sounds like and what it does.

Six follow the basic moods of the ontological tradition (what we cannot change, what is possible, what is uncertain,
each opposed or accepted; after Echeverría); arrogance and impatience are common blockers of listening. To add a mood,
add it here.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.words import words


@dataclass(frozen=True, slots=True)
class Mood:
    """``symbol`` is one character; ``is_settled`` moods leave room to be surprised."""

    key: str
    name: str
    story: str
    symbol: str
    is_settled: bool = False


MOODS: tuple[Mood, ...] = (
    Mood("resentment", words("Resentment"), words("They did this, and it isn’t fair"), "◐"),
    Mood("acceptance", words("Acceptance"), words("It happened. I can work from here"), "◒", is_settled=True),
    Mood("resignation", words("Resignation"), words("Nothing I do will change it"), "◑"),
    Mood("ambition", words("Ambition"), words("There is something here to build"), "◓", is_settled=True),
    Mood("anxiety", words("Anxiety"), words("Something could go badly wrong"), "○"),
    Mood("wonder", words("Wonder"), words("I don’t know yet. I want to"), "●", is_settled=True),
    Mood("arrogance", words("Arrogance"), words("I know how this is. They don’t"), "◆"),
    Mood("impatience", words("Impatience"), words("This is taking far too long"), "▷"),
)

BODY_SIGNS: tuple[tuple[str, str], ...] = (
    ("jaw", words("Tight jaw")),
    ("breath", words("Shallow breath")),
    ("shoulders", words("Raised shoulders")),
    ("stomach", words("Knotted stomach")),
    ("hands", words("Restless hands")),
    ("settled", words("Settled")),
)


def mood(key: str) -> Mood | None:
    return next((each for each in MOODS if each.key == key), None)
