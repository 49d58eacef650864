package io.keyplan.cli;

import io.keyplan.export.Note;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the page that leads to the documents of a demo; it needs nothing but itself. */
final class DemoIndex {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Keyplan demo</title>
      <style>
      body { font: 15px/1.5 Arial, sans-serif; color: #14213d; max-width: 62rem; margin: 2rem auto;
        padding: 0 1rem }
      h2 { margin: 2rem 0 .5rem; border-bottom: 1px solid #d9dee7 }
      table { border-collapse: collapse; width: 100% }
      td { padding: .2rem .6rem .2rem 0; vertical-align: top }
      td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
      a { color: #0b4f6c }
      li { color: #5b6577; font-size: 13px }
      div { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1rem; margin: 1rem 0 }
      figure { margin: 0; width: 9.5rem; font-size: 13px }
      img { width: 100%; border: 1px solid #d9dee7; box-shadow: 0 1px 4px #0002 }
      ul { margin: 0 0 .4rem; padding-left: 1.2rem }
      </style>
      </head>
      <body>
      <h1>Keyplan demo</h1>
      """;

  private DemoIndex() {}

  /**
   * Writes the page for documents that lie in a folder.
   *
   * @param pictures addresses of pictures of documents, by their files
   */
  static String html(Path folder, List<Job.Written> documents, Map<Path, String> pictures) {
    Map<String, StringBuilder> rows = new LinkedHashMap<>();
    Map<String, StringBuilder> galleries = new LinkedHashMap<>();
    for (Job.Written document : documents) {
      String path = relative(folder, document.job().target());
      String group = path.substring(0, path.lastIndexOf('/'));
      row(rows.computeIfAbsent(group, name -> new StringBuilder()), path, document);
      String picture = pictures.get(document.job().target());
      if (picture != null) {
        String title = document.job().template();
        figure(galleries.computeIfAbsent(group, name -> new StringBuilder()), path, title, picture);
      }
    }
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<p>").append(Console.count(documents.size(), "document")).append("</p>\n");
    rows.forEach(
        (group, lines) ->
            page.append("<h2>")
                .append(escape(group))
                .append("</h2>\n<div>")
                .append(galleries.getOrDefault(group, new StringBuilder()))
                .append("</div>\n<table>\n")
                .append(lines)
                .append("</table>\n"));
    return page.append("</body>\n</html>\n").toString();
  }

  private static void figure(StringBuilder gallery, String path, String title, String picture) {
    gallery.append("<a href=\"").append(escape(path)).append("\"><figure><img alt=\"\" src=\"");
    gallery.append(picture).append("\"><figcaption>").append(escape(title));
    gallery.append("</figcaption></figure></a>\n");
  }

  private static void row(StringBuilder rows, String path, Job.Written document) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    rows.append("<tr><td><a href=\"").append(escape(path)).append("\">");
    rows.append(escape(name)).append("</a>");
    notes(rows, document.report().notes());
    rows.append("</td><td class=\"number\">").append(document.extent());
    rows.append("</td><td class=\"number\">").append(Size.of(document.bytes()));
    rows.append("</td></tr>\n");
  }

  private static void notes(StringBuilder rows, List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    rows.append("<ul>");
    notes.forEach(note -> rows.append("<li>").append(escape(note.message())).append("</li>"));
    rows.append("</ul>");
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
