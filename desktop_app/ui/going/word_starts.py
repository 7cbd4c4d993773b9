"""Finding a name by the starts of its words: 'sam' and 'st mo' both mean 'Story and mood'."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def is_meant(typed: str, name: str) -> bool:
    """Whether ``typed`` is made of starts of the words of ``name``, in their order; nothing typed means all."""
    return _can_spell("".join(typed.casefold().split()), name.casefold().split())


def meant(typed: str, places: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The places, given as key and name, that are meant; those that begin with what was typed come first."""
    found = [place for place in places if is_meant(typed, place[1])]
    start = " ".join(typed.casefold().split())
    return sorted(found, key=lambda place: not place[1].casefold().startswith(start))


def _can_spell(letters: str, words: Sequence[str]) -> bool:
    if not letters:
        return True
    if not words:
        return False
    return any(_can_spell(letters[taken:], words[1:]) for taken in range(_shared(letters, words[0]), -1, -1))


def _shared(letters: str, word: str) -> int:
    """How many letters both begin with."""
    pairs = enumerate(zip(letters, word, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(letters), len(word)))
