"""Open and polite questions pass, in many trades; what closes, leads, loads or doubles does not."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules

OPEN = """
Is there anything you would like to tell me about the night the ovens failed?
Is there something you'd like me to understand about your crew's week?
Is there anything we could do differently at the next calving?
Would it help to talk through the seating plan together?
Would it be useful to hear how the parish sees it first?
Would you be open to telling me how the choir took the news?
Would you feel comfortable telling me what happened in the cold store?
I'm curious about how the ward plans its discharges.
I'd be curious to hear which of the two designs you prefer and what speaks for it.
I'd love your perspective on the last audit.
I'd really like to understand your side of it.
Help me see what I'm missing about the ferry timetable.
Help me to see how this lands with the tenants.
What, if anything, would you have wanted from us in March?
How, if at all, has the new rota changed your mornings?
Why does this matter to you?
Why is the chapel so dear to you?
What makes this important to you?
What about the plan worries you most?
To what extent does the plan fit your season?
At what point in the week does it get tight for the bakers?
As you see it, what happened at the weighbridge?
If you could change one thing about our deliveries, what would it be?
Suppose we had two more weeks, what would you do with them?
Speaking of the greenhouse, what do you need?
Tell me more about the first rehearsal.
Please tell me how the auction went for you.
Take me back to the morning of the launch.
Let me know how you see it.
I'd like to hear it in your words.
I should be glad to know how the parents took it.
It would help me to know how your stall did last season.
It'd mean a lot to hear how you saw that evening.
My question to you: what would make the vineyard tour work?
I've been wondering how the kitchen saw it.
Curious to hear how you see the trial.
Interested in what you make of the new bins.
May I ask how your apprentices see it?
Could I ask what you had in mind for the roof?
Any thoughts on the new milking times?
What say you?
Thoughts?
Your view?
And you?
What about your side?
how did ur team find the new ovens
what does a good day look like at your end
where do we go from here
How can we get the seating right for your guests?
What could I have done better in the trial week?
What did I get wrong about the harvest?
What will help you most in the next ten days?
What stopped the pump on Tuesday?
What was the thinking behind the new price?
What went through your mind when the mast came down?
What would it take to open two weeks earlier?
What does the phrase "gross negligence" mean in your policy?
How do you define an unacceptable part?
How would you phrase the line about poor visibility?
Where did it begin to go wrong?
Where do you feel the project went off track?
How did it come to this, in your eyes?
Who in your orchestra should I talk to?
Which parts of the plan trouble you?
How does that sound?
How would that work for your drivers?
What do you need from me?
What would you like to see happen?
What's your side of it?
Do tell me how it went.
Do you have thoughts on how we share the dock?
Have you any ideas what would help your carers?
Can you think of anything that would make the mornings easier?
Can you paint me a picture of a normal shift?
Could you describe a typical handover?
Could you take a moment to describe the first hour?
Could we talk about how the moorings are shared?
Shall we look at what each of us saw that night?
Mind sharing what your team makes of it?
Please, what was it like for the night porters?
Whatever you'd like to say about the harvest, I'm listening.
You were there and I wasn't. What did you see?
The bus came at nine, how was it for the children?
Honestly, how are you doing with all this?
So, Tom, how do we go on?
How has the year been for your dancers?
How much notice would be fair in your eyes?
How comfortable are you with the plan?
How confident are you about the tide times?
How would your lifeguards like the shifts to run?
What's your gut feeling about the new goalkeeper?
I'd be glad of your honest opinion on the syllabus.
Could you let us in on how the vote came about?
Would you give us an idea of what a normal night is like?
Perhaps you can tell me how the mill looked on Monday.
I'd appreciate your thoughts on the roster.
It'd be great to know what your divers saw.
I'm not sure I understand yet what the parents want; can you help me?
My records show two visits. How does it look in yours?
What are your main worries about the merger of the two choirs?
When do you feel most under pressure in the week?
Where do you see the two of us in a year's time?
Who would be glad if this went well?
Whose view have we not heard yet?
In an ideal world, how would the trams run?
Looking at the year as a whole, what stands out for you?
What should I know that I haven't asked?
What other ways do you see?
What's important to you in this?
How might the pupils see this?
""".strip().splitlines()


@pytest.mark.parametrize("text", OPEN)
def test_an_invitation_however_worded_is_left_alone(text: str, rules: Rules) -> None:
    assert check("ask", text, rules).marks == ()
