package io.keyplan.report;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Checklist;
import io.keyplan.document.Cover;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Grid;
import io.keyplan.document.Horizons;
import io.keyplan.document.Illustration;
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
import io.keyplan.export.Note;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.ReportCover;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.FieldPath;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Plans the parts of a report that blocks become. Lives for one document, in one thread; every
 * judgement on a kind of block stands in the planner of that kind, once for all formats.
 */
final class PartPlanner {

  private final Document document;
  private final ReportStyle style;
  private final TextMeasure measure;
  private final OrgChartFits charts;
  private final EntryTexts entries;
  private final Set<FieldPath> lists = new HashSet<>();
  private final Map<Table, TablePlanner> tables = new IdentityHashMap<>();
  private final Map<OrgChart, OrgChartPlanner> orgCharts = new IdentityHashMap<>();

  /**
   * Begins a plan.
   *
   * @param style the sizes and gaps of the format
   * @param measure measures texts as the format shows them
   * @param charts lays out charts of people
   */
  PartPlanner(Document document, ReportStyle style, TextMeasure measure, OrgChartFits charts) {
    this.document = document;
    this.style = style;
    this.measure = measure;
    this.charts = charts;
    this.entries = new EntryTexts(document, style);
    document.sections().forEach(section -> addLists(section, lists));
  }

  /**
   * Plans a block.
   *
   * @param section the section that it stands in
   * @param room the room of a page
   */
  ColumnPart plan(Block block, Section section, PageRoom room) {
    ColumnPart part = block.accept(new Blocks(section, room.width(), room.height()));
    return saysAgain(part, section.title())
        ? new ColumnPart(part.items().subList(1, part.items().size()))
        : part;
  }

  /** Says whether a part begins with a name that the title of its section has just said. */
  private static boolean saysAgain(ColumnPart part, String title) {
    return part.items().size() > 1
        && part.items().get(0).part() instanceof TextPart text
        && text.role() == TextRole.CAPTION
        && text.plain().equals(title);
  }

  /** Plans blocks of a section, on lines of a width. */
  private final class Blocks implements Block.Visitor<ColumnPart> {

    private final Section section;
    private final double width;
    private final double height;

    private Blocks(Section section, double width, double height) {
      this.section = section;
      this.width = width;
      this.height = height;
    }

    @Override
    public ColumnPart cover(Cover block) {
      return new CoverPlanner(entries, new FactsPlanner(entries, style, measure))
          .plan(block, width);
    }

    @Override
    public ColumnPart facts(Facts block) {
      return new FactsPlanner(entries, style, measure).plan(block.facts(), width);
    }

    @Override
    public ColumnPart keyFigures(KeyFigures block) {
      return new FiguresPlanner(entries, style, measure).plan(block, width);
    }

    @Override
    public ColumnPart prose(Prose block) {
      return new TextPlanner(entries, style).plan(block);
    }

    @Override
    public ColumnPart callout(Callout block) {
      return new TextPlanner(entries, style).plan(block);
    }

    @Override
    public ColumnPart items(Items block) {
      return new ItemsPlanner(entries, measure).plan(block);
    }

    @Override
    public ColumnPart table(Table block) {
      return planner(block).plan(width);
    }

    @Override
    public ColumnPart swot(Swot block) {
      return new SwotPlanner(entries, style).plan(block);
    }

    @Override
    public ColumnPart orgChart(OrgChart block) {
      return planner(block).plan(width, height);
    }

    @Override
    public ColumnPart grid(Grid block) {
      return new GridPlanner(entries, style).plan(block);
    }

    @Override
    public ColumnPart matrix(Matrix block) {
      return new MatrixPlanner(entries, style, measure).plan(block, width);
    }

    @Override
    public ColumnPart chart(Chart block) {
      return new ChartPlanner(entries).plan(block, section, width);
    }

    @Override
    public ColumnPart progress(Progress block) {
      return new ProgressPlanner(entries).plan(block, width);
    }

    @Override
    public ColumnPart cards(Cards block) {
      return new PeoplePlanner(entries, style, measure).plan(block, width);
    }

