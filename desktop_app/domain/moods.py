"""The eight moods a leader may walk in with, what each sounds like and what it does.

Six follow the basic moods of the ontological tradition (what we cannot change, what is possible, what is uncertain,
each opposed or accepted; after Echeverría); arrogance and impatience are common blockers of listening. To add a mood,
add it here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.domain.words import words


@dataclass(frozen=True, slots=True)
class Shift:
    """A practice of self-help before going in, not therapy: ``seconds`` long, its lines shown one after another."""

    seconds: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mood:
    """``symbol`` is one character; ``is_settled`` moods leave room to be surprised; ``lightness`` is 1 to 5."""

    key: str
    name: str
    story: str
    symbol: str
    lightness: int
    sounds: str
    body: str
    shift: Shift
    is_settled: bool = False


MOODS: tuple[Mood, ...] = (
    Mood(
        "resentment", words("Resentment"), words("They did this, and it isn’t fair"), "◐", 1,
        words("After all I’ve done"), words("Jaw, fists, a hot chest"),
        Shift(75, (
            words("Breathe out for longer than you breathe in. Six times."),
            words("Let your jaw hang. Open your hands."),
            words("Say it once: it happened."),
            words("What did you never ask for? Ask for that."),
        )),
    ),
    Mood(
        "acceptance", words("Acceptance"), words("It happened. I can work from here"), "◒", 4,
        words("It is so. Now what?"), words("Weight down, breath low"),
        Shift(60, (words("Keep your breath low."), words("Add one thing you will ask for."))), is_settled=True,
    ),
    Mood(
        "resignation", words("Resignation"), words("Nothing I do will change it"), "◑", 1,
        words("No point raising it"), words("Slumped, a low voice, eyes down"),
        Shift(60, (
            words("Stand up. Feet wide."),
            words("Look at the farthest thing you can see."),
            words("Name one thing that is still open."),
            words("What is its first step?"),
        )),
    ),
    Mood(
        "ambition", words("Ambition"), words("There is something here to build"), "◓", 5,
        words("There’s something to build"), words("Upright, forward, steady"),
        Shift(60, (words("Keep it."), words("Leave room for what they want to build."))), is_settled=True,
    ),
    Mood(
        "anxiety", words("Anxiety"), words("Something could go badly wrong"), "○", 2,
        words("What if they walk away?"), words("High shoulders, shallow breath"),
        Shift(90, (
            words("Feel both feet on the floor."),
            words("Breathe in for four, out for six."),
            words("Name the worst that could happen. Then name the likely thing."),
            words("If the worst comes, then what will you do first?"),
        )),
    ),
    Mood(
        "wonder", words("Wonder"), words("I don’t know yet. I want to"), "●", 5,
        words("I’m curious what they see"), words("An open face, still hands"),
        Shift(60, (words("Keep it."), words("It is the best door into listening."))), is_settled=True,
    ),
    Mood(
        "arrogance", words("Arrogance"), words("I know how this is. They don’t"), "◆", 2,
        words("I’ll sort them out"), words("Chin up, chest out, leaning in"),
        Shift(60, (
            words("Sit back. Let your eyes soften."),
            words("Name one thing they know and you don’t."),
            words("And another."),
        )),
    ),
    Mood(
        "impatience", words("Impatience"), words("This is taking far too long"), "▷", 2,
        words("Just get it done"), words("Forward, fast, tapping"),
        Shift(60, (
            words("Walk to the door at half your pace."),
            words("Breathe out, and wait for the next breath to come."),
            words("What would going slowly help?"),
        )),
    ),
)  # fmt: skip

BODY_SIGNS: tuple[tuple[str, str], ...] = (
    ("jaw", words("Tight jaw")),
    ("breath", words("Shallow breath")),
    ("shoulders", words("Raised shoulders")),
    ("stomach", words("Knotted stomach")),
    ("hands", words("Restless hands")),
    ("settled", words("Settled")),
    ("unsafe", words("Overwhelmed, unsafe")),
)


def mood(key: str) -> Mood | None:
    """The mood of that key. One of the leader's own, 'anxiety/dread', is like the first and called as the second."""
    base, _, own = key.partition("/")
    found = next((each for each in MOODS if each.key == base), None)
    return replace(found, key=key, name=own) if found is not None and own else found
