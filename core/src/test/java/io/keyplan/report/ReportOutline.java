package io.keyplan.report;

import io.keyplan.document.Entry;
import io.keyplan.drawing.Shape;
import io.keyplan.report.part.BarPart;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ChartPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.ContentsPart;
import io.keyplan.report.part.FigurePart;
import io.keyplan.report.part.HeadingPart;
import io.keyplan.report.part.LabelledPart;
import io.keyplan.report.part.ListPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PicturePart;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.Report;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.RowPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TickPart;
import io.keyplan.report.part.TimePart;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a planned report as text, one line a part, for people to review. A plus stands before what
 * stays with the next part, an equals sign before what is not divided.
 */
final class ReportOutline implements ReportPart.Visitor<Void> {

  private final StringBuilder out;
  private final int depth;
  private String prefix = "";

  private ReportOutline(StringBuilder out, int depth) {
    this.out = out;
    this.depth = depth;
  }

  static String of(Report report) {
    StringBuilder out = new StringBuilder();
    ReportOutline outline = new ReportOutline(out, 0);
    if (report.cover() != null) {
      outline.line("cover page: " + report.cover().title());
    }
    for (Report.Sheet sheet : report.sheets()) {
      outline.line(sheet.wide() ? "pages on their side" : "upright pages");
      outline.inner(sheet.content());
    }
    report.notes().forEach(note -> outline.line("note: " + note.path() + " " + note.message()));
    return out.toString();
  }

  private void line(String text) {
    out.append("  ".repeat(depth)).append(prefix);
    prefix = "";
    out.append(text.replace("\n", "⏎").stripTrailing()).append('\n');
  }

  private void inner(ReportPart part) {
    part.accept(new ReportOutline(out, depth + 1));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String rounded(double points) {
    return String.valueOf(Math.round(points));
  }

  @Override
  public Void column(ColumnPart part) {
    for (ColumnPart.Item item : part.items()) {
      prefix = (item.withNext() ? "+ " : "") + (item.whole() ? "= " : "");
      item.part().accept(this);
      prefix = "";
    }
    return null;
  }

  @Override
  public Void heading(HeadingPart part) {
    line("#".repeat(Math.max(1, part.level())) + " " + part.title());
    return null;
  }

  @Override
  public Void contents(ContentsPart part) {
    line("contents of " + part.headings().size() + " headings");
    return null;
  }

  @Override
  public Void text(TextPart part) {
    line(lower(part.role()) + ": " + pieces(part));
    return null;
  }

  private static String pieces(TextPart part) {
    return part.pieces().stream().map(ReportOutline::piece).collect(Collectors.joining());
  }

  private static String piece(TextPiece piece) {
    String text =
        switch (piece.look()) {
          case PLAIN -> piece.text();
          case PILL -> "(" + piece.text() + ":" + lower(piece.tone()) + ")";
          default -> "<" + lower(piece.look()) + " " + piece.text() + ">";
        };
    return text + address(piece.entry());
  }

  private static String address(Entry entry) {
    return entry.isEditable() ? "{" + entry.path() + "}" : "";
  }

  @Override
  public Void place(PlacePart part) {
    line("place " + rounded(part.least()) + " " + address(part.entry()));
    return null;
  }

  @Override
  public Void labelled(LabelledPart part) {
    text(part.label());
    inner(part.content());
    return null;
  }

  @Override
  public Void panel(PanelPart part) {
    line("panel " + lower(part.role()));
    inner(part.content());
    return null;
  }

  @Override
  public Void cards(CardsPart part) {
    line("cards, " + part.perRow() + " in a row" + (part.divisible() ? ", divisible" : ""));
    part.panels().forEach(this::inner);
    return null;
  }

  @Override
  public Void row(RowPart part) {
    line("side by side");
    part.parts().forEach(this::inner);
    return null;
  }

  @Override
  public Void list(ListPart part) {
    line(part.numbered() ? "numbered list" : "list");
    part.items().forEach(item -> inner(item.body()));
    return null;
  }

  @Override
  public Void tick(TickPart part) {
    line("tick " + part.label());
    return null;
  }

  @Override
  public Void picture(PicturePart part) {
    line("picture " + part.slot().path() + " " + rounded(part.width()));
    return null;
  }

  @Override
  public Void chart(ChartPart part) {
    line("chart " + part.chart().id() + (part.told() ? ", told by a table" : ""));
    return null;
  }

  @Override
  public Void time(TimePart part) {
    TimePart.Bar bar = part.bar();
    line(
        bar == null
            ? part.grid().names().stream().map(TimePart.Name::text).collect(Collectors.joining(" "))
            : String.format(Locale.ROOT, "%.2f–%.2f %s", bar.from(), bar.to(), lower(bar.paint())));
    return null;
  }

  @Override
  public Void figure(FigurePart part) {
    List<Shape> shapes = part.shapes();
    line(
        "figure %s x %s, %d shapes: %s"
            .formatted(
                rounded(part.width()),
                rounded(part.height()),
                shapes.size(),
                part.alternative().lines().findFirst().orElse("")));
    return null;
  }

  @Override
  public Void bar(BarPart part) {
    line("bar " + part.percent() + (part.number() == null ? "" : " " + pieces(part.number())));
    return null;
  }

  @Override
  public Void table(TablePart part) {
    String widths =
        part.columns().stream()
            .map(column -> rounded(column.width()))
            .collect(Collectors.joining(" "));
    line(
        "table "
            + lower(part.role())
            + " ["
            + widths
            + "] "
            + (part.source() == null ? "" : part.source().table().list()));
    part.rows().forEach(row -> new ReportOutline(out, depth + 1).row(row));
    return null;
  }

  private static String cell(TablePart.Cell cell) {
    StringBuilder out = new StringBuilder();
    cell.content().accept(new ReportOutline(out, 0));
    return String.join(" / ", out.toString().split("\\n\\s*"));
  }

  private void row(TablePart.Row row) {
    String cells = row.cells().stream().map(ReportOutline::cell).collect(Collectors.joining(" | "));
    line((row.withNext() ? "+ " : "") + lower(row.kind()) + " " + row.id() + ": " + cells);
  }
}
