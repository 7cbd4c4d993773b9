"""What looks like an invitation and is none: it closes, leads, loads, doubles or asks nothing."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules

SHUT = """
How come the vans left empty?
Why haven't you ordered the seed?
Why would you send the riders out in that?
Why not just pay the choir?
I'd like to know why the kiln was off.
And why is that?
I wonder why you never wrote back.
What was the reason you left early?
What did the vet say and when is she coming back?
Where is the barge, and when will it be here?
What did you see, what did you do, and who did you call?
What do you think? Is it yes or no?
Why did it fail, and will you replace it?
Did you call the vet, and did she come?
Where are the violins and why weren't they insured?
You do realise the barn burnt down, don't you?
That's your job, no?
You'd rather not pay, would you?
Don't you want the tour to work?
Shouldn't the gate have been shut?
How badly did your crew mess up the moorings?
When will you finally fix the pump?
Seeing that you knew of the frost by noon, what made you leave the vines bare?
As you had three warnings, what made you carry on?
If you knew the bridge was shut, why send the lorry?
What brilliant reason have you got for the burnt loaves?
What clever excuse will I hear this time?
What fairy tale will your office tell us this time?
How could you be so careless with the harp?
What drives your rude cashier?
Did the seed arrive?
Have you paid the choir yet?
Can you send the invoice?
Are you happy with the cake?
Shall we start at nine?
Do you have the keys?
Is there anyone at the desk at nine?
Would it help if I paid now?
Would you be willing to start at five?
Could you tell me if the ram is sold?
How many loaves did you bake?
When is the regatta?
Which day suits you, Monday or Tuesday?
Red or white?
All good for Friday?
Please send the ram back.
I would like you to call the vet.
I'd love to get the keys back by noon.
We expect a refund on the tickets.
I'd like to see the money this week.
Help us pack the crates on Friday.
Give me the list of the names.
I'd like to share some figures with you.
I'd appreciate it if you paid today.
I wonder if you could pay today.
It would be good to hear from you by Friday.
I know how this works.
Talk is cheap and so are the tiles.
Why couldn't you just ring the stable?
How come it's always our van?
Can you tell us why the pool was green?
Isn't that a bit late?
You knew about the dam, didn't you?
So it was your diver, yes?
Don't you care about the pupils?
Did you really think we'd pay for that?
Would you agree that the trams were late?
Do you accept that you broke the lease?
How unfair do you think the vote was?
What do you have to hide?
What do you say to the dreadful state of the pool?
What makes you so stubborn?
Who dropped the ball on the lease?
Will you come to the fair?
Are the stalls up?
Did your divers get the map?
Is it true that the lift is out?
Could you pay by Monday?
Would you sign here?
Do you know the tide tables?
Do you need more chairs?
Can you see the sign from there?
Is there enough hay?
Is there any news of the calf?
Would nine be good for you?
Would you mind if we started at six?
Will it be done by June?
How much do the pens cost?
When does the fair open?
What time is the tide?
""".strip().splitlines()


@pytest.mark.parametrize("text", SHUT)
def test_what_is_no_open_question_gets_one_mark(text: str, rules: Rules) -> None:
    assert len(check("ask", text, rules).marks) == 1
