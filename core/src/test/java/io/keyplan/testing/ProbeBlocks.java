package io.keyplan.testing;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cards;
import io.keyplan.document.Checklist;
import io.keyplan.document.Cover;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Horizons;
import io.keyplan.document.Illustration;
import io.keyplan.document.Input;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Missing;
import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Progress;
import io.keyplan.document.Prose;
import io.keyplan.document.Swot;
import io.keyplan.document.Table;
import io.keyplan.document.Timeline;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One block, or a few, of every kind; {@link ProbeDrawings} has those that are drawn. */
final class ProbeBlocks {

  private final ProbeEntries entries;

  ProbeBlocks(ProbeEntries entries) {
    this.entries = entries;
  }

  List<Block> of(Class<? extends Block> kind) {
    String probe = ProbeDocument.probe(kind);
    ProbeDrawings drawings = new ProbeDrawings(entries, this);
    return switch (kind.getSimpleName()) {
      case "Callout" -> List.of(new Callout("Purpose", entries.words(probe)));
      case "Cards" -> cards(probe);
      case "Chart" -> drawings.charts(probe);
      case "Checklist" -> List.of(checklist(probe));
      case "Cover" -> List.of(cover(probe));
      case "Facts" -> List.of(new Facts(List.of(new Fact("Fact", entries.words(probe)))));
      case "Grid" -> drawings.grid(probe);
      case "Horizons" -> List.of(horizons(probe));
      case "Illustration" -> illustrations(probe);
      case "Items" -> List.of(items(probe, true), items("second", false));
      case "KeyFigures" -> List.of(keyFigures(probe));
      case "Matrix" -> List.of(drawings.matrix(probe));
      case "Missing" -> List.of(new Missing(probe));
      case "OrgChart" -> drawings.orgChart(probe);
      case "Progress" -> List.of(progress(probe));
      case "Prose" ->
          List.of(new Prose("Summary", entries.words(probe, Input.Kind.PARAGRAPH)), twoLines());
      case "Swot" -> List.of(swot(probe));
      case "Table" -> List.of(everyDisplay(probe), everyType());
      case "Timeline" -> List.of(timeline(probe));
      default -> throw new IllegalArgumentException("no probe for a " + kind.getSimpleName());
    };
  }

  private List<Block> illustrations(String probe) {
    List<Block> all = new ArrayList<>();
    for (Illustration.Size size : Illustration.Size.values()) {
      Picture.Type type = Picture.Type.values()[size.ordinal()];
      all.add(new Illustration(slot(type), Entry.text(probe + size.ordinal()), size));
    }
    all.add(new Illustration(noPicture(), Entry.EMPTY, Illustration.Size.MEDIUM));
    return all;
  }

  PictureSlot slot(Picture.Type type) {
    return new PictureSlot(
        entries.path("photo"), ProbePictures.of(type), "A picture of type " + type, "PT");
  }

  PictureSlot noPicture() {
    return new PictureSlot(entries.path("photo"), null, "A person without a picture", "PW");
  }

  private static Prose twoLines() {
    return new Prose("", Entry.text("first line\nsecond line\n\nafter a blank line"));
  }

  private Cover cover(String probe) {
    List<Fact> facts = List.of(new Fact("Date", entries.day()), entries.fact("Author"));
    return new Cover(
        "Kind of document",
        entries.words(probe),
        entries.words("purpose", Input.Kind.PARAGRAPH),
        facts,
        slot(Picture.Type.SVG));
  }

  private KeyFigures keyFigures(String probe) {
    List<KeyFigures.Figure> figures = new ArrayList<>();
    for (Tone tone : Tone.values()) {
      figures.add(
          new KeyFigures.Figure(
              probe + tone.ordinal(), entries.amount("5600000"), "+12% on 2025", tone));
    }
    return new KeyFigures(figures);
  }

  private Items items(String probe, boolean numbered) {
    return new Items("List", numbered, List.of(entries.item(probe), entries.item("another")));
  }

  private Table everyDisplay(String probe) {
    List<Table.Column> columns = new ArrayList<>();
    for (Table.Display display : Table.Display.values()) {
      for (Table.Align align : Table.Align.values()) {
        Input input = entries.input(Input.Kind.LINE);
        String key = "c" + columns.size();
        columns.add(new Table.Column(key, "Column " + key, input, display, align));
      }
    }
    List<Table.Row> rows =
        IntStream.range(0, 3)
            .mapToObj(
                r ->
                    new Table.Row(
                        "r" + r,
                        r,
                        columns.stream().map(column -> displayed(column, probe)).toList()))
            .toList();
    List<Entry> total = columns.stream().map(column -> Entry.text("total")).toList();
    return new Table("displays", FieldPath.of("rows"), "A table", columns, rows, total, false);
  }

