"""METHOD: the steps of a conversation and their fields, in order, as data.

The rail, the page, the brief and the file follow it. To add a step, add it here; order is the order of the tuple.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.words import words


class Kind(Enum):
    """How a field is written and kept; each has its answer's type beside it."""

    WRITING = "writing"  # str, several lines
    LINE = "line"  # str, one line
    MOOD = "mood"  # str, the key of a mood
    STORY = "story"  # str, the key of a kind of story
    MEASURES = "measures"  # tuple[int, ...], each 1 to 10, 0 where it was skipped
    BODY = "body"  # tuple[str, ...], keys of body signs
    FACTS = "facts"  # tuple[Fact, ...]
    QUESTIONS = "questions"  # tuple[str, ...]
    IF_THENS = "if_thens"  # tuple[IfThen, ...]

    @property
    def is_chosen(self) -> bool:
        """Whether it is picked from what is offered: then the answer holds keys, not the leader's words."""
        return self in (Kind.MOOD, Kind.STORY, Kind.MEASURES, Kind.BODY)

    @property
    def holds_many(self) -> bool:
        """Whether it is a list that the leader writes, one thing after another."""
        return self in (Kind.FACTS, Kind.QUESTIONS, Kind.IF_THENS)


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to write. ``spoken`` frames it in the opening ('I feel {}.'); ``None`` is never said aloud.

    A field that ``is_folded`` opens on asking, one that ``is_after`` appears once the conversation is over, one that
    ``is_beside`` stands in the side column; a ``prefilled`` one holds that text until it is changed;
    ``most`` is how many questions or cards it takes. ``read_as`` names the writing checks it gets, empty for none.
    """

    key: str
    kind: Kind
    label: str
    hint: str = ""
    placeholder: str = ""
    prefilled: str = ""
    spoken: str | None = None
    read_as: str = ""
    most: int = 1
    is_needed: bool = False
    is_private: bool = False
    is_beside: bool = False
    is_folded: bool = False
    is_after: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One page: a question, a sentence of purpose, its fields, examples (the first is shown at once) and why."""

    key: str
    title: str
    group: str
    question: str
    purpose: str
    fields: tuple[Field, ...]
    examples: tuple[str, ...] = ()
    why: str = ""

    @property
    def is_needed(self) -> bool:
        """Whether the conversation lacks something without it."""
        return any(field.is_needed for field in self.fields)


YOU, CONVERSATION = words("You"), words("The conversation")

STORY = Step(
    "story",
    words("Story and mood"),
    YOU,
    words("What story are you telling yourself?"),
    words("Let it be unfair. Nobody sees this page unless you choose to show it."),
    (
        Field("story", Kind.WRITING, words("The story in my head"), read_as="story", is_private=True,
              placeholder=words("We go out of our way for them, and …")),
        Field("story_kind", Kind.STORY, words("What kind of story is it?"), is_private=True),
        Field("story_after", Kind.STORY, words("And now that you have talked?"), is_private=True, is_after=True),
        Field("mood", Kind.MOOD, words("My mood, right now"), is_needed=True, is_private=True),
        Field("body", Kind.BODY, words("Where do you feel it?"), is_private=True),
        Field("their_story", Kind.WRITING, words("What would they say the story is?"), is_private=True, is_folded=True,
              placeholder=words("They would say that we …")),
        Field("measures", Kind.MEASURES, words("How are you in yourself?"), is_private=True, is_folded=True),
        Field("offer", Kind.WRITING, words("The offer I want to be"), read_as="offer", is_beside=True,
              placeholder=words("Someone who says it straight, and …")),
    ),
    why=words(
        "People hear your mood before they hear your words. In laboratory studies, putting a feeling into words "
        "calmed the body before a speech."
    ),
)  # fmt: skip

DATA = Step(
    "data",
    words("Data"),
    CONVERSATION,
    words("What happened, most recently?"),
    words(
        "Only what a camera would have recorded. One to three facts, latest first: you are opening a conversation, "
        "not proving a case."
    ),
    (Field("facts", Kind.FACTS, words("Facts"), is_needed=True, spoken="{}", read_as="data",
           placeholder=words("What was said or done?")),),
    (
        words("“On Tuesday the crew left at 14:10. The order said 17:00.”"),
        words("“The list for site 7 was due Monday the 16th; today we don’t have it.”"),
        words("“We delivered 11 of 14 units on 2 May; three arrived on 9 May.”"),
        words("“In Thursday’s call you said ‘this is unacceptable’ and left after nine minutes.”"),
    ),
    words(
        "A fact they would nod at opens a door; a judgement gives them something to argue with. The latest fact is "
        "the one you can both still see."
    ),
)  # fmt: skip

