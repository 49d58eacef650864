package io.keyplan.testing;

import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.value.FieldPath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Documents to test exporters with: every kind of block, value, input and picture, and the
 * extremes.
 *
 * <p>The content says where it stands by words that occur nowhere else, so that they can be looked
 * for in a file. Always the same.
 */
public final class ProbeDocument {

  private ProbeDocument() {}

  /** Lists the kinds of blocks. */
  public static List<Class<? extends Block>> kinds() {
    return Arrays.stream(Block.class.getPermittedSubclasses())
        .<Class<? extends Block>>map(kind -> kind.asSubclass(Block.class))
        .toList();
  }

  /** Gives the word that a block of a kind shows. */
  public static String probe(Class<? extends Block> kind) {
    return "probe" + kind.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Gives the title of the section of a kind of block, one word. */
  public static String sectionTitle(Class<? extends Block> kind) {
    return "Title" + kind.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Gives a document with every kind of block, each in a section of its own. */
  public static Document full(Variant variant, DocumentShape shape, Locale locale) {
    return document(variant, shape, locale, sections(new ProbeEntries(variant.isForm(), "")));
  }

  /** Gives a filled report in English with every kind of block, each in a section of its own. */
  public static Document full() {
    return full(Variant.FILLED, DocumentShape.REPORT, Locale.ENGLISH);
  }

  /** Gives a document in which everything that can be any text says one, after its own words. */
  public static Document saying(String text) {
    return new Document(
        "probe",
        Variant.FILLED,
        DocumentShape.REPORT,
        Locale.ENGLISH,
        "Title" + text,
        "Subject" + text,
        "Author" + text,
        "Confidential" + text,
        ProbeEntries.DAY,
        sections(new ProbeEntries(false, text)));
  }

  /** Gives a document of one section with a text. */
  public static Document ofText(String text) {
    return of(new Prose("", Entry.text(text)));
  }

  /** Gives a document of one section with a block. */
  public static Document of(Block block) {
    return report(section("text", "Text", List.of(block), List.of()));
  }

  /** Gives a document without sections. */
  public static Document empty() {
    return report();
  }

  /**
   * Gives a document with sections within each other, of which only the innermost has blocks; their
   * titles are {@code Depth1}, {@code Depth2} and {@code Depth3}.
   */
  public static Document nested() {
    List<Block> text = List.of(new Prose("", Entry.text("innermost")));
    Section third = section("third", "Depth3", text, List.of());
    Section second = section("second", "Depth2", List.of(), List.of(third));
    return report(section("first", "Depth1", List.of(), List.of(second)));
  }

  /** Gives a document with a table of rows whose first cells say {@code row1}, {@code row2} … */
  public static Document rows(int count) {
    ProbeEntries entries = new ProbeEntries(false, "");
    List<Table.Column> columns =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    new Table.Column(
                        "c" + i,
                        "Column " + i,
                        entries.input(i == 1 ? Input.Kind.DATE : Input.Kind.LINE),
                        Table.Display.PLAIN,
                        Table.Align.START))
            .toList();
    List<Table.Row> rows =
        IntStream.rangeClosed(1, count)
            .mapToObj(
                r ->
                    new Table.Row(
                        "r" + r,
                        0,
                        List.of(
                            entries.words("row" + r),
                            entries.day(),
                            entries.words("a step that takes some words to say"),
                            entries.words("someone"),
                            entries.words("done"),
                            entries.words(
                                "notes that go on for a while, over more than one line"))))
            .toList();
    Table table = new Table("rows", FieldPath.of("rows"), "Rows", columns, rows, List.of(), false);
    return report(section("rows", "Rows", List.of(table), List.of()));
  }

  private static Document report(Section... sections) {
    return document(Variant.FILLED, DocumentShape.REPORT, Locale.ENGLISH, List.of(sections));
  }

  private static Document document(
      Variant variant, DocumentShape shape, Locale locale, List<Section> sections) {
    return new Document(
        "probe",
        variant,
        shape,
        locale,
        "Documenttitle",
        variant.isForm() ? "" : "Documentsubject",
        variant.isForm() ? "" : "Documentauthor",
        variant.isForm() ? "" : "Documentmark",
        ProbeEntries.DAY,
        sections);
  }

  private static List<Section> sections(ProbeEntries entries) {
    ProbeBlocks blocks = new ProbeBlocks(entries);
    return kinds().stream().map(kind -> section(kind, blocks.of(kind))).toList();
  }

  private static Section section(Class<? extends Block> kind, List<Block> blocks) {
    String id = kind.getSimpleName().toLowerCase(Locale.ROOT);
    String title = sectionTitle(kind);
    return new Section(id, title, "Headline of " + title, blocks, List.of());
  }

  private static Section section(String id, String title, List<Block> blocks, List<Section> parts) {
    return new Section(id, title, title, blocks, parts);
  }
}
