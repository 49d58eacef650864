package io.keyplan.poi.excel.base;

import io.keyplan.poi.excel.workbook.HeaderPictures.Picture;
import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.ooxml.BasePackage.Related;
import java.util.Map;
import java.util.Optional;

/** Reads pictures of a company's workbook. */
final class BasePictureReader {

  /** By these Excel knows a picture's kind; what a base calls its files is not asked. */
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "image/png", "png",
          "image/jpeg", "jpeg",
          "image/gif", "gif",
          "image/x-emf", "emf",
          "image/x-wmf", "wmf");

  private BasePictureReader() {}

  /** Reads what a drawing refers to; empty for what is no picture, lies elsewhere or is missing. */
  static Optional<Picture> read(BasePackage book, Related related) {
    if (related.external() || !related.isOf("image") || !book.has(related.target())) {
      return Optional.empty();
    }
    String type = book.type(related.target());
    return Optional.ofNullable(EXTENSIONS.get(type))
        .map(
            extension -> {
              byte[] content = book.content(related.target());
              return new Picture(related.id(), extension, type, content);
            });
  }
}
