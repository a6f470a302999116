"""The agreement report as PDF: the same page, laid out by Qt, its pictures drawn from their SVG."""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEventLoop, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from labeler.errors import UserError
from labeler.gui.language import fill
from labeler.workbench.agreement_report import report_page

if TYPE_CHECKING:
    from labeler.workbench.lead_figures import LeadFigures

_SVG = re.compile(r"<svg .*?</svg>", re.DOTALL)
_SIZE = re.compile(r'width="([\d.]+)" height="([\d.]+)"')
_SCRIPTLESS = re.compile(r"<(style|meta)[^>]*>(?:.*?</style>)?", re.DOTALL)
_SHARP = 3
_WIDEST = 620.0
_DPI = 96
# What Qt's rich text understands of the page's style.
_STYLE = (
    "body{font-family:sans-serif;font-size:10pt}h1{font-size:18pt}h2{font-size:14pt}h3{font-size:11pt}"
    "td,th{padding:2px 8px 2px 0;text-align:left}dt{font-weight:bold}.muted{color:#555}.n{text-align:right}"
)


def write_pdf(found: LeadFigures, out: Path, *, hide_names: bool = False) -> None:
    """Write it, whole or not at all. May run on a lane. Raises `UserError` where it cannot be written."""
    # A lane's thread has no event dispatcher of its own, and laying out a document starts a timer: a loop brings one.
    loop = QEventLoop()
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(_with_pictures(document, report_page(found, hide_names=hide_names)))
    building = out.with_name(f".{out.name[:100]}.{secrets.token_hex(4)}")
    try:
        _print(document, building, found.title)
        if not building.is_file() or building.stat().st_size == 0:
            raise UserError(f"{out} cannot be written; choose another place")
        building.replace(out)
    except OSError as error:
        raise UserError(f"{out} cannot be written ({error.strerror or error}); choose another place") from error
    finally:
        loop.exit()
        with suppress(OSError):
            building.unlink()


def _print(document: QTextDocument, target: Path, title: str) -> None:
    writer = QPdfWriter(str(target))
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("labeler")
    margins = QMarginsF(16, 18, 16, 18)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    area = writer.pageLayout().paintRectPixels(_DPI)
    document.setPageSize(QSizeF(area.size()))
    document.setDocumentMargin(0)
    document.print_(writer)


def _with_pictures(document: QTextDocument, page: str) -> str:
    """Rich text knows no inline SVG: each becomes an image of the document."""

    def drawn(match: re.Match[str]) -> str:
        size = _SIZE.search(match.group(0))
        if size is None:
            return ""
        width, height = float(size.group(1)), float(size.group(2))
        scale = min(1.0, _WIDEST / width)
        image = QImage(round(width * _SHARP), round(height * _SHARP), QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(match.group(0).encode())).render(painter)
        painter.end()
        name = f"picture:{match.start()}"
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        return fill('<img src="{0}" width="{1:.0f}" height="{2:.0f}">', name, width * scale, height * scale)

    return _SVG.sub(drawn, _SCRIPTLESS.sub("", page))
