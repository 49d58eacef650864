package io.keyplan.testing;

import io.keyplan.document.Block;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Grid;
import io.keyplan.document.Input;
import io.keyplan.document.Matrix;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Picture;
import io.keyplan.document.Table;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One block, or a few, of every kind that is drawn. */
final class ProbeDrawings {

  private final ProbeEntries entries;
  private final ProbeBlocks blocks;

  ProbeDrawings(ProbeEntries entries, ProbeBlocks blocks) {
    this.entries = entries;
    this.blocks = blocks;
  }

  List<Block> charts(String probe) {
    List<Block> charts = new ArrayList<>();
    for (Chart.Kind kind : Chart.Kind.values()) {
      Chart.Unit unit = Chart.Unit.values()[charts.size() % Chart.Unit.values().length];
      charts.add(
          new Chart(
              "chart" + kind.ordinal(),
              kind,
              "Chart of " + kind,
              List.of("2024", "2025", probe),
              kind == Chart.Kind.DOUGHNUT ? series(Chart.Role.PART) : series(Chart.Role.values()),
              unit,
              unit == Chart.Unit.MONEY ? "EUR" : "",
              "The chart in words"));
    }
    return charts;
  }

  private static List<Chart.Series> series(Chart.Role... roles) {
    return Arrays.stream(roles)
        .map(
            role ->
                new Chart.Series(
                    "Series " + role,
                    role,
                    Arrays.asList(new BigDecimal("1200000"), null, new BigDecimal("0.5"))))
        .toList();
  }

  List<Block> grid(String probe) {
    Datum state = ProbeEntries.state("CHAMPION", Tone.POSITIVE);
    Grid grid =
        new Grid(
            "Grid",
            "Interest",
            "Influence",
            List.of("Keep satisfied", "Manage closely", "Monitor", "Keep informed"),
            List.of(
                new Grid.Point("p1", probe, 5, 5, state),
                new Grid.Point("p2", "same place", 5, 5, Datum.BLANK),
                new Grid.Point("p3", "corner", 1, 1, state)),
            "The grid in words");
    return List.of(grid, companion("grid-table", probe));
  }

  List<Block> orgChart(String probe) {
    Datum state = ProbeEntries.state("NEUTRAL", Tone.NEUTRAL);
    List<OrgChart.Node> nodes =
        List.of(
            node("n1", "", probe, state),
            node("n2", "n1", "second", Datum.BLANK),
            node("n3", "n1", "third", state),
            new OrgChart.Node(
                "n4",
                "n3",
                Entry.EMPTY,
                entries.words("persona"),
                "",
                state,
                true,
                blocks.noPicture()));
    List<OrgChart.Link> links =
        List.of(
            new OrgChart.Link("n2", "n3", OrgChart.LinkKind.DOTTED, ""),
            new OrgChart.Link("n3", "n2", OrgChart.LinkKind.INFLUENCE, "listens to"),
            new OrgChart.Link("n4", "n1", OrgChart.LinkKind.CONFLICT, ""));
    return List.of(
        new OrgChart("Org chart", nodes, links, "The chart in words"),
        companion("people-table", probe));
  }

  private OrgChart.Node node(String id, String boss, String name, Datum state) {
    return new OrgChart.Node(
        id,
        boss,
        entries.words(name),
        entries.words("job title"),
        "Department",
        state,
        false,
        id.equals("n1") ? blocks.slot(Picture.Type.JPEG) : blocks.noPicture());
  }

  private Table companion(String id, String probe) {
    Table.Column column =
        new Table.Column(
            "name",
            "Name",
            entries.input(Input.Kind.LINE),
            Table.Display.STRONG,
            Table.Align.START);
    List<Table.Row> rows = List.of(new Table.Row("n1", 0, List.of(entries.words(probe))));
    return new Table(
        id, FieldPath.of("people"), "In a table", List.of(column), rows, List.of(), true);
  }

  Matrix matrix(String probe) {
    Datum.State ours = ProbeEntries.state("OURS", Tone.POSITIVE);
    Matrix.Cell filled =
        new Matrix.Cell("O", entries.state(Tone.POSITIVE), entries.amount("250000"), "A note");
    Matrix.Cell empty = new Matrix.Cell("", Entry.EMPTY, Entry.EMPTY, "");
    Datum sum = new Datum.Amount(new BigDecimal("250000"), "EUR");
    return new Matrix(
        "matrix",
        "A matrix",
        "Units",
        List.of(entries.words("column"), entries.words("other column")),
        "Total",
        List.of(
            new Matrix.Row(entries.words(probe), List.of(filled, empty), sum),
            new Matrix.Row(entries.words("other row"), List.of(empty, empty), Datum.BLANK)),
        List.of(sum, Datum.BLANK, sum),
        List.of(new Matrix.Key("O", ours, true)));
  }
}
