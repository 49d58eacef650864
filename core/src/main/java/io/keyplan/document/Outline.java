package io.keyplan.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a document's tree as text, one line a thing, for people to review and for tests to
 * compare.
 *
 * <p>Values stand as they are typed, with the address of their field in braces.
 */
public final class Outline {

  private final StringBuilder text = new StringBuilder();

  private Outline() {}

  /** Writes a document. */
  public static String of(Document document) {
    Outline outline = new Outline();
    outline.document(document);
    return outline.text.toString();
  }

  /** Writes an entry. */
  static String entry(Entry entry) {
    String value = datum(entry.datum());
    String mark = entry.mark() == Entry.Mark.NONE ? "" : " !" + lower(entry.mark());
    String prompt =
        entry.isBlank() && !entry.input().prompt().isEmpty()
            ? " ‹" + entry.input().prompt() + "›"
            : "";
    String kind =
        entry.input().kind() == Input.Kind.NONE || entry.input().kind() == Input.Kind.LINE
            ? ""
            : " " + lower(entry.input().kind());
    return value + mark + prompt + (entry.isEditable() ? " {" + entry.path() + kind + "}" : "");
  }

  /** Writes a value. */
  static String datum(Datum datum) {
    if (datum instanceof Datum.Words words) {
      return words.text();
    } else if (datum instanceof Datum.Link link) {
      return link.text() + " → " + link.uri();
    } else if (datum instanceof Datum.Number number) {
      return (number.value().toPlainString() + " " + number.unit()).strip();
    } else if (datum instanceof Datum.Amount amount) {
      return amount.value().toPlainString() + " " + amount.currency();
    } else if (datum instanceof Datum.Share share) {
      return share.percent().toPlainString() + "%";
    } else if (datum instanceof Datum.Growth growth) {
      return (growth.percent().signum() > 0 ? "+" : "") + growth.percent().toPlainString() + "%";
    } else if (datum instanceof Datum.Day day) {
      return day.date().toString();
    } else if (datum instanceof Datum.Year year) {
      return String.valueOf(year.value());
    } else if (datum instanceof Datum.FiscalYear year) {
      return "FY" + year.value();
    } else if (datum instanceof Datum.Score score) {
      return score.value() + "/" + score.best();
    } else if (datum instanceof Datum.Flag flag) {
      return flag.label();
    } else if (datum instanceof Datum.State state) {
      return "(" + state.label() + ":" + lower(state.tone()) + ")";
    }
    return "–";
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void document(Document document) {
    line(0, document.title() + (document.subject().isEmpty() ? "" : " · " + document.subject()));
    line(
        1,
        String.join(
            " · ",
            document.template(),
            document.variant().id(),
            lower(document.shape()),
            document.locale().toLanguageTag(),
            document.asOf().toString(),
            document.author(),
            document.confidentiality()));
    document.sections().forEach(section -> section(0, section));
  }

  private void section(int depth, Section section) {
    line(depth, "# " + section.title() + " [" + section.id() + "]");
    if (section.hasHeadline()) {
      line(depth + 1, "= " + section.headline());
    }
    section.blocks().forEach(block -> block.accept(new Blocks(depth + 1)));
    section.sections().forEach(part -> section(depth + 1, part));
  }

  private void line(int depth, String content) {
    String inOneLine = content.stripTrailing().replace("\n", "⏎");
    text.append("  ".repeat(depth)).append(inOneLine).append('\n');
  }

  private final class Blocks implements Block.Visitor<Void> {

    private final int depth;

    private Blocks(int depth) {
      this.depth = depth;
    }

    private Void begin(String kind, String... words) {
      line(depth, kind + ": " + String.join(" · ", words));
      return null;
    }

    private void facts(int at, List<Fact> facts) {
      facts.forEach(
          fact ->
              line(at, (fact.label().isEmpty() ? "" : fact.label() + ": ") + entry(fact.entry())));
    }

    private void items(int at, List<Item> items) {
      for (Item item : items) {
        line(at, "- " + entry(item.title()));
        facts(at + 1, item.details());
      }
    }

    private String slot(PictureSlot slot) {
      String content = slot.picture() == null ? "[" + slot.initials() + "]" : "[picture]";
      return content + " " + slot.alt() + (slot.path().isNone() ? "" : " {" + slot.path() + "}");
    }

    @Override
    public Void cover(Cover block) {
      begin("cover", block.title());
      line(depth + 1, entry(block.subject()));
      line(depth + 1, entry(block.purpose()));
      line(depth + 1, slot(block.logo()));
      facts(depth + 1, block.facts());
      return null;
    }

    @Override
    public Void facts(Facts block) {
      begin("facts");
      facts(depth + 1, block.facts());
      return null;
    }

    @Override
    public Void keyFigures(KeyFigures block) {
      begin("key figures");
      for (KeyFigures.Figure figure : block.figures()) {
        line(
            depth + 1,
            figure.label()
                + ": "
                + entry(figure.value())
                + (figure.comment().isEmpty()
                    ? ""
                    : " – " + figure.comment() + " (" + lower(figure.tone()) + ")"));
      }
      return null;
    }

    @Override
    public Void prose(Prose block) {
      return begin("prose", block.label(), entry(block.text()));
    }

    @Override
    public Void callout(Callout block) {
      return begin("callout", block.label(), entry(block.text()));
    }

    @Override
    public Void items(Items block) {
      begin(block.numbered() ? "numbered items" : "items", block.label());
      items(depth + 1, block.items());
      return null;
    }

    @Override
    public Void table(Table block) {
      begin(
          block.companion() ? "companion table" : "table",
          block.id(),
          block.caption(),
          block.list().text());
      line(
          depth + 1,
          block.columns().stream()
              .map(
                  column ->
                      column.label()
                          + " <"
                          + column.key()
                          + " "
                          + lower(column.display())
                          + " "
                          + lower(column.align())
                          + (column.below() ? " below" : "")
                          + ">")
              .collect(Collectors.joining(" | ")));
      for (Table.Row row : block.rows()) {
        line(depth + 1 + row.level(), row.id() + " | " + cells(row.cells()));
      }
      if (!block.total().isEmpty()) {
        line(depth + 1, "total | " + cells(block.total()));
      }
      return null;
    }

    private String cells(List<Entry> cells) {
      return cells.stream().map(Outline::entry).collect(Collectors.joining(" | "));
    }

    @Override
    public Void swot(Swot block) {
      begin("swot", block.title());
      for (Swot.Quadrant quadrant : block.quadrants()) {
        line(
            depth + 1,
            quadrant.letter() + " " + quadrant.label() + " (" + lower(quadrant.tone()) + ")");
        quadrant
            .points()
            .forEach(
                point ->
                    line(
                        depth + 2,
                        "- "
                            + entry(point.text())
                            + " ⇒ "
                            + entry(point.soWhat())
                            + " ⇒ "
                            + entry(point.action())));
      }
      return null;
    }

    @Override
    public Void orgChart(OrgChart block) {
      begin("org chart", block.title(), block.alternative());
      for (OrgChart.Node node : block.nodes()) {
        line(
            depth + 1,
            node.id()
                + " < "
                + node.reportsTo()
                + ": "
                + entry(node.name())
                + " | "
                + entry(node.jobTitle())
                + " | "
                + node.note()
                + " | "
                + datum(node.state())
                + (node.persona() ? " persona " : " ")
                + slot(node.photo()));
      }
      block
          .links()
          .forEach(
              link ->
                  line(
                      depth + 1,
                      link.from()
                          + " "
                          + lower(link.kind())
                          + " "
                          + link.to()
                          + " "
                          + link.note()));
      return null;
    }

    @Override
    public Void grid(Grid block) {
      begin(
          "grid",
          block.title(),
          block.xTitle(),
          block.yTitle(),
          String.join(" / ", block.quadrants()),
          block.alternative());
      block
          .points()
          .forEach(
              point ->
                  line(
                      depth + 1,
                      point.label()
                          + " at "
                          + point.x()
                          + ","
                          + point.y()
                          + " "
                          + datum(point.state())));
      return null;
    }

    @Override
    public Void matrix(Matrix block) {
      begin("matrix", block.id(), block.caption(), block.rowTitle());
      line(depth + 1, cells(block.columns()) + " = " + block.totalTitle());
      for (Matrix.Row row : block.rows()) {
        line(
            depth + 1,
            entry(row.label())
                + ": "
                + row.cells().stream()
                    .map(
                        cell ->
                            cell.letter()
                                + " "
                                + entry(cell.state())
                                + " "
                                + entry(cell.amount())
                                + " "
                                + cell.note())
                    .collect(Collectors.joining(" | "))
                + " = "
                + datum(row.total()));
      }
      if (!block.totals().isEmpty()) {
        line(
            depth + 1,
            "total: "
                + block.totals().stream().map(Outline::datum).collect(Collectors.joining(" | ")));
      }
      for (Matrix.Key key : block.legend()) {
        line(
            depth + 1,
            key.letter() + " = " + datum(key.state()) + (key.counted() ? " counted" : ""));
      }
      return null;
    }

    @Override
    public Void chart(Chart block) {
      begin(
          "chart",
          block.id(),
          lower(block.kind()),
          block.title(),
          lower(block.unit()) + " " + block.currency(),
          block.alternative());
      line(depth + 1, String.join(" | ", block.categories()));
      Chart.Emphasis emphasis = block.emphasis();
      if (!emphasis.equals(Chart.Emphasis.NONE)) {
        line(depth + 1, "about \"" + emphasis.name() + "\", " + emphasis.ahead() + " ahead");
      }
      block
          .series()
          .forEach(
              series ->
                  line(
                      depth + 1,
                      series.name()
                          + " ("
                          + lower(series.role())
                          + "): "
                          + IntStream.range(0, series.values().size())
                              .mapToObj(
                                  i ->
                                      series.values().get(i) == null
                                          ? "–"
                                          : series.values().get(i).toPlainString())
                              .collect(Collectors.joining(" | "))));
      return null;
    }

    @Override
    public Void progress(Progress block) {
      begin("progress", block.label());
      block
          .bars()
          .forEach(
              bar ->
                  line(
                      depth + 1,
                      entry(bar.title())
                          + ": "
                          + (bar.percent() == null ? "–" : bar.percent().toPlainString() + "%")
                          + " – "
                          + bar.comment()
                          + " "
                          + datum(bar.state())));
      return null;
    }

    @Override
    public Void cards(Cards block) {
      begin("cards", block.id(), lower(block.style()), block.list().text());
      for (Cards.Card card : block.cards()) {
        line(
            depth + 1,
            card.id()
                + ": "
                + entry(card.name())
                + " | "
                + entry(card.title())
                + " | "
                + slot(card.photo()));
        facts(depth + 2, card.details());
      }
      return null;
    }

    @Override
    public Void timeline(Timeline block) {
      begin(
          "timeline",
          block.id(),
          block.start() + " to " + block.end(),
          "today " + block.today(),
          block.alternative());
      block
          .spans()
          .forEach(
              span ->
                  line(
                      depth + 1,
                      span.start()
                          + " to "
                          + span.end()
                          + ": "
                          + entry(span.title())
                          + " | "
                          + entry(span.owner())
                          + " "
                          + datum(span.state())
                          + (span.begin() == Timeline.Begin.KNOWN ? "" : " " + lower(span.begin()))
                          + (span.group().isEmpty() ? "" : " of " + span.group())));
      block
          .marks()
          .forEach(
              mark ->
                  line(
                      depth + 1,
                      mark.date() + ": " + entry(mark.title()) + " " + datum(mark.state())));
      return null;
    }

    @Override
    public Void horizons(Horizons block) {
      begin("horizons");
      for (Horizons.Horizon horizon : block.horizons()) {
        line(depth + 1, horizon.label() + " – " + horizon.period());
        items(depth + 2, horizon.items());
      }
      return null;
    }

    @Override
    public Void illustration(Illustration block) {
      return begin("picture", slot(block.slot()), entry(block.caption()), lower(block.size()));
    }

    @Override
    public Void checklist(Checklist block) {
      begin("checklist", block.id(), block.list().text());
      block
          .points()
          .forEach(
              point ->
                  line(
                      depth + 1,
                      "[ ] "
                          + entry(point.text())
                          + " | "
                          + entry(point.owner())
                          + " | "
                          + entry(point.due())));
      return null;
    }

    @Override
    public Void missing(Missing block) {
      return begin("missing", block.text());
    }
  }
}
