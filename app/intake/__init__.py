"""Intake: the bytes of a file become a text cut into labelled blocks, in a confined child process.

`app.intake.reading_in` is the door that others use: `take_in(data, name)`, `take_text(text)`, `body(intake)` and the
value `Intake`. `app.intake.child.main` is the program of the child; a frozen Proofdesk dispatches `--child-intake` to
it. All else serves these two.
"""
