"""How the desk looks: fonts, palettes, style sheet, icons and lines, all drawn from the tables in `resources`."""
