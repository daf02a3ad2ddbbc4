"""Where the build finds its sources and leaves what it makes."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LOCK = PACKAGING / "locks" / "run.txt"
SPEC = PACKAGING / "proofdesk.spec"
BUILD = ROOT / "build"
"""Everything in between; may be removed at any time."""
DIST = ROOT / "dist"
"""What is handed on."""
