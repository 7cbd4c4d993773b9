"""The language rules are written in, and how a phrase becomes a pattern.

`word`, `+verb` in all its forms, `<list>`, `(a|b c)` either, `[x]` perhaps, `{x}` the part to mark, `*` any word,
`..3` up to three words, `~3` the same without a joining word among them, `=3` without another person, `@3` up to
three words or signs, `...` to the end of the clause, `!(x)` not followed by x, `^` and `$` the ends of the sentence,
`"` one quoted word, and `. , ; : ? ! – % '` as such.
Every repeat is bounded by the sentence, so no phrase can take long.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop_app.checks.inflection import forms
from desktop_app.checks.words import OTHER, WORD

SIGNS = re.compile(
    r"<[a-z-]+>|\+[a-z]+|\.\.\.|\.\.\d{1,2}|[~=@]\d{1,2}|!\(|[()\[\]{}|*^$]|[.,;:?!–%\x22]|['\w][\w'-]*|(\S)"
)
ANY = f"[^ ]+{WORD}[^ ]* "
TAIL = f"{WORD}[^ ]* "
REST = "(?:(?!{{}})[^ ]+ )*"
CLOSERS = {"(": ")", "[": "]", "{": "}", "!(": ")"}


class PhraseRefused(ValueError):
    """A phrase that cannot be read; the message says why, in one sentence."""


@dataclass(frozen=True)
class Phrase:
    """A compiled phrase and the keys of which a sentence must hold one for it to be tried, and one of the others."""

    source: str
    keys: frozenset[str]
    others: frozenset[str]


@dataclass(frozen=True)
class Part:
    """A piece of a pattern with its waking keys, and the keys of a second word it needs; None where any would do."""

    source: str
    keys: frozenset[str] | None = None
    others: frozenset[str] | None = None


@dataclass(frozen=True)
class Wording:
    """What phrases may speak of: letters of word lists, named phrases, common keys, and the end of a clause."""

    letters: Mapping[str, str]
    named: Mapping[str, str]
    common: frozenset[str]
    clause_end: str = r"[;:]"
    irregular: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    made: dict[str, Part] = field(default_factory=dict, compare=False, repr=False)

    def compile(self, text: str) -> Phrase:
        """Raises PhraseRefused for an unknown list, an open bracket or a phrase that would match anywhere."""
        signs = _signs(text)
        part = self._either(signs, "")
        if part.keys is None:
            raise PhraseRefused("it needs at least one word or list that is always there")
        if text.count("{") > 1:
            raise PhraseRefused("it marks more than one part with { }")
        return Phrase(f"(?<![^ ]){part.source}", part.keys, part.others or part.keys)

    def _either(self, signs: Iterator[str], closer: str) -> Part:
        choices: list[list[Part]] = [[]]
        for sign in signs:
            if sign == closer:
                return self._join(choices)
            if sign == "|":
                choices.append([])
            else:
                choices[-1].append(self._part(sign, signs))
        if closer:
            raise PhraseRefused(f"a bracket is left open, '{closer}' is missing")
        return self._join(choices)

    def _join(self, choices: list[list[Part]]) -> Part:
        source = "|".join("".join(part.source for part in choice) for choice in choices)
        needed = [self._needed(choice) for choice in choices]
        source = f"(?:{source})" if len(choices) > 1 else source
        if not all(needed):
            return Part(source)
        return Part(source, _any_of(keys[0] for keys in needed), _any_of(keys[-1] for keys in needed))

    def _needed(self, parts: list[Part]) -> list[frozenset[str]]:
        """The two least busy sets of keys, of each of which a sentence must hold one."""
        sets = {keys for part in parts for keys in (part.keys, part.others) if keys is not None}
        return sorted(sets, key=lambda keys: (self._busyness(keys), len(keys), sorted(keys)))[:2]

    def _busyness(self, keys: frozenset[str]) -> int:
        """How often keys wake a phrase for nothing: a common list stands in more sentences than a common word."""
        return sum(2 if key.startswith("<") else 1 for key in keys & self.common)

    def _part(self, sign: str, signs: Iterator[str]) -> Part:
        if sign in CLOSERS:
            return BRACKETS[sign](self._either(signs, CLOSERS[sign]))
        if sign in SIMPLE:
            return Part(SIMPLE[sign])
        if sign[0] in ".~=@" and len(sign) > 1:
            return Part(self._gap(sign))
        if sign.startswith("<"):
            return self._list(sign)
        if sign.startswith("+"):
            return self._verb(sign[1:])
        return self._word(sign)

    def _verb(self, base: str) -> Part:
        spelt = self.irregular.get(base) or forms(base)
        return Part(f"(?:{'|'.join(map(re.escape, spelt))}){TAIL}", frozenset(spelt))

    def _gap(self, sign: str) -> str:
        if sign == "...":
            return REST.format(self.clause_end)
        most = sign.lstrip(".~=@")
        if sign[0] == "@":
            return f"(?:[^ ]+ ){{0,{most}}}?"
        if sign[0] == "=":
            return f"(?:(?!{self._list('<other>').source})[^ ;:]+ ){{0,{most}}}?"
        barred = f"(?!{self._list('<joiner>').source})" if sign[0] == "~" else ""
        return f"(?:{barred}{ANY}){{0,{most}}}?"

    def _word(self, sign: str) -> Part:
        if sign in ")]}":
            raise PhraseRefused(f"'{sign}' has no opening bracket")
        if sign in ".,;:?!–%'":
            return Part(f"{re.escape(sign)}{OTHER} ", frozenset({sign}))
        return Part(re.escape(sign.lower()) + TAIL, frozenset({sign.lower()}))

    def _list(self, sign: str) -> Part:
        name = sign[1:-1]
        if name in self.named:
            return self._named(name)
        if name not in self.letters:
            raise PhraseRefused(f"there is no word list called {sign}")
        return Part(f"[^ ]*{self.letters[name]}[^ ]* ", frozenset({sign}))

    def _named(self, name: str) -> Part:
        if name not in self.made:
            part = self._either(_signs(self.named[name]), "")
            self.made[name] = Part(f"(?:{part.source})", part.keys, part.others)
        return self.made[name]


SIMPLE = {"*": ANY, '"': f'"{OTHER} ', "^": r"\A", "$": rf"(?=(?:[.!?…]{OTHER} )*\Z)"}
BRACKETS: Mapping[str, Callable[[Part], Part]] = {
    "(": lambda part: Part(f"(?:{part.source})", part.keys, part.others),
    "[": lambda part: Part(f"(?:{part.source})?"),
    "{": lambda part: Part(f"(?P<mark>{part.source})", part.keys, part.others),
    "!(": lambda part: Part(f"(?!{part.source})"),
}


def _any_of(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*sets)


def _signs(text: str) -> Iterator[str]:
    for match in SIGNS.finditer(text):
        if match.group(1):
            raise PhraseRefused(f"the sign {match.group(1)} has no meaning here")
        yield match.group()
