"""The worker that reads articles, as the window has it: one text at a time, off the GUI thread, ended when it rests."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.article import Draft
from app.reading.reading import Reading
from app.reading.worker import Worker
from ui.bridge import Bridge

REST = 180_000
"""Milliseconds without a reading after which the worker and its model leave the memory."""


class Reader(QObject):
    """`progressed` tells sentences done and of how many. The worker is started when something is to be read."""

    progressed = Signal(int, int)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._worker = bridge, Worker()
        self.under_way: list[Draft] = []
        """The drafts that are being read, or wait for it."""
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self._worker.rest)

    @property
    def restarts(self) -> int:
        """How often the worker ended in the middle of its work and was started anew."""
        return self._worker.restarts

    async def read(self, draft: Draft, text: str) -> Reading:
        """The reading of a draft with this text. Raises Lost, Cancelled."""
        self._resting.stop()
        self.under_way.append(draft)
        try:
            return await self._bridge.in_turn(self._worker.read, text, draft.blocks, self.progressed.emit)
        finally:
            self.under_way.remove(draft)
            self._resting.start()

    def cancel(self) -> None:
        """Call off what is being read."""
        self._worker.cancel()

    def end(self) -> None:
        """End the worker for good, whatever it does."""
        self._resting.stop()
        self._worker.close()
