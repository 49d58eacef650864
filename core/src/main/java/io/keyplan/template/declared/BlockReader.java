package io.keyplan.template.declared;

import io.keyplan.custom.LanguageTexts;
import io.keyplan.document.Block;
import io.keyplan.document.Chart;
import io.keyplan.document.Grid;
import io.keyplan.document.Matrix;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Swot;
import io.keyplan.document.Timeline;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.json.Setting;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.template.section.BuiltInSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads blocks of a template's own. */
final class BlockReader {

  /** The kinds of blocks, as they are called in files. */
  static final List<String> KINDS =
      List.of(
          "facts",
          "keyFigures",
          "table",
          "list",
          "cards",
          "chart",
          "timeline",
          "orgChart",
          "swot",
          "matrix",
          "text",
          "picture");

  private static final Set<FieldKind> NUMBERS =
      Set.of(
          FieldKind.MONEY, FieldKind.NUMBER, FieldKind.INTEGER, FieldKind.PERCENT, FieldKind.SCORE);

  /** The drawings that built-in sections have, by the data that they show. */
  private static final Map<String, Map<String, Drawing>> DRAWINGS =
      Map.of(
          "chart",
          Map.of(
              "revenue.streams", new Drawing(BuiltInSection.REVENUE, Chart.class),
              "revenue.years", new Drawing(BuiltInSection.REVENUE_TARGET, Chart.class),
              "resources.budget", new Drawing(BuiltInSection.BUDGET, Chart.class),
              "situation.competitors", new Drawing(BuiltInSection.COMPETITORS, Chart.class)),
          "timeline",
          Map.of("actions", new Drawing(BuiltInSection.ROADMAP, Timeline.class)),
          "orgChart",
          Map.of("people", new Drawing(BuiltInSection.HIERARCHY, OrgChart.class)),
          "swot",
          Map.of("situation.swots", new Drawing(BuiltInSection.SWOT, Swot.class)),
          "matrix",
          Map.of(
              "people", new Drawing(BuiltInSection.INFLUENCE_INTEREST, Grid.class),
              "situation.whiteSpace", new Drawing(BuiltInSection.WHITE_SPACE, Matrix.class)));

  private static final Map<String, Chart.Kind> CHARTS =
      new TreeMap<>(
          Map.of(
              "bars", Chart.Kind.BARS,
              "columns", Chart.Kind.COLUMNS,
              "doughnut", Chart.Kind.DOUGHNUT));

  private record Drawing(BuiltInSection section, Class<? extends Block> kind) {}

  private final Fields plan;
  private final ListReader lists;
  private final PictureReader pictures;

  BlockReader(Fields plan, PictureReader pictures) {
    this.plan = plan;
    this.pictures = pictures;
    this.lists = new ListReader(plan);
  }

  /** Reads the blocks that a section names, those of its list of blocks last. */
  List<BlockSpec> blocks(Setting section) {
    List<BlockSpec> blocks = new ArrayList<>(named(section));
    for (Setting block : section.alternatives("blocks")) {
      block.knows(KINDS.toArray(String[]::new));
      blocks.addAll(named(block));
    }
    return blocks;
  }

  /** Says whether a section names blocks of its own. */
  static boolean isNamed(Setting section) {
    return section.has("blocks") || KINDS.stream().anyMatch(section::has);
  }

