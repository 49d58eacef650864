package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Checklist;
import io.keyplan.document.Cover;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Grid;
import io.keyplan.document.Horizons;
import io.keyplan.document.Illustration;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Matrix;
import io.keyplan.document.Missing;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Progress;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.document.Swot;
import io.keyplan.document.Table;
import io.keyplan.document.Timeline;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The few things of a slide that bear out what it says: first what is late or wrong, then what
 * comes first. Lives for one slide.
 */
final class Evidence implements Block.Visitor<@Nullable Void> {

  /** What a speaker can take in at a glance. */
  private static final int MOST = 3;

  private static final int LONGEST = 150;

  /** A longer text is not told beside others. */
  private static final int LONGEST_PART = 60;

  private static final int MOST_PARTS = 4;

  private final EntryRuns values;
  private final List<String> alarming = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();

  Evidence(EntryRuns values) {
    this.values = values;
  }

  List<String> of(List<Section> sections) {
    sections.forEach(section -> section.blocks().forEach(block -> block.accept(this)));
    return Stream.concat(alarming.stream(), plain.stream()).distinct().limit(MOST).toList();
  }

  /** Gives what stands first on a slide: rows of tables, or else what shapes say of a field. */
  List<String> ofShapes(List<Shape> shapes) {
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Grid grid) {
        int end = grid.rows().size() - (grid.total() ? 1 : 0);
        grid.rows().subList(grid.header() ? 1 : 0, end).forEach(this::add);
      }
    }
    for (Shape shape : shapes) {
      if (plain.size() < MOST && shape instanceof Shape.Form form && showsField(form.text())) {
        add(false, Stream.of(form.text().plain()));
      }
    }
    return plain.stream().distinct().limit(MOST).toList();
  }

  private void add(Shape.Row row) {
    add(
        false,
        row.cells().stream()
            .map(cell -> cell.text().plain())
            .filter(text -> text.length() <= LONGEST_PART)
            .limit(MOST_PARTS));
  }

  private static boolean showsField(Text text) {
    return text.paragraphs().stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .anyMatch(run -> !run.path().isNone());
  }

  /** Says whether something in a section is late. */
  static boolean isLate(Section section) {
    return section.blocks().stream()
        .anyMatch(
            block ->
                block.entries().anyMatch(entry -> entry.mark() == Entry.Mark.OVERDUE)
                    || block instanceof Timeline timeline
                        && timeline.spans().stream().anyMatch(span -> isNegative(span.state())));
  }

  private static boolean isAlarming(Entry entry) {
    return entry.mark() == Entry.Mark.OVERDUE || isNegative(entry.datum());
  }

  private static boolean isNegative(Datum datum) {
    return datum instanceof Datum.State state && state.tone() == Tone.NEGATIVE;
  }

  /** Few blocks have more rows than are looked at for what is late. */
  private boolean isFull(boolean alarm) {
    return alarm ? alarming.size() >= MOST : plain.size() >= MOST;
  }

  private void add(boolean alarm, Stream<String> parts) {
    if (isFull(alarm)) {
      return;
    }
    String line =
        parts
            .map(part -> part.replaceAll("\\s+", " ").strip())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    if (!line.isEmpty()) {
      (alarm ? alarming : plain).add(cut(line));
    }
  }

  private static String cut(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : line.offsetByCodePoints(0, LONGEST / 2);
    return line.substring(0, end) + "…";
  }

  /** The first text names what the others tell of. */
  private void add(Stream<Entry> entries) {
    List<Entry> shown = entries.filter(entry -> !entry.isBlank()).toList();
    if (shown.isEmpty()) {
      return;
    }
    Stream<String> others =
        shown.stream()
            .skip(1)
            .map(values::text)
            .filter(text -> text.length() <= LONGEST_PART)
            .limit(MOST_PARTS - 1);
    boolean alarm = shown.stream().anyMatch(Evidence::isAlarming);
    add(alarm, Stream.concat(Stream.of(values.text(shown.get(0))), others));
  }

  private void add(Fact fact) {
    if (!fact.entry().isBlank()) {
      add(isAlarming(fact.entry()), Stream.of(labelled(fact.label(), values.text(fact.entry()))));
    }
  }

  private String labelled(String label, String value) {
    return label.isEmpty() ? value : values.messages().text("word.labelWithValue", label, value);
  }

  @Override
  public @Nullable Void cover(Cover block) {
    return null;
  }

  @Override
  public @Nullable Void facts(Facts block) {
    block.facts().forEach(this::add);
    return null;
  }

  @Override
  public @Nullable Void keyFigures(KeyFigures block) {
    for (KeyFigures.Figure figure : block.figures()) {
      String told = labelled(figure.label(), values.text(figure.value()));
      add(figure.tone() == Tone.NEGATIVE, Stream.of(told, figure.comment()));
    }
    return null;
  }

  @Override
  public @Nullable Void prose(Prose block) {
    add(new Fact(block.label(), block.text()));
    return null;
  }

  @Override
  public @Nullable Void callout(Callout block) {
    add(new Fact(block.label(), block.text()));
    return null;
  }

  @Override
  public @Nullable Void items(Items block) {
    block.items().stream().map(Item::entries).forEach(this::add);
    return null;
  }

  @Override
  public @Nullable Void table(Table block) {
    block.rows().forEach(row -> add(row.cells().stream()));
    return null;
  }

  @Override
  public @Nullable Void swot(Swot block) {
    for (Swot.Quadrant quadrant : block.quadrants()) {
      quadrant.points().stream()
          .limit(1)
          .forEach(point -> add(Stream.of(point.text(), point.soWhat(), point.action())));
    }
    return null;
  }

  @Override
  public @Nullable Void orgChart(OrgChart block) {
    for (OrgChart.Node node : block.nodes()) {
      String state = values.formats().format(node.state());
      add(
          isNegative(node.state()),
          Stream.of(values.text(node.name()), values.text(node.jobTitle()), state));
    }
    return null;
  }

  @Override
  public @Nullable Void grid(Grid block) {
    block.alternative().lines().skip(1).forEach(line -> add(false, Stream.of(line)));
    return null;
  }

  @Override
  public @Nullable Void matrix(Matrix block) {
    for (Matrix.Row row : block.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Matrix.Cell cell = row.cells().get(i);
        if (!cell.amount().isBlank()) {
          String place = labelled(values.text(row.label()), values.text(block.columns().get(i)));
          add(false, Stream.of(place, values.text(cell.state()), values.text(cell.amount())));
        }
      }
    }
    return null;
  }

  @Override
  public @Nullable Void chart(Chart block) {
    block.alternative().lines().skip(1).forEach(line -> add(false, Stream.of(line)));
    return null;
  }

  @Override
  public @Nullable Void progress(Progress block) {
    for (Progress.Bar bar : block.bars()) {
      String percent =
          bar.percent() == null ? "" : values.formats().format(new Datum.Share(bar.percent()));
      String state = values.formats().format(bar.state());
      add(
          isNegative(bar.state()),
          Stream.of(values.text(bar.title()), percent, bar.comment(), state));
    }
    return null;
  }

  @Override
  public @Nullable Void cards(Cards block) {
    for (Cards.Card card : block.cards()) {
      Stream<Entry> states =
          card.details().stream()
              .map(Fact::entry)
              .filter(entry -> entry.datum() instanceof Datum.State);
      add(Stream.concat(Stream.of(card.name(), card.title()), states));
    }
    return null;
  }

  @Override
  public @Nullable Void timeline(Timeline block) {
    for (Timeline.Span span : block.spans()) {
      String end = values.formats().format(new Datum.Day(span.end()));
      String state = values.formats().format(span.state());
      add(
          isNegative(span.state()),
          Stream.of(values.text(span.title()), values.text(span.owner()), end, state));
    }
    for (Timeline.Mark mark : block.marks()) {
      String day = values.formats().format(new Datum.Day(mark.date()));
      add(isNegative(mark.state()), Stream.of(values.text(mark.title()), day));
    }
    return null;
  }

  @Override
  public @Nullable Void horizons(Horizons block) {
    block.horizons().stream()
        .flatMap(horizon -> horizon.items().stream())
        .map(Item::entries)
        .forEach(this::add);
    return null;
  }

  @Override
  public @Nullable Void illustration(Illustration block) {
    return null;
  }

  @Override
  public @Nullable Void checklist(Checklist block) {
    block.points().forEach(point -> add(Stream.of(point.text(), point.owner(), point.due())));
    return null;
  }

  @Override
  public @Nullable Void missing(Missing block) {
    return null;
  }
}
