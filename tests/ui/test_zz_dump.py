import sys; sys.path.insert(0,"/work/main")
import os
os.environ["QT_QPA_PLATFORM"]="offscreen"
import pytest
from dataclasses import replace
sys.path.insert(0,'/work/main')
from tests.ui.looking import clipped
from tests.ui.tour import PAGES, visit
from tests.ui.conftest import host
def test_dump(host):
    for s in (90,100,150,200):
        host.app.wishes.adopt(replace(host.app.wishes.now, text_size=s))
        for page in PAGES:
            for w in (1280,1000,700):
                host.window.resize(w,832)
                print("@",s,w,page,flush=True)
                with visit(host,page) as top:
                    for l in clipped(top): print(s,w,page,l)
