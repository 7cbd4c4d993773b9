"""What the leader chose to keep: sentences for good, rules off here, rules off everywhere. All of it reversible."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.checks.marks import Checked, Mark
    from desktop_app.checks.spans import Span

KEEPS_THAT_DEMOTE = 3


@dataclass(frozen=True)
class Kept:
    """The leader's choices, as values to store: `sentences` are fingerprints, never words."""

    sentences: frozenset[str] = frozenset()
    off_here: frozenset[str] = frozenset()
    off_everywhere: frozenset[str] = frozenset()
    keeps: tuple[tuple[str, int], ...] = ()

    def keep(self, sentence: str, rule: str) -> Kept:
        """'Keep as is': this sentence is not asked about by this rule again, unless it changes."""
        if fingerprint(sentence, rule) in self.sentences:
            return self
        counted = Counter(dict(self.keeps))
        counted[rule] += 1
        return replace(
            self, sentences=self.sentences | {fingerprint(sentence, rule)}, keeps=tuple(sorted(counted.items()))
        )

    def ask_again(self, sentence: str, rule: str) -> Kept:
        """Takes back a 'keep as is'."""
        if fingerprint(sentence, rule) not in self.sentences:
            return self
        counted = Counter(dict(self.keeps)) - Counter([rule])
        return replace(
            self, sentences=self.sentences - {fingerprint(sentence, rule)}, keeps=tuple(sorted(counted.items()))
        )

    def switch_off(self, rule: str, everywhere: bool = False) -> Kept:
        """'Not in this conversation', or with `everywhere` 'never this kind'."""
        if everywhere:
            return replace(self, off_everywhere=self.off_everywhere | {rule})
        return replace(self, off_here=self.off_here | {rule})

    def switch_on(self, rule: str) -> Kept:
        """Asks by this rule again, here and everywhere; its keeps are forgotten, kept sentences stay kept."""
        return replace(
            self,
            off_here=self.off_here - {rule},
            off_everywhere=self.off_everywhere - {rule},
            keeps=tuple((name, count) for name, count in self.keeps if name != rule),
        )

    def is_demoted(self, rule: str) -> bool:
        """Three keeps make a rule quieter by one tier."""
        return dict(self.keeps).get(rule, 0) >= KEEPS_THAT_DEMOTE


def fingerprint(sentence: str, rule: str) -> str:
    """A stable name for a sentence under a rule. It does not show the sentence; space at its ends is nothing."""
    import hashlib

    words = f"{rule}\n{' '.join(sentence.split())}"
    return hashlib.blake2b(words.encode(), digest_size=12, person=b"kept-as-is").hexdigest()


def apply(checked: Checked, text: str, kept: Kept) -> Checked:
    """The same check without what the leader chose to keep; a rule made quieter may go to the side panel."""
    from desktop_app.checks.marks import Checked, loud_and_quiet
    from desktop_app.checks.spans import sentences

    off = kept.off_here | kept.off_everywhere
    spans = sentences(text)
    left = [
        loud_and_quiet(_quieter(mark, kept) for mark in marks if not _is_kept(mark, text, spans, kept, off))
        for marks in (checked.marks, checked.kept_back)
    ]
    notes = (*(note for note in checked.notes if note.rule not in off), *left[0][1], *left[1][1])
    return Checked(left[0][0], tuple(dict.fromkeys(notes)), left[1][0])


def sentence_of(mark: Mark, text: str) -> str:
    """The words a mark speaks of: its sentence, or for a mark over several sentences all of them."""
    from desktop_app.checks.spans import sentences

    return _said(mark, text, sentences(text))


def _said(mark: Mark, text: str, spans: tuple[Span, ...]) -> str:
    touched = [span for span in spans if span.start < mark.end and mark.start < span.end]
    return text[touched[0].start : touched[-1].end] if touched else text[mark.start : mark.end]


def _is_kept(mark: Mark, text: str, spans: tuple[Span, ...], kept: Kept, off: frozenset[str]) -> bool:
    return mark.rule in off or fingerprint(_said(mark, text, spans), mark.rule) in kept.sentences


def _quieter(mark: Mark, kept: Kept) -> Mark:
    from desktop_app.checks.marks import QUIETEST

    return replace(mark, tier=min(QUIETEST, mark.tier + 1)) if kept.is_demoted(mark.rule) else mark
