package io.keyplan.poi.powerpoint;

import io.keyplan.Publisher;
import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.poi.fill.Packages;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.sample.SampleClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A written deck that is edited in its XML, as programs do, and read back. */
final class EditedDeck {

  private final Map<String, byte[]> parts;

  private EditedDeck(byte[] file) {
    this.parts = new LinkedHashMap<>(DeckParts.read(file).contents());
  }

  static EditedDeck of(byte[] file) {
    return new EditedDeck(file);
  }

  static EditedDeck of(String template, Variant variant) {
    return of(write(template, variant, Locale.US));
  }

  static byte[] write(String template, Variant variant, Locale locale) {
    Document document =
        Publisher.builder()
            .locale(locale)
            .variant(variant)
            .asOf(LocalDate.of(2026, 1, 12))
            .build()
            .compose(SampleClient.of(locale).plan(), template);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PowerPointExporter().export(document, ExportOptions.standard(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  String part(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  EditedDeck put(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  EditedDeck remove(String name) {
    parts.remove(name);
    return this;
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  EditedDeck edit(String part, UnaryOperator<String> edit) {
    return put(part, edit.apply(part(part)));
  }

  /** Gives the first slide that holds a text in its XML. */
  String slideWith(String xml) {
    return parts.keySet().stream()
        .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
        .filter(name -> part(name).contains(xml))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no slide holds " + xml));
  }

  /** Edits the shape or frame of a name, on the first slide that has one. */
  EditedDeck shape(String name, UnaryOperator<String> edit) {
    String part = slideWith("name=\"" + name + "\"");
    return edit(part, xml -> replaceShape(xml, name, edit));
  }

  private static String replaceShape(String xml, String name, UnaryOperator<String> edit) {
    Pattern shapes = Pattern.compile("<p:(sp|graphicFrame)>.*?</p:\\1>", Pattern.DOTALL);
    Matcher matcher = shapes.matcher(xml);
    while (matcher.find()) {
      if (matcher.group().contains("name=\"" + name + "\"")) {
        return xml.substring(0, matcher.start())
            + edit.apply(matcher.group())
            + xml.substring(matcher.end());
      }
    }
    throw new AssertionError("no shape is called " + name);
  }

  /** Splits the rows of a table's XML, header first. */
  static List<String> rows(String table) {
    Matcher matcher = Pattern.compile("<a:tr .*?</a:tr>", Pattern.DOTALL).matcher(table);
    List<String> rows = new ArrayList<>();
    while (matcher.find()) {
      rows.add(matcher.group());
    }
    return rows;
  }

  static String withRows(String table, List<String> rows) {
    int start = table.indexOf("<a:tr ");
    int end = table.lastIndexOf("</a:tr>") + "</a:tr>".length();
    return table.substring(0, start) + String.join("", rows) + table.substring(end);
  }

  static String withoutIds(String xml) {
    return xml.replaceAll("<a:extLst>.*?</a:extLst>", "");
  }

  byte[] file() {
    return Packages.zip(parts);
  }

  DocumentContent read() {
    return read(file());
  }

  static DocumentContent read(byte[] file) {
    return new PowerPointReader().read(file, DocumentLimits.STANDARD);
  }

  /** Lists in words what differs from what was written. */
  List<String> changes() {
    return changes(read());
  }

  static List<String> changes(byte[] file) {
    return changes(read(file));
  }

  static List<String> changes(DocumentContent content) {
    List<String> changes = new ArrayList<>();
    Stream<ShownValue> inRows =
        content.tables().stream()
            .flatMap(table -> table.rows().stream())
            .filter(row -> !row.isAdded())
            .flatMap(row -> row.values().stream());
    Stream.concat(content.values().stream(), inRows)
        .filter(value -> !content.trace().isAsWritten(value.path(), value.shown()))
        .forEach(value -> changes.add(value.path() + " = " + words(value)));
    content.tables().forEach(table -> changes.addAll(rows(table, content)));
    content.problems().stream().map(EditedDeck::words).forEach(changes::add);
    return changes;
  }

  private static List<String> rows(ShownTable table, DocumentContent content) {
    List<String> changes = new ArrayList<>();
    for (ShownRow row : table.rows()) {
      if (row.isAdded()) {
        changes.add(
            "added to "
                + table.list()
                + ": "
                + row.values().stream()
                    .filter(value -> !value.shown().isBlank())
                    .map(value -> value.path() + " = " + words(value))
                    .collect(Collectors.joining(", ")));
      }
    }
    List<String> now = table.rows().stream().map(row -> row.record().text()).toList();
    if (!table.group().isEmpty()) {
      content.trace().rows().get(table.group()).stream()
          .filter(record -> !now.contains(record.text()))
          .forEach(record -> changes.add("removed " + record));
    }
    return changes;
  }

  private static String words(ShownValue value) {
    return value.shown() instanceof Shown.Text text ? text.text() : value.shown().toString();
  }

  private static String words(ReadProblem problem) {
    return "problem " + problem.path();
  }
}
