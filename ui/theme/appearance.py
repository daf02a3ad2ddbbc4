"""What the desk wears: a theme and a text scale, put on the whole program, the system's while the reviewer says so."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from resources.looks import ThemeName
from resources.themes import Theme, themes
from ui.theme import fonts
from ui.theme.palettes import palette
from ui.theme.sheet import sheet

TEXT_PX = 13
SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)

_SCHEMES = {
    ThemeName.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeName.LIGHT: Qt.ColorScheme.Light,
    ThemeName.DARK: Qt.ColorScheme.Dark,
    ThemeName.CONTRAST: Qt.ColorScheme.Dark,
}


def apply(application: QApplication, theme: Theme, text_scale: float = 1.0) -> None:
    """Dress the program; `text_scale` is 1.0 for the sizes as drawn, and kept between 0.8 and 2.0."""
    fonts.load()
    fonts.use_scale(bounded(text_scale))
    application.setStyle("Fusion")
    application.setPalette(palette(theme))
    application.setFont(fonts.sans(TEXT_PX))
    application.setStyleSheet(sheet(theme))


def bounded(text_scale: float) -> float:
    """The scale, or the nearest that the window is drawn for."""
    return min(max(text_scale, SCALES[0]), SCALES[-1])


def resolved(name: ThemeName, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Theme:
    """The theme that a choice means on a desktop of this scheme; light where the desktop does not say."""
    if name is not ThemeName.SYSTEM:
        return themes[name]
    if contrast is Qt.ContrastPreference.HighContrast:
        return themes[ThemeName.CONTRAST]
    return themes[ThemeName.DARK if scheme is Qt.ColorScheme.Dark else ThemeName.LIGHT]


class Appearance(QObject):
    """The one who applies themes; `changed` tells the new theme to those who draw by themselves."""

    changed = Signal(object)

    def __init__(self, application: QApplication, name: ThemeName, text_scale: float = 1.0) -> None:
        super().__init__(application)
        self._application = application
        self.text_scale = bounded(text_scale)
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self.choose(name)

    def choose(self, name: ThemeName) -> None:
        """Wear a theme from now on, or whatever the system has; the desktop is told, for the frame that it draws."""
        self.name = name
        self._hints.setColorScheme(_SCHEMES[name])
        self._wear()

    def enlarge(self, text_scale: float) -> None:
        """Set all text at a scale between 0.8 and 2.0."""
        self.text_scale = bounded(text_scale)
        self._wear()

    @Slot()
    def _follow(self) -> None:
        if self.name is ThemeName.SYSTEM:
            self._wear()

    def _wear(self) -> None:
        contrast = self._hints.accessibility().contrastPreference()
        self.theme = resolved(self.name, self._hints.colorScheme(), contrast)
        apply(self._application, self.theme, self.text_scale)
        self.changed.emit(self.theme)
