"""Finding the claims again in the next draft: what stands, moved, changed or is gone, and what must be asked.

`compare` lays two drafts side by side, `anchor` says what became of each span. The way there: the words of both
(words), their sentences (passages), the sentences that stand in the same words (pairing), those that were edited, split
or joined (regions), and word upon word (alignment). What is in doubt is never decided here: it is put to the person.
"""
