from desktop_app.checks.checking import check
from desktop_app.checks.loading import load_rules
