"""What the program is made of: every package inside, its version, its licence and that licence's text.

The program from source looks at what is installed; the one that was packed reads what was gathered when it was built.
"""
