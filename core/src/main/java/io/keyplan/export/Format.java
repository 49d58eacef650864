package io.keyplan.export;

/**
 * A file format that an exporter writes.
 *
 * @param id short name in lower case, also the file extension, such as {@code docx}
 * @param mediaType media type
 * @param name what people call it
 */
public record Format(String id, String mediaType, String name) {

  /** Microsoft Word. */
  public static final Format WORD =
      new Format(
          "docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "Microsoft Word");

  /** Microsoft Excel. */
  public static final Format EXCEL =
      new Format(
          "xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "Microsoft Excel");

  /** Microsoft PowerPoint. */
  public static final Format POWERPOINT =
      new Format(
          "pptx",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "Microsoft PowerPoint");

  /** PDF. */
  public static final Format PDF = new Format("pdf", "application/pdf", "PDF");
}
