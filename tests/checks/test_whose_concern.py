"""A concern is mine, about them, or names nothing yet."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules

ABOUT_THEM = """
I'm concerned that for your office only the fee counts.
I fear that for your people our guests are a nuisance.
I'm afraid your dealers have given up on our tenants.
I'm concerned that your managers have ceased to bother with safety.
I'm uneasy about how badly you run the night market.
I'm concerned about the sloppy way your lads stack the tiles.
My fear is that your cook is out of his depth.
My concern is that you put profit before the residents.
What worries me is your habit of cancelling.
I'm afraid you people just don't take fire drills seriously.
I'm worried that your riders don't give a damn about the mares.
My fear is that you will drag your feet again.
It concerns me that you never keep your promises.
I'm worried about your honesty.
I'm afraid your agent is lying to us.
My concern is that your wardens are lazy.
I worry that you've lost interest in the reef.
""".strip().splitlines()

MINE = """
I'm worried about the 5 cooks I would have to let go.
I'm worried for the eleven carers who would lose their shifts.
I'm worried that our two crews no longer speak to each other.
What troubles me is that the two of us barely talk now.
I'm worried that a patient could be given the wrong blood.
I'm afraid someone could be hurt on that ladder.
I'm worried about the grain, 40 tonnes in a wet barn.
My fear is that the choir breaks up before the tour.
I'm concerned about the old lady in flat 3.
I'm worried about my brewers, who have not had a day off since May.
My concern is the bees.
I'm worried for the mares in this heat.
I'm concerned that two hives may not last the winter.
My concern is the swimmers.
I'm worried that we lose the licence for the kiosk.
It troubles me that the pupils have had no maths since March.
I fear that our friendship won't survive this.
We are concerned about the costs, 4,000 euros a week.
I'm worried about what this means for the tenants' sleep.
I'm concerned about how the pupils get home after dark.
""".strip().splitlines()

VAGUE = """
It all worries me somewhat.
I've got a bad feeling about this.
I have a funny feeling about all of it and it will not go away.
I'm not easy in my mind about it, and that will not change.
I'm worried about where this is heading.
I have some concerns I would like to raise.
All of this concerns me, and will go on doing so.
I'm troubled by the state of affairs.
I'm not happy about how things are at the moment.
I'm worried about the situation as it has been for a long time.
I'm worried about everything.
I have a few worries.
We're a little concerned at the moment.
I'm worried about things in general.
It's a worry, it really is.
I'm anxious about the next few weeks.
I'm concerned, to put it mildly.
""".strip().splitlines()


def heard(text: str, rules: Rules) -> str:
    checked = check("concern", text, rules)
    if any(mark.kind == "about them" for mark in checked.marks):
        return "about them"
    return "vague" if any(note.kind == "what is at stake" for note in checked.notes) else "mine"


@pytest.mark.parametrize("text", ABOUT_THEM)
def test_what_they_are_or_do_is_about_them(text: str, rules: Rules) -> None:
    assert heard(text, rules) == "about them"


@pytest.mark.parametrize("text", MINE)
def test_anything_of_value_makes_it_mine(text: str, rules: Rules) -> None:
    assert heard(text, rules) == "mine"


@pytest.mark.parametrize("text", VAGUE)
def test_words_that_name_nothing_leave_it_vague(text: str, rules: Rules) -> None:
    assert heard(text, rules) == "vague"
