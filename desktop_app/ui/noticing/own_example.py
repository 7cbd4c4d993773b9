"""A first file of rules of the leader's own: one rule that works, and what each line is for."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.words import words
from desktop_app.storage.durable import make_folder

EXAMPLE = """\
# Your own rules. Lines that begin with # are for you; they are not read.
# Change what you like in any text editor, save, then choose "Read again".

# To switch off rules of Plainspoken, name them here:
# off = ["praise", "closed"]

# Each rule begins with [[rule]]. This one asks about "circle back" and "touch base".
[[rule]]
id = "circle-back"
kind = "a phrase without a next step"
# Where it reads: data, concern, reason, ask, request, part, purpose, offer, readback.
steps = ["data", "concern", "reason"]
# 1 highlights the words, 2 puts a dot beside them, 3 only asks at the side.
tier = 1
# {what is marked}, (one|or the other), [perhaps], ..3 for up to three words between.
patterns = ["{circle back}", "{touch base}", "{take [it|this] offline}"]
# Where it stays silent.
except = ["touch base camp"]
# One to twelve words.
why = "Friendly, and no next step. Who does what, by when?"
# What can be inserted; the dots are for you to fill.
try = "On … I will …"
source = "A habit of my own."
bad = "Let us circle back on the invoices."
good = "I will call you about the invoices on Friday at 10:00."
"""
UNWRITABLE = words("The file could not be written there. Allow writing in that folder, then try again.")


class ExampleUnwritable(Exception):
    """Nothing was written. ``sentence`` has a next step."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def write_example(path: Path, example: str = EXAMPLE) -> None:
    """Writes an example where there is nothing yet. Raises FileExistsError, ExampleUnwritable."""
    if path.exists():
        raise FileExistsError(path.name)
    try:
        make_folder(path.parent)
        with path.open("x", encoding="utf-8") as file:
            file.write(example)
    except OSError as error:
        raise ExampleUnwritable(UNWRITABLE) from error
