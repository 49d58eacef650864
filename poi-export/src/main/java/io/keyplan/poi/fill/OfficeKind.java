package io.keyplan.poi.fill;

import java.util.Map;

/**
 * A kind of Office file.
 *
 * @param program what it belongs to, such as {@code Microsoft Word}
 * @param extension extension of its files
 * @param content what it must have, in words
 * @param types ends of types of the main part, and what filled files have in their place
 */
public record OfficeKind(
    String program, String extension, String content, Map<String, String> types) {

  /** Namespace of the custom XML that says where which field is shown. */
  public static final String FIELDS = "https://keyplan.io/ns/fields";

  /** Documents. */
  public static final OfficeKind WORD =
      new OfficeKind(
          "Microsoft Word",
          "docx",
          "text",
          Map.of("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml"));

  /** Decks. */
  public static final OfficeKind POWERPOINT =
      new OfficeKind(
          "Microsoft PowerPoint",
          "pptx",
          "presentation",
          Map.of(
              "presentationml.template.main+xml",
              "presentationml.presentation.main+xml",
              "presentationml.slideshow.main+xml",
              "presentationml.presentation.main+xml"));

  /** Workbooks. */
  public static final OfficeKind EXCEL =
      new OfficeKind(
          "Microsoft Excel",
          "xlsx",
          "workbook",
          Map.of("spreadsheetml.template.main+xml", "spreadsheetml.sheet.main+xml"));

  /** Gives the types of parts as filled files have them. */
  String filled(String xml) {
    String filled = xml;
    for (Map.Entry<String, String> type : types.entrySet()) {
      filled = filled.replace(type.getKey(), type.getValue());
    }
    return filled;
  }
}