  private Entry displayed(Table.Column column, String probe) {
    return switch (column.display()) {
      case PLAIN, STRONG -> entries.words(probe);
      case PILL -> entries.state(Tone.WARNING);
      case BAR -> Entry.computed(new Datum.Share(new BigDecimal("40")));
    };
  }

  private Table everyType() {
    List<Entry> cells = entries.ofEveryType();
    List<Table.Column> columns =
        IntStream.range(0, cells.size())
            .mapToObj(
                i ->
                    new Table.Column(
                        "t" + i,
                        "Type " + i,
                        cells.get(i).input(),
                        Table.Display.PLAIN,
                        Table.Align.START))
            .toList();
    List<Table.Row> rows = List.of(new Table.Row("", 0, cells));
    return new Table("types", FieldPath.NONE, "Types", columns, rows, List.of(), false);
  }

  private Swot swot(String probe) {
    List<Swot.Quadrant> quadrants =
        List.of("S", "W", "O", "T").stream()
            .map(
                letter ->
                    new Swot.Quadrant(
                        "Quadrant " + letter,
                        letter,
                        Tone.INFO,
                        FieldPath.of("swot" + letter),
                        List.of(finding(probe), finding("second"))))
            .toList();
    return new Swot("SWOT", quadrants);
  }

  private Swot.Point finding(String probe) {
    return new Swot.Point(entries.words(probe), entries.words("so what"), Entry.EMPTY);
  }

  private Progress progress(String probe) {
    Datum state = ProbeEntries.state("AMBER", Tone.WARNING);
    return new Progress(
        "Progress",
        List.of(
            new Progress.Bar(entries.words(probe), new BigDecimal("62.5"), "5 of 8", state),
            new Progress.Bar(entries.words("over"), new BigDecimal("140"), "", state),
            new Progress.Bar(entries.words("under"), new BigDecimal("-20"), "", Datum.BLANK),
            new Progress.Bar(entries.words("unknown"), null, "", Datum.BLANK)));
  }

  private List<Block> cards(String probe) {
    List<Block> blocks = new ArrayList<>();
    for (Cards.Style style : Cards.Style.values()) {
      List<Cards.Card> cards =
          new ArrayList<>(Arrays.stream(Picture.Type.values()).map(t -> card(probe, t)).toList());
      cards.add(new Cards.Card("", noPicture(), Entry.EMPTY, Entry.EMPTY, List.of()));
      blocks.add(new Cards("cards" + style.ordinal(), FieldPath.of("team"), style, cards));
    }
    return blocks;
  }

  private Cards.Card card(String probe, Picture.Type type) {
    return new Cards.Card(
        "card" + type,
        slot(type),
        entries.words(probe),
        entries.words("title"),
        List.of(entries.fact("Detail"), new Fact("None", Entry.EMPTY)));
  }

  private Timeline timeline(String probe) {
    LocalDate start = ProbeEntries.DAY;
    Datum state = ProbeEntries.state("IN_PROGRESS", Tone.INFO);
    return new Timeline(
        "timeline",
        start,
        start.plusYears(1),
        start.plusMonths(3),
        List.of(
            new Timeline.Span(
                entries.words(probe), entries.words("owner"), start, start.plusDays(90), state),
            new Timeline.Span(entries.words("one day"), Entry.EMPTY, start, start, Datum.BLANK)),
        List.of(new Timeline.Mark(entries.words("milestone"), start.plusDays(200), state)),
        "The timeline in words");
  }

  private Horizons horizons(String probe) {
    List<Item> items = List.of(entries.item(probe));
    return new Horizons(
        List.of(
            new Horizons.Horizon("30 days", "until 1 March", items),
            new Horizons.Horizon("60 days", "until 31 March", List.of())));
  }

  private Checklist checklist(String probe) {
    return new Checklist(
        "checklist",
        FieldPath.of("situation.openQuestions"),
        List.of(
            new Checklist.Point(entries.words(probe), entries.words("owner"), entries.day()),
            new Checklist.Point(entries.words("second"), Entry.EMPTY, Entry.EMPTY)));
  }
}
