"""English word forms, so that a word list needs each verb, and each adjective, once."""

from collections.abc import Iterator

VOWELS = "aeiou"


def forms(verb: str) -> tuple[str, ...]:
    """Base, third person, past and -ing form; irregular verbs are given with all forms, by slashes."""
    if "/" in verb:
        return tuple(verb.split("/"))
    return tuple(dict.fromkeys([verb, _third(verb), *_ended(verb)]))


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if _is_consonant_y(verb) else verb + "s"


def _ended(verb: str) -> Iterator[str]:
    if verb.endswith("ie"):
        yield from (verb + "d", verb[:-2] + "ying")
    elif verb.endswith("e"):
        yield from (verb + "d", (verb if verb.endswith(("ee", "oe")) else verb[:-1]) + "ing")
    elif _is_consonant_y(verb):
        yield from (verb[:-1] + "ied", verb + "ing")
    else:
        for stem in {verb, verb + verb[-1]} if _may_double(verb) else {verb}:
            yield from (stem + "ed", stem + "ing")


def _is_consonant_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2:-1] not in VOWELS


def _may_double(verb: str) -> bool:
    """A single vowel before a single last consonant; stress is unknown, so both spellings are listed."""
    last, vowel, before = verb[-1], verb[-2:-1], verb[-3:-2]
    return last not in VOWELS + "wxy" and vowel in VOWELS and before not in VOWELS


def adverb(adjective: str) -> str:
    """The adverb of manner of an adjective: sloppily, evasively, terribly, sarcastically."""
    if adjective.endswith("ic"):
        return adjective + "ally"
    if adjective.endswith("le") and adjective[-3:-2] not in VOWELS:
        return adjective[:-1] + "y"
    return adjective[:-1] + "ily" if _is_consonant_y(adjective) else adjective + "ly"


def quality(adjective: str) -> str:
    """The noun of quality of an adjective: rudeness, sloppiness."""
    return adjective[:-1] + "iness" if _is_consonant_y(adjective) else adjective + "ness"
