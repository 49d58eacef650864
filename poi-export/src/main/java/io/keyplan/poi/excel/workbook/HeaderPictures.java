package io.keyplan.poi.excel.workbook;

import java.util.List;

/**
 * The pictures at the head and foot of a company's printed sheets, as its workbook has them.
 * Immutable and thread-safe.
 *
 * @param drawing the drawing that places them, in VML
 * @param pictures what it refers to
 */
public record HeaderPictures(String drawing, List<Picture> pictures) {

  /** Copies the list. */
  public HeaderPictures {
    pictures = List.copyOf(pictures);
  }

  /**
   * A picture; its content is not copied.
   *
   * @param id what the drawing refers to it by
   * @param extension extension of its file, without a dot
   * @param mediaType its content type
   */
  public record Picture(String id, String extension, String mediaType, byte[] content) {}
}
