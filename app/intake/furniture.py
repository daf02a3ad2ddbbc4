"""Lines that belong to the page and not to the story: sharing, cookies, advertising, lists of other stories.

Each pattern must be the whole line (its typography folded), so that a sentence which merely speaks of cookies stays in
the story. English pages; general phrases of the trade, from no one site.
"""

import re

from app.intake.folding import fold

LONGEST = 250
"""Code points: a longer line is no furniture by its words."""


def is_furniture(words: str) -> bool:
    """Whether the line is one of the page's own."""
    return len(words) <= LONGEST and bool(_LINE.fullmatch(fold(words)) or opens_furniture(words))


def opens_furniture(words: str) -> bool:
    """Whether the line is the heading of a list of other stories: "Related content", "Most read"."""
    return len(words) <= LONGEST and bool(_HEADING.fullmatch(fold(words)))


_SITE = (
    r"(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|flipboard|instagram|youtube|messenger|pocket"
    r"|tumblr|threads|bluesky|tiktok|viber|vk|e-?mail|print)"
)
_THIS = r"(?:this|the|our|your|full)\s+(?:article|story|post|page|link|url|video|site)"
_STORIES = r"(?:content|articles?|stories|story|news|topics|links|posts|coverage|reading|videos?|headlines)"
_HEADINGS = (
    rf"related(?:\s+{_STORIES})?",
    r"you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in)",
    rf"recommended(?:\s+for\s+you|\s+{_STORIES})?",
    rf"(?:more|latest|top|other)\s+{_STORIES}",
    r"more\s+(?:on\s+this(?:\s+story)?|like\s+this|to\s+read|from\s+\S.{1,40})",
    r"(?:most|also)\s+(?:read|popular|viewed|shared|commented)",
    r"(?:read|see|watch)\s+(?:more|also|next|this\s+next)",
    r"trending(?:\s+now)?|in\s+other\s+news|up\s+next|what\s+to\s+read\s+next|keep\s+reading|explore\s+more",
    r"editor'?s'?\s+(?:picks?|choice)|don't\s+miss|elsewhere\s+on\s+.{2,40}|(?:around|from)\s+the\s+web",
    rf"(?:promoted|sponsored)(?:\s+{_STORIES})?",
    r"further\s+reading|tags?|filed\s+under|comments?(?:\s*\(\d+\))?",
)
_LINES = (
    r"(?:advert(?:isement|ising|orial)?s?|ad)(?:\s+feedback|\s*[-:]\s*.*)?",
    r"(?:story|article|content)\s+continues?\s+(?:below|after).*|continue\s+reading.{0,80}",
    r"(?:read|see|watch|listen|learn|find\s+out)\s+(?:more|also|next|now)\s*[:|>»-].*",
    r"(?:also|must)\s+read\s*[:|>»-].*|more\s*[:|>»].*|filed\s+under\s*:.*|(?:get\s+)?.{0,20}\brss(?:\s+feed)?",
    rf"\[?(?:related|also|see\s+also|read\s+(?:more|also|next))(?:\s+{_STORIES}|\s+(?:post|article))?\s*[:|>»].*",
    r"\[?(?:read|watch|click)\s+(?:here|more|also)\b.{0,100}|(?:see|read|view|show|load)\s+(?:more|all|less)(?:\s+\w+)?",
    rf"share(?:\s+(?:on|via)\s+{_SITE}|\s+{_THIS}|\s+this(?:\s+(?:on|with|via))?|\s+(?:full\s+)?(?:article|story|options)|:.*)?",
    rf"(?:print|e-?mail|save|bookmark|copy)(?:\s+(?:{_THIS}|this|link|article|story|page|url))?",
    rf"{_SITE}(?:[\s,|/·]+{_SITE})*",
    r"(?:tweet|pin|like|post|send|reply|subscribe|register|menu|search|home|donate|help|faq|sitemap|careers)",
    r"(?:close|open|next|previous|prev|back|skip|accept|decline|ok|play|pause|mute|unmute|loading|more)(?:\s*[.…]{1,3})?",
    r"(?:follow|following|newsletters?|(?:support|contact|about)\s+us|sign\s+(?:in|up|out)|log\s+(?:in|out))",
    r"(?:sign\s+up|subscribe|register)\s+(?:to|for|now|here|today|with)\b.{0,160}",
    r"(?:get|receive)\s+(?:our|the|breaking|more)\b.{0,80}(?:newsletter|inbox|alerts?|app|e-?mail)\b.{0,80}",
    r"follow\s+(?:us|the\s+author|on|@\w+)\b.{0,120}|(?:like|join|find|visit|contact)\s+us\s+(?:on|at)\b.{0,100}",
    r"download\s+(?:the|our)\b.{0,60}\bapp\b.{0,60}|(?:tap|click|scroll|swipe)\s+(?:here|to|down|for)\b.{0,80}",
    r"(?:back|jump|skip|go|return)\s+to\s+(?:the\s+)?(?:top|main|content|navigation|home|article|search)\b.{0,40}",
    r"listen(?:\s+to\s+(?:this|the)\s+(?:article|story|podcast|episode))?(?:\s*[(\d:].*)?",
    r"(?:this|our|the)\s+(?:web)?site\s+uses\s+cookies.*|we(?:\s+and\s+our\s+\w+)?\s+use\s+cookies.*",
    r"by\s+(?:continuing|using|clicking|browsing)\b.{0,160}\b(?:cookies?|privacy|terms)\b.{0,120}",
    r"(?:accept|reject|manage|allow)\s+(?:all|cookies|preferences|options|settings)(?:\s+cookies)?",
    r"(?:cookie|privacy)\s+(?:policy|settings|preferences|notice|consent)|terms\s+(?:of|and|&)\s+(?:use|service|conditions)",
    r"(?:©|copyright|\(c\)).{0,12}(?:19|20)\d\d.{0,160}|.{0,120}\ball\s+rights\s+reserved\.?.{0,60}",
    r"\d+\s*-?\s*min(?:ute)?s?\s+(?:read|listen|watch)|\d[\d.,]*[km]?\s+(?:shares?|comments?|views?|likes?|reactions?)",
    r"(?:leave|post|add|write|view|show|join)\s+(?:a|all|the|\d+)\s+(?:comments?|reply|conversation|discussion)|no\s+comments",
    r"image\s+caption\s*[,:]?",
    r"please\s+(?:enable|turn\s+on)\s+javascript.{0,120}|your\s+browser\s+does\s+not\s+support.{0,120}",
)
_HEADING = re.compile(rf"(?:{'|'.join(_HEADINGS)})\s*:?", re.IGNORECASE)
_LINE = re.compile("|".join(_LINES), re.IGNORECASE)
