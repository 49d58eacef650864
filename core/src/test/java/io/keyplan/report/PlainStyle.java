package io.keyplan.report;

import io.keyplan.drawing.Paint;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextRole;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A style in which all texts but titles look alike. */
final class PlainStyle {

  static final ReportStyle STYLE =
      new ReportStyle(
          ReportStyle.Pages.of(Margins.of(54, 54)),
          new ReportStyle.SectionGaps(3, 22, 17, 13, 6, 12, 10, 12, 6),
          all(TextRole.values(), PlainStyle::look),
          15,
          Map.of(),
          all(PanelRole.values(), role -> Margins.of(8, 8)),
          new ReportStyle.Gaps(3, 4, 4, 1, 10, 5),
          new ReportStyle.FactLayout(0, 16, 34),
          new ReportStyle.TableLayout(
              all(TableRole.values(), role -> Margins.of(4, 5)), Margins.of(2, 2), 27, 10),
          new ReportStyle.Photos(48, 40, true),
          new ReportStyle.Fields(84, 130),
          false);

  private PlainStyle() {}

  private static TextLook look(TextRole role) {
    boolean title = role.name().startsWith("HEADING") || role.name().startsWith("STRONG");
    return title ? TextLook.strong(9, Paint.INK) : TextLook.plain(9, Paint.INK);
  }

  private static <K, V> Map<K, V> all(K[] keys, Function<K, V> value) {
    return Arrays.stream(keys).collect(Collectors.toMap(key -> key, value));
  }
}
