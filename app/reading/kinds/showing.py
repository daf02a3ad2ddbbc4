"""Image or recording: a caption, or words that speak of a picture, a film or a sound recording as a document."""

import re

from app.domain.article import Label
from app.reading.reading import Place
from app.reading.sight import Sight

_DOCUMENTS = re.compile(
    r"\b(?:photo(?:graph)?(?:s|ed|ic)?|pictured|images?|footage|videos?|clips?|recordings?|recorded|audio|screenshots?"
    r"|screen\s?grabs?|livestreams?|cctv|dashcam|bodycam|(?:security|surveillance|body|dash|speed)[\s-]cameras?"
    r"|pictures?\s(?:taken|released|shared|posted|published|of|from|show(?:s|ed|ing)?)|(?:satellite|aerial"
    r"|drone)\s(?:photos?|pictures?|views?|shots?|imagery)"
    r"|filmed|tapes?|taped|voice\s(?:message|note|memo)s?|deepfakes?)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:(?:public|brand|self|their|his|her|its|tarnished|clean)[\s-]image|image\s(?:as|problem)|spitting\simage"
    r"|recorded\s(?:music|history|the\s\w+\s(?:case|death|loss|profit)|a\s(?:loss|profit|case))|video\s?games?"
    r"|red\stape|tape\smeasure|video\s(?:call|conference|link)s?|recorded\s(?=\d)"
    r"|highest\s(?:ever\s)?recorded|ever\srecorded|lowest\s(?:ever\s)?recorded)\b",
    re.IGNORECASE,
)


def shows(sight: Sight, place: Place) -> bool:
    """The place lies in a caption, or speaks of what a camera or a microphone kept."""
    if sight.block(place).label is Label.CAPTION:
        return True
    barred = [found.span() for found in _NOT.finditer(sight.page.text, *place)]
    return any(
        not any(start <= found.start() < end for start, end in barred)
        for found in _DOCUMENTS.finditer(sight.page.text, *place)
    )
