"""The program proves itself: every part of it is tried once, the same from source as in a frozen bundle.

Nothing of the user's is touched: the desks, settings and remembered heads that are needed are made in one folder that
is gone at the end. `runner` goes through `parts`; whatever one of them needs is imported only when its turn comes.
"""
