"""In the application, in the place of QtOpenGL and QtOpenGLWidgets (10 MB): pyqtgraph derives a widget from one of
theirs when it is loaded, and makes one only for plots that are drawn with OpenGL, which none here is.
"""

from PySide6.QtWidgets import QWidget


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return QWidget
