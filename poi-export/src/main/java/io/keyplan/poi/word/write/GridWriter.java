package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.document.Grid;
import io.keyplan.document.Grid.Point;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/** Writes people placed by two scores as a table of four fields with names. */
final class GridWriter {

  /** From this score on somebody stands in the upper, or the right, half. */

  /** More names than this stand in two columns. */
  private static final int LONG = 6;

  private static final int AXIS = 340;
  private static final int PAD = 150;
  private static final int PAD_TOP = 100;
  private static final int HEIGHT = 1_500;
  private static final int FORM_HEIGHT = 2_600;

  private final WordContext context;
  private final DocumentBody flow;

  GridWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Grid block) {
    List<List<Point>> fields = block.fields();
    int columns = fields.stream().anyMatch(field -> field.size() > LONG) ? 2 : 1;
    int[] widths = new int[2 * columns + 1];
    Arrays.fill(widths, (flow.width() - AXIS) / (2 * columns));
    widths[0] = flow.width() - 2 * columns * widths[1];
    Tbl table = Tables.table("KeyplanGrid", block.alternative(), widths);
    for (int half = 0; half < 2; half++) {
      List<Tc> cells = new ArrayList<>();
      cells.add(
          Tables.upwards(
              Tables.merged(
                  Tables.cell(
                      widths[0],
                      half == 0
                          ? Wml.paragraph("GridAxis", block.yTitle() + " →")
                          : Wml.paragraph("GridAxis")),
                  half == 0)));
      for (int side = 0; side < 2; side++) {
        int field = 2 * half + side;
        addField(cells, block.quadrants().get(field), fields.get(field), field, columns, widths[1]);
      }
      Tr row = Tables.atLeast(Tables.row(cells), context.isForm() ? FORM_HEIGHT : HEIGHT);
      table.getContent().add(Tables.keepNext(row));
    }
    Tc corner = Tables.cell(widths[0], Wml.paragraph("GridAxis"));
    Tc axis =
        Tables.span(
            Tables.cell(flow.width() - widths[0], Wml.paragraph("GridAxis", block.xTitle() + " →")),
            2 * columns);
    table.getContent().add(Tables.row(corner, axis));
    flow.add(table);
  }

  private void addField(
      List<Tc> cells, String name, List<Point> people, int field, int columns, int width) {
    Palette palette = context.theme().palette();
    boolean weighty = field == 1;
    Color ground = weighty ? palette.tone(Tone.INFO).tint() : palette.panel();
    int perColumn = (people.size() + columns - 1) / columns;
    for (int column = 0; column < columns; column++) {
      Tc cell = Tables.cell(width, Wml.paragraph("GridHeading", column == 0 ? name : ""));
      int from = Math.min(people.size(), column * perColumn);
      for (Point person : people.subList(from, Math.min(people.size(), from + perColumn))) {
        cell.getContent().add(person(person));
      }
      Tables.pad(Tables.fill(cell, ground), PAD_TOP, column == columns - 1 ? PAD : 0, PAD_TOP, PAD);
      cells.add(Tables.apart(cell, field % 2 == 1 && column == 0, field > 1));
    }
  }

  private P person(Point point) {
    P line = Wml.paragraph("GridPerson", point.label());
    if (point.state() instanceof Datum.State state) {
      line.getContent().add(Wml.run("", "  "));
      line.getContent()
          .add(Wml.run(Styles.pill(state.tone()), "\u00A0" + state.label() + "\u00A0"));
    }
    return line;
  }
}
