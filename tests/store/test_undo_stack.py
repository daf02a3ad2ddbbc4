"""The undo stack, told from the history alone, does what two plain stacks would do."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.entry import Way
from app.domain.ids import StepId
from app.store.undo_stack import Step, redoable, undoable

DEEDS = st.lists(st.sampled_from(["do", "do", "undo", "undo", "redo"]), max_size=60)


class Stacks:
    """What every editor does: two stacks, and a new deed empties the second."""

    def __init__(self) -> None:
        self.history: list[Step] = []
        self.done: list[StepId] = []
        self.undone: list[StepId] = []

    def act(self, way: str) -> None:
        step = StepId(f"r/{len(self.history) + 1}")
        if way == Way.DO:
            self._write(step, way, None)
            self.done.append(step)
            self.undone.clear()
        elif way == Way.UNDO and self.done:
            self._write(step, way, self.done.pop())
            self.undone.append(step)
        elif way == Way.REDO and self.undone:
            self._write(step, way, self.undone.pop())
            self.done.append(step)

    def _write(self, step: StepId, way: str, undoes: StepId | None) -> None:
        self.history.append(Step(len(self.history) + 1, step, way, undoes))


@given(DEEDS)
def test_the_history_tells_the_tops_of_both_stacks(deeds: list[str]) -> None:
    stacks = Stacks()

    for way in deeds:
        stacks.act(way)

        assert undoable(reversed(stacks.history)) == (stacks.done[-1] if stacks.done else None)
        assert redoable(reversed(stacks.history)) == (stacks.undone[-1] if stacks.undone else None)