CONCERN = Step(
    "concern",
    words("Concern"),
    CONVERSATION,
    words("What are you concerned about?"),
    words("Name what of value is at risk, and for whom. It is your concern, so let it start with you."),
    (
        Field("concern", Kind.WRITING, words("My concern"), is_needed=True, spoken="{}", read_as="concern",
              placeholder=words("I’m concerned that …")),
        Field("feeling", Kind.LINE, words("A feeling word"), spoken=words("I feel {}."), read_as="concern",
              hint=words("Leave it empty if it would not help."), placeholder=words("uneasy, torn, hopeful …")),
        Field("my_part", Kind.WRITING, words("My part in it"), spoken="{}", read_as="part",
              hint=words("One sentence is enough. It is not a confession."),
              placeholder=words("I let two dates pass without calling you.")),
    ),
    (
        words("“I’m concerned that site 7’s receptionists will go live on 6 April without training.”"),
        words("“I’m concerned that we’re starting to chase you instead of working with you.”"),
        words("“I worry that our two teams stop telling each other bad news early.”"),
    ),
    words(
        "A concern says what you care about. Once it becomes ‘that you …’, they hear an accusation and defend "
        "themselves."
    ),
)  # fmt: skip

REASON = Step(
    "reason",
    words("Reason"),
    CONVERSATION,
    words("Why do you want this solved?"),
    words("One sentence about what you both stand to gain. You can leave it out."),
    (Field("reason", Kind.WRITING, words("My reason"), spoken="{}", read_as="reason",
           placeholder=words("I want to sort this out because …")),),
    (
        words("“I’d like your teams to have a calm first week, and us to trust each other’s dates.”"),
        words("“I want to sort it out now because the spring launch depends on both of us.”"),
    ),
    words("A shared purpose tells them you are on the same side of the table. If none comes, say nothing."),
)  # fmt: skip

ASK = Step(
    "ask",
    words("Ask"),
    CONVERSATION,
    words("What one question opens it up?"),
    words("Ask how they see it. Then stop."),
    (
        Field("ask", Kind.WRITING, words("My question"), is_needed=True, spoken="{}", read_as="ask",
              prefilled=words("How do you see it?"), placeholder=words("How do you see it?")),
        Field("follow_ups", Kind.QUESTIONS, words("If they need a way in"), most=2, read_as="ask",
              hint=words("Up to two more, for later. They are not part of your opening."),
              placeholder=words("What was happening on your side that week?")),
    ),
    (
        words("“How do you see it?”"),
        words("“What have I missed?”"),
        words("“What was happening on your side that week?”"),
        words("“What would a good outcome look like for you?”"),
        words("“Would you help me see what this looked like from your side?”"),
    ),
    words("One open question hands them the floor. A second one takes it back."),
)  # fmt: skip

LISTEN = Step(
    "listen",
    words("Listen"),
    CONVERSATION,
    words("What could change your mind?"),
    words("After your question comes the silence. Decide now what you listen for."),
    (
        Field("change_my_mind", Kind.WRITING, words("What might I hear that changes my mind?"), is_needed=True,
              placeholder=words("That payroll closes the staff file until the 15th.")),
        Field("if_thens", Kind.IF_THENS, words("If it gets hard"), most=3,
              hint=words("Deciding in advance keeps you calm. Up to three.")),
        Field("expect", Kind.LINE, words("What I expect"), is_private=True,
              hint=words("One line now. Afterwards you see what surprised you."),
              placeholder=words("I expect they will …")),
        Field("happened", Kind.WRITING, words("What happened instead"), is_private=True, is_after=True,
              hint=words("Their words, and what you did not expect.")),
        Field("say_back", Kind.WRITING, words("How I will say it back"),
              placeholder=words("So what I hear is …, did I get that?")),
    ),
    (
        words("“So payroll closes the staff file until the 15th. Did I get that?”"),
        words("“You needed the names, and we sent a blank template. Is that right?”"),
    ),
    words(
        "People tell you more after a pause. In negotiation studies, silences of three seconds and more led to "
        "better results for both sides; yours is another setting, so try it and see."
    ),
)  # fmt: skip

METHOD: tuple[Step, ...] = (STORY, DATA, CONCERN, REASON, ASK, LISTEN)

FIELDS: dict[str, Field] = {field.key: field for step in METHOD for field in step.fields}


def step(key: str) -> Step:
    """The step of that key; the first one for a key this version does not know."""
    return next((each for each in METHOD if each.key == key), METHOD[0])


STEP_OF: dict[str, str] = {field.key: step.key for step in METHOD for field in step.fields}
"""The key of a field's step."""
