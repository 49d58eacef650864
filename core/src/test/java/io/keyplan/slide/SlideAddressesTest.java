package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Matrix;
import io.keyplan.document.Pictures;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.RandomPlans;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that can be edited is on a slide, with its address. */
class SlideAddressesTest {

  static Stream<String> templates() {
    return Templates.builtIn().all().stream().map(Template::id);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothing_that_a_plan_with_gaps_says_is_lost(String template) {
    for (int seed = 1; seed <= 12; seed++) {
      Document document =
          Templates.builtIn()
              .get(template)
              .compose(
                  new Composer(
                      RandomPlans.of(seed),
                      Variant.FILLED,
                      Locale.UK,
                      LocalDate.of(2026, 1, 12),
                      Pictures.NONE));

      assertThat(onSlides(document)).as("plan %d", seed).containsAll(inBlocks(document));
    }
  }

  private static Set<String> inBlocks(Document document) {
    Set<String> paths = new TreeSet<>();
    blocks(document.sections())
        .filter(block -> !isShownElsewhere(block))
        .flatMap(Block::entries)
        .filter(entry -> entry.isEditable() && !entry.isBlank())
        .filter(entry -> entry.input().kind() != Input.Kind.PICTURE)
        .map(Entry::path)
        .forEach(path -> add(path, paths));
    return paths;
  }

  /** A table beside a drawing says what it says; a cell of a matrix holds two values. */
  private static boolean isShownElsewhere(Block block) {
    return block instanceof Table table && table.companion() || block instanceof Matrix;
  }

  private static Stream<Block> blocks(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> Stream.concat(section.blocks().stream(), blocks(section.sections())));
  }

  private static Set<String> onSlides(Document document) {
    Set<String> paths = new TreeSet<>();
    for (Slide slide :
        DeckPlanner.plan(document, picture -> true, SlideBase.ofKeyplan()).slides()) {
      add(slide.title().path(), paths);
      Slide.Subtitle subtitle = slide.subtitle();
      if (subtitle != null) {
        add(subtitle.text(), paths);
      }
      slide.shapes().forEach(shape -> add(shape, paths));
    }
    return paths;
  }

  private static void add(Shape shape, Set<String> paths) {
    if (shape instanceof Shape.Form form) {
      add(form.text(), paths);
    } else if (shape instanceof Shape.Grid grid) {
      grid.rows().forEach(row -> row.cells().forEach(cell -> add(cell.text(), paths)));
    }
  }

  private static void add(Text text, Set<String> paths) {
    text.paragraphs().forEach(paragraph -> paragraph.runs().forEach(run -> add(run.path(), paths)));
  }

  private static void add(FieldPath path, Set<String> paths) {
    if (!path.isNone()) {
      paths.add(path.text());
    }
  }
}
