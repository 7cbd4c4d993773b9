from desktop_app.checks.marks import Checked
def judge_question(text, rules): return Checked()
