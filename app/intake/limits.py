"""How much intake takes: the sizes that are refused with a sentence, and what the child process may use."""

LARGEST_FILE = 20_000_000
"""Bytes of one file; some three million words."""

LONGEST_BLOCK = 8_000
"""Code points of one block; a longer paragraph is cut."""

MOST_BLOCKS = 200_000
"""Blocks of one text; a million words have some 50,000."""

MOST_LINES = 5 * MOST_BLOCKS
"""Lines of one text file, of which a wrapped one has several in each paragraph."""

LONGEST_TEXT = 2 * LARGEST_FILE
"""Code points: decoding never makes more characters than bytes, a web page gains the space between its blocks."""

LARGEST_ANSWER = 8 * LARGEST_FILE
"""Bytes that the child may answer."""

LONGEST_TITLE = 300
"""Code points of a title."""

LONGEST_NOTE = 100_000
"""Code points of one comment or footnote of the writer; a longer one is cut."""

LARGEST_PART, LARGEST_PARTS = 64 * 2**20, 256 * 2**20
"""Bytes that one part of a PDF file, and all of them, may unpack into."""

MOST_PAGES = 2_000
"""Pages of one document; 300 take some five seconds."""

TIME = 20.0
"""Seconds until a child that has not answered is ended."""

PROCESSOR_TIME = 20
"""Seconds of processor time that the child may use."""

MEMORY = 1536 * 2**20
"""Bytes of address space of the child: a page of 20 MB and its tree fit in, 2 GiB do not."""

STORY_PAGE = 4_000_000
"""Characters of a web page that trafilatura is asked about; of a larger one the structure alone decides."""
