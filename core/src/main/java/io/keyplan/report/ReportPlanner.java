package io.keyplan.report;

import io.keyplan.document.Block;
import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Entry.Mark;
import io.keyplan.document.Facts;
import io.keyplan.document.Items;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.register.RegisterPlace;
import io.keyplan.register.RegisterPlanner;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.ContentsPart;
import io.keyplan.report.part.HeadingPart;
import io.keyplan.report.part.Report;
import io.keyplan.report.part.Report.Sheet;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans a document as a report: upright pages, turned where something is wide. */
public final class ReportPlanner {

  /** Up to so many facts say what the block below them comes to, and stay on its page. */
  private static final int FEW_FACTS = 4;

  private final Document document;
  private final ReportStyle style;
  private final PartPlanner parts;
  private final List<Section> sections;
  private final WidePages widePages;
  private final PageRoom upright;
  private final PageRoom turned;
  private final ContentsPlanner contents = new ContentsPlanner();
  private final List<Sheet> sheets = new ArrayList<>();
  private ColumnPart.Builder column = new ColumnPart.Builder();
  private boolean wide;
  private boolean explained;

  private ReportPlanner(
      Document document, ReportStyle style, TextMeasure measure, OrgChartFits charts) {
    this.document = document;
    this.style = style;
    this.parts = new PartPlanner(document, style, measure, charts);
    this.sections =
        document.variant().isForm()
            ? document.sections()
            : RegisterPlanner.plan(document.sections(), RegisterPlace.PAGES);
    this.upright = style.pages().room(document.locale());
    this.turned = style.pages().turned(document.locale());
    this.widePages =
        new WidePages(
            document.shape() == DocumentShape.ONE_PAGE ? List.of() : sections,
            table -> parts.wantsWidePage(table, upright.width()),
            chart -> parts.wantsWidePage(chart, upright, turned));
  }

  /**
   * Plans the report of a document.
   *
   * @param style the sizes and gaps of the format
   * @param measure measures texts as the format shows them
   */
  public static Report plan(Document document, ReportStyle style, TextMeasure measure) {
    return plan(document, style, measure, new OrgChartFits(document));
  }

  /**
   * Plans the report of a document that is tried in several styles.
   *
   * @param style the sizes and gaps of the format
   * @param measure measures texts as the format shows them
   * @param charts what is known of its org charts from other tries
   */
  public static Report plan(
      Document document, ReportStyle style, TextMeasure measure, OrgChartFits charts) {
    return new ReportPlanner(document, style, measure, charts).plan();
  }

  private Report plan() {
    Cover cover = cover();
    // What becomes a part of another document has no title.
    if (cover == null && !document.name().isEmpty()) {
      addTitle();
    }
    sections.subList(cover == null ? 0 : 1, sections.size()).forEach(one -> add(one, 1));
    endSheet();
    if (cover != null) {
      contents.plan(parts.contentsTitle()).ifPresent(this::addFirst);
    }
    return new Report(cover == null ? null : parts.page(cover, notice()), sheets, parts.notes());
  }

  /** The text begins below the contents. */
  private void addFirst(ContentsPart part) {
    ColumnPart.Builder first = new ColumnPart.Builder().add(part, 0);
    if (sheets.get(0).wide()) {
      sheets.add(0, new Sheet(false, first.build()));
    } else {
      sheets.get(0).content().items().forEach(first::add);
      sheets.set(0, new Sheet(false, first.build()));
    }
  }

  /** Gives the cover that is a page of its own: the only thing in the first section. */
  private @Nullable Cover cover() {
    if (document.shape() == DocumentShape.ONE_PAGE || sections.isEmpty()) {
      return null;
    }
    Section first = sections.get(0);
    boolean alone = first.blocks().size() == 1 && first.sections().isEmpty();
    return alone && first.blocks().get(0) instanceof Cover cover ? cover : null;
  }

  /** Says where a reader could mistake what it is, and who may read it. */
  private String notice() {
    String confidentiality = document.confidentiality();
    if (document.variant() != Variant.SAMPLE) {
      return confidentiality;
    }
    String sample = parts.sampleNotice();
    return confidentiality.isEmpty() ? sample : sample + " · " + confidentiality;
  }

  private void addTitle() {
    boolean named = !document.subject().isEmpty();
    if (named) {
      column.addKept(TextPart.of(TextRole.KICKER, document.title()), 0);
    }
    String title = named ? document.subject() : document.title();
    column.add(new HeadingPart(0, parts.title(title)), style.sections().title());
  }

  // ---- sections ---------------------------------------------------------------------------------

  private void add(Section section, int level) {
    turn(widePages.begins(section));
    addHeading(section, level);
    boolean doubtful = false;
    List<Block> blocks = ShortTexts.joined(section.blocks(), document.variant());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!wide && widePages.turnsAt(section, block)) {
        turn(true);
      }
      doubtful |= block.entries().anyMatch(ReportPlanner::isDoubtful);
      boolean takenUp = i + 1 < blocks.size() && parts.takesUp(block, blocks.get(i + 1));
      if (takenUp || parts.isSaid(block, section.headline())) {
        continue;
      }
      ColumnPart part = parts.plan(block, section, wide ? turned : upright);
      if (!part.isEmpty()) {
        boolean leads = i + 1 < blocks.size() && leads(block, blocks.get(i + 1));
        if (leads && block instanceof Facts && document.variant().isForm()) {
          column.addWhole(part, style.sections().formFacts());
        } else if (leads && block.entries().count() <= FEW_FACTS) {
          column.addKept(part, style.sections().block());
        } else {
          column.add(part, style.sections().block());
        }
      }
    }
    if (doubtful && !explained) {
      explained = true;
      column.add(TextPart.of(TextRole.NOTE, parts.markNote()), style.sections().note());
    }
    int below = section.title().isEmpty() ? level : level + 1;
    section.sections().forEach(part -> add(part, below));
  }

  /** Says whether a block says what the next one comes to. */
  private static boolean leads(Block block, Block next) {
    return block instanceof Facts || block instanceof Items && next instanceof Table;
  }

  /** Says whether a sign of doubt stands behind an entry. */
  private static boolean isDoubtful(Entry entry) {
    return !entry.isBlank() && (entry.mark() == Mark.ASSUMED || entry.mark() == Mark.UNKNOWN);
  }

  private void addHeading(Section section, int level) {
    boolean titled = !section.title().isEmpty();
    String headline = section.hasHeadline() ? section.headline() : "";
    if (titled) {
      HeadingPart heading = new HeadingPart(level, section.title());
      contents.add(heading);
      column.addKept(heading, style.sections().heading(level));
    }
    if (section.hasHeadline()) {
      column.addKept(
          TextPart.of(TextRole.HEADLINE, headline),
          titled ? style.sections().headline() : style.sections().bareHeadline());
    }
  }

  // ---- pages on their side ----------------------------------------------------------------------

  private void turn(boolean wanted) {
    if (wanted != wide) {
      endSheet();
      wide = wanted;
    }
  }

  private void endSheet() {
    if (!column.isEmpty()) {
      sheets.add(new Sheet(wide, column.build()));
      column = new ColumnPart.Builder();
    }
  }
}
