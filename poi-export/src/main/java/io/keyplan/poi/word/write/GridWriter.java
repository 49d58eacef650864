package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.document.Grid;
import io.keyplan.document.Grid.Point;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes people placed by two scores as a table of four fields with names. */
final class GridWriter {

  /** More names than this stand in two columns. */
  private static final int LONG = 6;

  private static final int AXIS = 340;
  private static final int PAD = 150;
  private static final int PAD_TOP = 100;
  private static final int HEIGHT = 1_500;
  private static final int FORM_HEIGHT = 2_600;

  private final WordContext context;
  private final DocumentBody body;

  GridWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Grid block) {
    List<List<Point>> fields = block.fields();
    int columns = fields.stream().anyMatch(field -> field.size() > LONG) ? 2 : 1;
    int[] widths = new int[2 * columns + 1];
    Arrays.fill(widths, (body.width() - AXIS) / (2 * columns));
    widths[0] = body.width() - 2 * columns * widths[1];
    WordTable table = new WordTable(TableStyle.GRID, block.alternative(), widths);
    for (int half = 0; half < 2; half++) {
      List<TableCell> cells = new ArrayList<>();
      cells.add(
          new TableCell(
                  widths[0],
                  half == 0
                      ? new Paragraph(ParagraphStyle.GRID_AXIS, block.yTitle() + " →")
                      : new Paragraph(ParagraphStyle.GRID_AXIS))
              .merged(half == 0)
              .upwards());
      for (int side = 0; side < 2; side++) {
        int field = 2 * half + side;
        addField(cells, block.quadrants().get(field), fields.get(field), field, columns, widths[1]);
      }
      TableRow row = new TableRow(cells).atLeast(context.isForm() ? FORM_HEIGHT : HEIGHT);
      table.add(row.keepNext());
    }
    TableCell corner = new TableCell(widths[0], new Paragraph(ParagraphStyle.GRID_AXIS));
    TableCell axis =
        new TableCell(
                body.width() - widths[0],
                new Paragraph(ParagraphStyle.GRID_AXIS, block.xTitle() + " →"))
            .span(2 * columns);
    table.add(new TableRow(corner, axis));
    body.add(table);
  }

  private void addField(
      List<TableCell> cells, String name, List<Point> people, int field, int columns, int width) {
    Palette palette = context.theme().palette();
    boolean weighty = field == 1;
    Color ground = weighty ? palette.tone(Tone.INFO).tint() : palette.panel();
    int perColumn = (people.size() + columns - 1) / columns;
    for (int column = 0; column < columns; column++) {
      TableCell cell =
          new TableCell(width, new Paragraph(ParagraphStyle.GRID_HEADING, column == 0 ? name : ""));
      int from = Math.min(people.size(), column * perColumn);
      for (Point person : people.subList(from, Math.min(people.size(), from + perColumn))) {
        cell.add(person(person));
      }
      cell.fill(ground).pad(PAD_TOP, column == columns - 1 ? PAD : 0, PAD_TOP, PAD);
      cells.add(cell.apart(field % 2 == 1 && column == 0, field > 1));
    }
  }

  private Paragraph person(Point point) {
    Paragraph line = new Paragraph(ParagraphStyle.GRID_PERSON, point.label());
    if (point.state() instanceof Datum.State state) {
      line.run("", "  ");
      line.run(Styles.pill(state.tone()), "\u00A0" + state.label() + "\u00A0");
    }
    return line;
  }
}
