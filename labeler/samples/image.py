"""Images: decoded away from the window, shown upright, never larger than asked for."""

from __future__ import annotations

from pathlib import Path

from labeler.domain.preview import Box, BrokenPreview, ImagePreview, Preview
from labeler.domain.sample import Modality, Sample
from labeler.errors import SourceError
from labeler.samples._image_file import IMAGE_ENDINGS, ImageFacts, decode_image, load_rgb, probe_content, probe_image
from labeler.samples._one_line import one_line

__all__ = ["IMAGE_ENDINGS", "ImageFacts", "ImageSamples", "load_rgb", "probe_content", "probe_image"]


class ImageSamples:
    """PNG, JPEG, WebP, TIFF, BMP and GIF (first frame) files."""

    name = "image"
    title = "Images"
    modality = Modality.IMAGE
    heavy = True

    def preview(self, sample: Sample, box: Box | None) -> Preview:
        path = Path(sample.source)
        try:
            decoded = decode_image(path, box)
        except SourceError as error:
            return BrokenPreview(f"{path.name}: {error}")
        image = decoded.image
        caption = f"{path.name} · {decoded.full_width} × {decoded.full_height} · {decoded.format}"
        pixels = image.tobytes("raw", "RGBX")
        return ImagePreview(image.width, image.height, pixels, decoded.full_width, decoded.full_height, caption)

    def summary(self, sample: Sample) -> str:
        return one_line(Path(sample.source).name)