  private List<BlockSpec> named(Setting owner) {
    List<BlockSpec> blocks = new ArrayList<>();
    for (String kind : owner.names()) {
      BlockSpec block = KINDS.contains(kind) ? block(owner, kind) : null;
      if (block != null) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private @Nullable BlockSpec block(Setting owner, String kind) {
    return switch (kind) {
      case "facts" -> new FactsSpec(plan.list(owner, kind));
      case "keyFigures" -> figures(owner, kind);
      case "table" -> table(owner.object(kind));
      case "list" -> items(owner.object(kind));
      case "cards" -> cards(owner.object(kind));
      case "text" -> text(owner, kind);
      case "picture" -> pictures.read(owner, kind);
      case "chart" -> owner.node(kind).isObject() ? chart(owner.node(kind)) : drawing(owner, kind);
      default -> drawing(owner, kind);
    };
  }

  private static @Nullable BlockSpec drawing(Setting owner, String kind) {
    Map<String, Drawing> drawings = new TreeMap<>(DRAWINGS.getOrDefault(kind, Map.of()));
    String data = owner.word(kind, drawings.keySet());
    Drawing drawing = data == null ? null : drawings.get(data);
    return drawing == null ? null : new BorrowedSpec(drawing.section(), drawing.kind());
  }

  private BlockSpec text(Setting owner, String kind) {
    LocalizedText text = LanguageTexts.read(owner, kind);
    for (String one : text.byLanguage().values()) {
      TextSpec.PLACE
          .matcher(one)
          .results()
          .forEach(place -> plan.check(owner, kind, place.group(1).strip()));
    }
    return new TextSpec(text);
  }

  private @Nullable BlockSpec table(Setting table) {
    table.knows("of", "where", "sort", "max", "columns");
    ListSpec list = lists.read(table);
    if (list == null) {
      return null;
    }
    List<FieldSpec> columns = plan.of(list.entries(), list.list()).list(table, "columns");
    if (!table.has("columns")) {
      table.selfProblem("a table needs columns");
    }
    return new TableSpec(list, columns);
  }

  private @Nullable BlockSpec items(Setting items) {
    items.knows("of", "where", "sort", "max", "title", "details", "numbered");
    ListSpec list = lists.read(items);
    if (list == null) {
      return null;
    }
    Fields fields = plan.of(list.entries(), list.list());
    String title = items.text("title");
    if (title != null) {
      fields.check(items, "title", title);
    }
    return new ItemsSpec(
        list,
        title == null ? list.title() : title,
        fields.list(items, "details"),
        Boolean.TRUE.equals(items.flag("numbered")));
  }

  private @Nullable BlockSpec cards(Setting cards) {
    cards.knows("of", "where", "sort", "max", "details");
    ListSpec list = lists.read(cards);
    if (list == null) {
      return null;
    }
    Fields fields = plan.of(list.entries(), list.list());
    if (!fields.has("photo") || !fields.has("jobTitle")) {
      cards.problem("of", "cards are of people or team");
      return null;
    }
    return new CardsSpec(list, fields.list(cards, "details"));
  }

  private @Nullable BlockSpec chart(Setting chart) {
    chart.knows("of", "where", "sort", "max", "kind", "by", "value", "title");
    ListSpec list = lists.read(chart);
    String kind = chart.word("kind", CHARTS.keySet());
    String value = chart.text("value");
    if (list == null || value == null) {
      if (value == null) {
        chart.problem("value", "a chart needs the field that has the numbers");
      }
      return null;
    }
    Fields fields = plan.of(list.entries(), list.list());
    PlanField number = fields.check(chart, "value", value);
    if (number != null && !NUMBERS.contains(number.kind())) {
      chart.problem("value", value + " is no number");
    }
    String by = chart.text("by");
    if (by != null) {
      fields.check(chart, "by", by);
    }
    return number == null
        ? null
        : new ListChartSpec(
            list,
            kind == null ? Chart.Kind.BARS : CHARTS.getOrDefault(kind, Chart.Kind.BARS),
            by == null ? list.title() : by,
            value,
            number.kind(),
            LanguageTexts.read(chart, "title"));
  }

  private BlockSpec figures(Setting owner, String kind) {
    List<FiguresSpec.Figure> figures = new ArrayList<>();
    for (Setting entry : owner.alternatives(kind)) {
      FiguresSpec.Figure figure = entry.has("field") || !entry.isObject() ? null : counted(entry);
      if (figure != null) {
        figures.add(figure);
      } else if (entry.has("field") || !entry.isObject()) {
        plan.read(entry)
            .ifPresent(
                field ->
                    figures.add(new FiguresSpec.Figure(field.name(), null, null, field.label())));
      }
    }
    return new FiguresSpec(figures);
  }

  private FiguresSpec.@Nullable Figure counted(Setting entry) {
    entry.knows("field", "count", "sum", "of", "where", "label");
    if (!entry.has("label")) {
      entry.selfProblem("a number of entries needs a label");
    }
    LocalizedText label = LanguageTexts.read(entry, "label");
    ListSpec list = lists.read(entry, entry.has("count") ? "count" : "of");
    String sum = entry.text("sum");
    if (list == null) {
      return null;
    }
    PlanField field =
        sum == null ? null : plan.of(list.entries(), list.list()).check(entry, "sum", sum);
    if (field != null && !NUMBERS.contains(field.kind())) {
      entry.problem("sum", sum + " is no number");
    }
    return new FiguresSpec.Figure(sum, field == null ? null : field.kind(), list, label);
  }
}
