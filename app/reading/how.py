"""How an article was read, in sentences for people."""

from app.reading.reading import Reading

LANGUAGES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hu": "Hungarian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "nb": "Norwegian", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip


def how(reading: Reading) -> str:
    """What read it, and how far where that was not to the end."""
    if reading.until is None:
        return _by_what(reading)
    return f"{_by_what(reading)} Only its first {reading.until:,} characters were read."


def _by_what(reading: Reading) -> str:
    if "core_web" in reading.reader:
        return "Read by the English model."
    if reading.language == "en":
        return "Read by rules alone: the language model is not installed."
    if not reading.language:
        return "Read by rules alone: its language could not be told."
    return f"Read by rules alone: this seems to be {LANGUAGES.get(reading.language, reading.language)}."
