package io.keyplan.poi.excel;

import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes workbooks as people and programs do, and says what is read of them then. */
final class WorkbookEdit {

  /** An edit by Apache POI. */
  interface Edit {
    void apply(XSSFWorkbook workbook) throws IOException;
  }

  private WorkbookEdit() {}

  /** Opens, changes and saves a workbook. */
  static byte[] byPoi(byte[] file, Edit edit) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      edit.apply(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** Changes the XML of parts whose names match. */
  static byte[] byHand(byte[] file, String part, UnaryOperator<String> edit) throws IOException {
    Map<String, byte[]> parts = unpack(file);
    boolean found = false;
    for (Map.Entry<String, byte[]> each : parts.entrySet()) {
      if (each.getKey().matches(part)) {
        found = true;
        String xml = new String(each.getValue(), StandardCharsets.UTF_8);
        each.setValue(edit.apply(xml).getBytes(StandardCharsets.UTF_8));
      }
    }
    if (!found) {
      throw new IllegalArgumentException("no part " + part + " among " + parts.keySet());
    }
    return pack(parts);
  }

  static Map<String, byte[]> unpack(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  static byte[] pack(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static DocumentContent read(byte[] file) {
    return new ExcelReader().read(file, DocumentLimits.STANDARD);
  }

  /** Lists what is not as it was written, as in {@code actions[a-3].due = Day[date=2026-02-01]}. */
  static List<String> changes(DocumentContent content) {
    Trace trace = content.trace();
    return values(content)
        .filter(value -> !trace.isAsWritten(value.path(), value.shown()))
        .map(value -> value.path() + " = " + value.shown())
        .toList();
  }

  private static Stream<ShownValue> values(DocumentContent content) {
    return Stream.concat(
        content.values().stream(),
        content.tables().stream()
            .flatMap(table -> table.rows().stream())
            .filter(row -> !row.isAdded())
            .flatMap(row -> row.values().stream()));
  }

  /** Lists the records of a table, and of rows that were added what is not blank. */
  static List<String> rows(DocumentContent content, String group) {
    List<String> rows = new ArrayList<>();
    for (ShownTable table : content.tables()) {
      if (table.group().equals(group)) {
        table.rows().forEach(row -> rows.add(row.isAdded() ? added(row) : row.record().text()));
      }
    }
    return rows;
  }

  private static String added(ShownRow row) {
    return row.values().stream()
        .filter(value -> !value.shown().isBlank())
        .map(value -> value.path() + " = " + value.shown())
        .toList()
        .toString();
  }
}