    @Override
    public ColumnPart timeline(Timeline block) {
      return new TimelinePlanner(block, isTold(block), entries, width, measure.fontRatio()).plan();
    }

    @Override
    public ColumnPart horizons(Horizons block) {
      return new HorizonsPlanner(entries, style, measure).plan(block);
    }

    @Override
    public ColumnPart illustration(Illustration block) {
      return new IllustrationPlanner(entries).plan(block, new PageRoom(width, height));
    }

    @Override
    public ColumnPart checklist(Checklist block) {
      return new ChecklistPlanner(entries, style).plan(block);
    }

    @Override
    public ColumnPart missing(Missing block) {
      return TextPlanner.plan(block);
    }
  }

  /** Says whether tables list all that shows on a timeline. */
  private boolean isTold(Timeline block) {
    return !block.sources().isEmpty()
        && block.sources().stream().allMatch(source -> lists.contains(source.list()));
  }

  private static void addLists(Section section, Set<FieldPath> lists) {
    for (Block block : section.blocks()) {
      if (block instanceof Table table && !table.list().isNone()) {
        lists.add(table.list());
      }
    }
    section.sections().forEach(part -> addLists(part, lists));
  }

  /** Says whether a table would be crammed on a line of a width. */
  boolean wantsWidePage(Table block, double width) {
    return planner(block).wantsWidePage(width);
  }

  private OrgChartPlanner planner(OrgChart block) {
    return orgCharts.computeIfAbsent(
        block, key -> new OrgChartPlanner(key, charts.of(key), entries, measure.fontRatio()));
  }

  /**
   * Says whether a chart of people needs a page on its side.
   *
   * @param upright the room of an upright page
   * @param turned the room of a page on its side
   */
  boolean wantsWidePage(OrgChart block, PageRoom upright, PageRoom turned) {
    return planner(block).wantsWidePage(upright, turned);
  }

  /**
   * Says whether a sentence gives all amounts of a block, none of which can be edited there. Of
   * what is no amount, a number in a sentence does not tell what it counts.
   */
  boolean isSaid(Block block, String sentence) {
    return block instanceof Facts facts
        && facts.facts().stream().map(Fact::entry).allMatch(entry -> isSaid(entry, sentence));
  }

  private boolean isSaid(Entry entry, String sentence) {
    if (entry.isEditable() || !(entry.datum() instanceof Datum.Amount)) {
      return false;
    }
    String amount = Pattern.quote(entries.formats().compact(entry.datum()));
    return Pattern.compile("(?<![\\p{L}\\p{N}]|\\p{N}[.,])" + amount + "(?![\\p{L}\\p{N}])")
        .matcher(sentence)
        .find();
  }

  private TablePlanner planner(Table block) {
    return tables.computeIfAbsent(block, key -> planner(key, GroupHeads.NONE));
  }

  private TablePlanner planner(Table block, GroupHeads heads) {
    return new TablePlanner(block, heads, entries, style, measure);
  }

  /**
   * Lets a table say in the rows that name its groups what a list above says of them.
   *
   * @return whether it does, so that the list is not shown
   */
  boolean takesUp(Block above, Block block) {
    if (entries.isForm() || !(block instanceof Table table)) {
      return false;
    }
    GroupHeads heads = GroupHeads.of(above, table);
    if (!heads.isEmpty()) {
      tables.put(table, planner(table, heads));
    }
    return !heads.isEmpty();
  }

  /** Plans a cover as a page of its own. */
  ReportCover page(Cover block, String notice) {
    return new CoverPlanner(entries, new FactsPlanner(entries, style, measure)).page(block, notice);
  }

  /** Gives what says that the client is made up. */
  String sampleNotice() {
    return entries.messages().text("word.sampleNotice");
  }

  /** Gives the title of a table of contents. */
  String contentsTitle() {
    return entries.messages().text("word.tableOfContents");
  }

  /** Gives the title of the document, as long as titles are. */
  String title(String whole) {
    return entries.title(whole, FieldPath.NONE);
  }

  /** Gives what explains the sign. */
  String markNote() {
    return entries.messages().text("word.confidenceNote");
  }

  /** Lists what could not be planned as it is. */
  List<Note> notes() {
    return entries.notes();
  }
}
