"""A dateline's moment in words, so that nobody has to reckon a time zone in the head."""

from datetime import datetime

from app.domain.dates import short_day, weekday


def in_words(when: str) -> str:
    """`2024-04-08T10:17-04:00` as `Mon 8 Apr 2024, 10:17 −04:00`; what is no ISO 8601 moment as it is."""
    try:
        moment = datetime.fromisoformat(when)
    except ValueError:
        return when
    day = f"{weekday(moment)[:3]} {short_day(moment)} {moment.year}"
    if "T" not in when:
        return day
    zone = moment.strftime("%z").replace("-", "−")
    return f"{day}, {moment:%H:%M}" + (f" {zone[:3]}:{zone[3:]}" if zone else "")
