"""What tells of threat or violence, and what is only a way of speaking."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.threat import tells_of_threat

THREATS = """
He threatened me in the car park.
On the call he threatened our driver.
She said she would kill him.
He said: “I will kill you.”
Tomás hit me.
He slapped my assistant.
He hit one of our drivers with a chair.
He pushed me against the wall.
He grabbed my arm and would not let go.
She threw a chair at me.
He spat at her.
He punched my colleague in the face.
There was violence on the site last week.
He is a violent man.
We got two death threats.
He has made threats before.
He has sent threatening messages to my wife.
I feel threatened when he stands that close.
He pulled a knife.
He came to the yard with a gun.
He said he would break my legs.
He threatened to hurt my family.
He is going to hurt someone.
I want to hurt him.
I’m afraid for my safety.
I don’t feel safe with him.
I do not feel safe.
My team is not safe there.
I feel unsafe in his office.
He knows where I live.
He followed her home.
He groped one of our nurses.
It was sexual harassment, and everyone saw it.
They beat him up outside the depot.
He threatened to burn down the office.
He said to watch my back.
I want to kill myself.
Some days I think I should end it all.
He was physically aggressive.
He threatened me with a knife.
He is stalking our receptionist.
""".strip().splitlines()

WAYS_OF_SPEAKING = """
We are killing it this quarter.
The deadline is killing me.
This project will kill me.
My boss will kill me if this slips.
I could kill for a coffee.
I could strangle him.
We met over a shot of coffee.
It was a long shot, and we gave it our best shot.
She shot me an email at nine.
They shot us down in the meeting.
The deadline for list 7 was Monday.
It hit me that I had never asked.
That hit us hard.
They hit us with a penalty of 4,000 euros.
They slapped us with a late fee.
We hit our target, they missed theirs.
He kicked us out of the call.
They stabbed us in the back.
Let me take a stab at the numbers.
We need to kill two birds with one stone.
They killed the project on 12 March.
He threatened to cancel the contract.
They threatened us with legal action.
He threatened to take his business elsewhere.
She makes threats to leave every spring.
They see our pricing as a threat.
I keep beating myself up about the two dates.
They beat us on price.
He beat me to it.
We violently agree on this.
We use nonviolent communication.
I don’t feel safe promising a date.
He does not feel safe to share the numbers.
It hurts us that nobody called.
This delay hurts our margin.
Traffic was murder on Tuesday.
They get away with murder.
It would be commercial suicide.
The tension could be cut with a knife.
They attacked our proposal in the meeting.
He jumped the gun on the announcement.
We found the smoking gun in the log.
We are under fire from head office, and fighting fires all day.
It is a war of nerves, and they aim to crush us.
The rollout died a slow death.
He blew up at me on the phone.
He grabbed the opportunity.
She has my back.
They pushed us to an earlier date.
We broke the news to his team.
The estimate is on the safe side; we are not there yet.
They are safe, the list is not.
""".strip().splitlines()


@pytest.mark.parametrize("text", THREATS)
def test_threat_and_violence_are_heard(text):
    assert tells_of_threat(text)


@pytest.mark.parametrize("text", WAYS_OF_SPEAKING)
def test_a_way_of_speaking_is_not_a_threat(text):
    assert not tells_of_threat(text)


@given(st.sampled_from(THREATS), st.lists(st.sampled_from(WAYS_OF_SPEAKING), max_size=3))
def test_a_threat_is_heard_among_ways_of_speaking(threat, around):
    assert tells_of_threat("\n".join([*around, threat, *around]))


@given(st.lists(st.sampled_from(WAYS_OF_SPEAKING)))
def test_ways_of_speaking_stay_so_together(told):
    assert not tells_of_threat(" ".join(told))


@given(st.text(max_size=300))
def test_any_text_can_be_read(text):
    assert tells_of_threat(text) in (True, False)


def test_large_letters_and_straight_quotes_are_heard_alike():
    assert tells_of_threat("I DON'T FEEL SAFE")
    assert tells_of_threat("i don’t   feel\nsafe")
