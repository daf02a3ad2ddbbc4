"""Cause: one thing is said to bring about another."""

import re

from app.reading.reading import Place
from app.reading.sight import Sight

_CAUSES = re.compile(
    r"\b(?:because(?:\sof)?|due\sto(?!\s(?:be|begin|start|take|open|appear|return|arrive|meet|end|leave|run|go|speak"
    r"|play)\b)"
    r"|owing\sto|thanks\sto(?!\s(?:all|you|everyone|everybody)\b)|on\saccount\sof|as\sa\s(?:direct\s)?(?:result"
    r"|consequence)"
    r"|the\sresult\sof|result(?:s|ed|ing)?\s(?:in|from)|caus(?:e|es|ed|ing)(?!\s(?:for|célèbre))|the\s(?:main\s"
    r"|real\s|chief\s|only\s)?(?:cause|reason)s?"
    r"|(?:led|lead|leads|leading)\sto|trigger(?:s|ed|ing)?|prompt(?:s|ed|ing)|spark(?:s|ed|ing)|provok(?:es?|ed|ing)"
    r"|stem(?:s|med|ming)?\sfrom|blam(?:e|es|ed|ing)|attribut(?:e|es|ed|ing|able)\s(?:\S+\s){0,5}to|bring(?:s"
    r"|ing)?\sabout|brought\sabout"
    r"|g[ai]ve(?:s|n)?\srise\sto|contribut(?:e|es|ed|ing)\sto|forc(?:es|ed|ing)\s(?:\S+\s){1,6}(?:to|from|out|into)"
    r"|so\sthat\sit|therefore"
    r"|consequently|hence|that\sis\swhy|which\sis\swhy|delayed\sby|damaged\sby|halted\sby|killed\sby|(?:driven|drove"
    r"|drives)\s(?:by|up|down|out)"
    r"|fuell?(?:s|ed|ing)|push(?:es|ed|ing)?\s(?:up|down)|out\sof\s(?:desperation|fear|anger|revenge|hunger|greed"
    r"|spite|necessity|love|despair|jealousy|pity|curiosity)"
    r"|mak(?:e|es|ing)\s(?:\S+\s){1,4}(?:dearer|cheaper|worse|better|harder|easier|sicker|poorer|richer|ill|sick))\b",
    re.IGNORECASE,
)


def causes(sight: Sight, place: Place) -> bool:
    """A word of cause stands at the place."""
    return bool(_CAUSES.search(sight.page.text, *place))
