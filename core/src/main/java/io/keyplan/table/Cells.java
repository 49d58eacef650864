package io.keyplan.table;

import io.keyplan.read.Shown;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Rows as bytes: a length, the line, and for each cell its column, what it is, and its text. */
final class Cells {

  private static final byte TEXT = 't';
  private static final byte NUMBER = 'n';
  private static final byte PERCENT = 'p';
  private static final byte DAY = 'd';
  private static final byte FLAG = 'f';
  private static final byte PROBLEM = 'x';

  private Cells() {}

  static byte[] bytes(
      long line, List<Shown> cells, Map<Integer, String> problems, IntPredicate keeps)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0);
    out.writeLong(line);
    for (int i = 0; i < cells.size(); i++) {
      Shown cell = cells.get(i);
      if (!cell.isBlank() && keeps.test(i)) {
        write(out, i, kind(cell), cell.plainText());
      }
    }
    for (Map.Entry<Integer, String> problem : new TreeMap<>(problems).entrySet()) {
      if (keeps.test(problem.getKey())) {
        write(out, problem.getKey(), PROBLEM, problem.getValue());
      }
    }
    byte[] row = bytes.toByteArray();
    ByteBuffer.wrap(row).putInt(row.length - Integer.BYTES);
    return row;
  }

  private static void write(DataOutputStream out, int column, byte kind, String text)
      throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(column);
    out.writeByte(kind);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  static StoredRow row(int number, ByteBuffer bytes) {
    long line = bytes.getLong();
    Map<Integer, Shown> cells = new HashMap<>();
    Map<Integer, String> problems = new HashMap<>();
    while (bytes.hasRemaining()) {
      int column = bytes.getInt();
      byte kind = bytes.get();
      byte[] text = new byte[bytes.getInt()];
      bytes.get(text);
      String shown = new String(text, StandardCharsets.UTF_8);
      if (kind == PROBLEM) {
        problems.put(column, shown);
      } else {
        cells.put(column, cell(kind, shown));
      }
    }
    return new StoredRow(number, line, cells, problems);
  }

  private static byte kind(Shown cell) {
    if (cell instanceof Shown.Number) {
      return NUMBER;
    } else if (cell instanceof Shown.Percent) {
      return PERCENT;
    } else if (cell instanceof Shown.Day) {
      return DAY;
    }
    return cell instanceof Shown.Flag ? FLAG : TEXT;
  }

  private static Shown cell(byte kind, String text) {
    return switch (kind) {
      case NUMBER -> new Shown.Number(new BigDecimal(text));
      case PERCENT -> new Shown.Percent(new BigDecimal(text));
      case DAY -> new Shown.Day(LocalDate.parse(text));
      case FLAG -> new Shown.Flag(Boolean.parseBoolean(text));
      default -> new Shown.Text(text);
    };
  }
}
