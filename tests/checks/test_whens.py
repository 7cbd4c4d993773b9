"""Which times a request may name, and which only look like one."""

import pytest

from desktop_app.checks.checking import check
from desktop_app.checks.rulebook import Rules

WHEN = """
Please mow the pitch this week.
Could you send the drafts before 3 May?
Please pay the choir no later than the 4th.
Could you sweep the chimney on the 4th?
Please close the books by quarter end.
Could you fix the gate by month end?
Please get the hall ready by week's end.
Please clear the site before the bulldozers arrive.
Please set the tables before the doors open.
Please have the dresses pressed before the show begins.
Would you ring me before the ferry leaves?
Could you send the menu before the wedding?
Please have the stage built by the time the band arrives.
Please reply by close of play Thursday.
Please answer by five o'clock.
Please check the traps every other day.
Please water them daily.
Please send us a monthly statement from June.
Could we speak on Mondays at nine?
Please check the pumps every two hours.
Could you report on the first of each month?
Please send it three days ahead of the opening.
Could you repaint the bench by spring?
Please deliver in week 32.
Please let me have it for Wednesday.
Please send the slides the day before the lecture.
Would you do it this minute, before 10?
Would you be here at half past eight?
Could you have it done in a fortnight?
Please pay within thirty days of the invoice.
Please have it ready at 6pm.
Would you confirm by tonight?
Starting Monday, would you lock the shed at night?
As of 1 July, please bill us in euros.
Could you start on the 9th?
Please do it before you leave today.
Could you please do it after the match on Saturday?
Please send the rota by the middle of May.
Please write to the owner ahead of the AGM.
Would you send the list by 20/3?
Could you ring me at lunchtime?
Would you have it by the time I'm back on Monday?
Please mend the net before the season starts.
Could you get it to me before Christmas?
Please muck out the stables before the vet's visit.
Please post the results by 9 tomorrow.
Could you let us know by Whitsun?
Please answer by the first of May.
Please answer before close of business on Friday.
Would you send the roster on the last Friday of each month?
Could you ring me on Wednesdays?
Please reply in the next three days.
Please reply over the next two weeks.
Please set up the stage the night before.
Please don't open the gate until 7.
Please keep the lane free between 8 and 10 on Friday.
Could you check on him three times a day?
Please book us in for Q3.
Could we have it for the weekend?
Can you bring it tomorrow?
Please have it done by half term.
Please let me know by Friday at the latest.
Please send it on Friday latest.
On 4 May, please open the sluice.
Until the new year, please use the side gate.
After the match on Sunday, could you lock the gate?
Please get me the list by EOD Thursday.
Please pay within 14 days of receipt.
Please tell the pupils before the summer holidays.
Would you have the horses shod before the hunt?
""".strip().splitlines()

NO_WHEN = """
Please answer by return.
Please mow the pitch.
Please tell me what happened on Tuesday's sailing.
Please fix the gate that broke on 4 April.
Could you look at the mail I sent on Monday?
Please send the report for March.
Could you check the 3 pm delivery of yesterday again?
Please clean the breakfast room.
Would you tell the night porter to lock up?
Please empty the weekend bin.
Please fix the lunch trolley.
Please move the summer stock to the back.
Could the Sunday school tidy its shelves?
Please get on to it right away.
Please deal with this without further delay.
Please act with immediate effect.
Please do it in the near future.
Please do it as and when.
Please get back to me soonest.
Please do it at your next opportunity.
Please make it a priority.
Please come back to me sooner rather than later.
Please pay up front.
Please send a second copy.
Please give the guests a minute to settle.
Please send 3 days of logs.
Please order 40 hours of overtime.
Please may I have the key?
Please send us the 24-hour number.
Please repair the year clock.
Please let me have the 2025 accounts.
Could you cut the waiting time by two hours?
Please drop by.
Please let me know before you change anything.
Please do it whenever suits.
Please muck out the stable that the vet saw on Monday.
Please post the results of the May vote.
Could you mend the Sunday boat?
Please send us the invoice of 12 March again.
Could you explain the gap in last month's count?
Please repair the night light.
Would you check the weekly report?
Please send us the annual accounts.
Please move the 9 o'clock class to the hall.
Please hurry.
Please do so forthwith.
Please do it at a time that suits you.
Please call when you are free.
Please do it as soon as the ground dries.
Please do it some day.
Please reply in reasonable time.
Please ask first in future.
Please send 2 copies.
Please tell your guards about the gate.
Could you ring the plumber who fixed it last week?
Please answer my letter, which you had on 9 May.
Could we meet?
Please take a second look.
Could you take a day off?
""".strip().splitlines()


def asks_by_when(text: str, rules: Rules) -> bool:
    return any(note.kind == "when" for note in check("request", text, rules).notes)


@pytest.mark.parametrize("text", WHEN)
def test_a_day_an_event_or_a_rhythm_is_a_when(text: str, rules: Rules) -> None:
    assert not asks_by_when(text, rules)


@pytest.mark.parametrize("text", NO_WHEN)
def test_a_time_of_something_else_or_of_nothing_is_no_when(text: str, rules: Rules) -> None:
    assert asks_by_when(text, rules)
