package io.keyplan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.OrgChart;
import io.keyplan.document.PictureSlot;
import io.keyplan.drawing.Point;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks at layouts as text.
 *
 * <p>Charts are written as {@code a b<a}: b reports to a; links as {@code a~b}. {@code
 * -Dkeyplan.goldens=update} writes the reviewed files anew.
 */
class OrgChartLayoutTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/io/keyplan/figure");
  private static final boolean UPDATE = "update".equals(System.getProperty("keyplan.goldens"));
  private static final OrgChartSpace SPACE =
      new OrgChartSpace(500, 400, 60, (id, refers) -> 30, 15, 20, 10, 20, 3);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one-person | a | ''",
        "three-levels | a b<a c<a d<a e<b f<b g<d h<d | b~c d~c h~a",
        "many-without-reports | a b<a c<a d<a e<a f<a g<a h<a i<a j<b k<b l<b m<c | j~m",
        "nine-levels | a b<a c<b d<c e<d f<e g<f h<g i<h j<b | c~j i~a",
        "boss-not-in-the-chart | a b<a c<a d<x e<d f<d | b~d",
        "circle | a<c b<a c<b d<d e<d | ''",
        "nobody-reports | a b c d e f g h i | a~b a~i",
        "one-on-its-own | a b<a c<a d | d~c",
        "some-on-their-own | a b<a c<a d e f g | ''",
        "one-boss-of-thirty | a b<a c<a d<a e<a f<a g<a h<a i<a j<a k<a l<a m<a n<a o<a p<a q<a"
            + " r<a s<a t<a u<a v<a w<a x<a y<a z<a 1<a 2<a 3<a 4<a 5<a 6<5 7<5 8<7| ''",
        "no-way-for-a-straight-line | a b<a c<a d<a e<a f<b g<b h<e | b~e f~h g~a a~h"
      })
  void the_layout_is_the_reviewed_one(String name, String people, String links) throws IOException {
    String sketch = Sketch.of(OrgChartLayout.of(chart(people, links), SPACE));

    Path golden = FOLDER.resolve(name + ".txt");
    if (UPDATE) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, sketch);
    }
    assertThat(golden).as("run with -Dkeyplan.goldens=update and review the file").exists();
    assertThat(sketch).isEqualTo(Files.readString(golden));
  }

  @Test
  void each_of_many_people_without_reports_is_looked_at_a_few_times_only() {
    String people =
        IntStream.range(0, 2_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    AtomicInteger looks = new AtomicInteger();
    OrgChartSpace space =
        new OrgChartSpace(
            500,
            400,
            60,
            (id, refers) -> {
              looks.incrementAndGet();
              return 30;
            },
            15,
            20,
            10,
            20,
            3);

    OrgChartLayout layout = OrgChartLayout.of(chart(people, ""), space);

    assertThat(layout.drawings().stream().mapToInt(drawing -> drawing.cards().size()).sum())
        .isEqualTo(2_000);
    assertThat(looks.get()).isLessThan(3 * 2_000);
  }

  @Test
  void a_chart_without_people_has_no_drawing() {
    assertThat(OrgChartLayout.of(new OrgChart("", List.of(), List.of(), ""), SPACE).drawings())
        .isEmpty();
  }

  @Test
  void a_line_to_nobody_or_to_oneself_is_left_out() {
    OrgChartLayout layout = OrgChartLayout.of(chart("a b<a", "a~x b~b"), SPACE);

    assertThat(layout.drawings().get(0).links()).isEmpty();
    assertThat(layout.remoteLinks()).isEmpty();
  }

  @Test
  void a_card_that_refers_to_another_drawing_is_given_the_height_that_it_needs() {
    OrgChartSpace space =
        new OrgChartSpace(160, 100, 60, (id, refers) -> refers ? 40 : 30, 15, 20, 10, 20, 3);
    OrgChartLayout layout = OrgChartLayout.of(chart("a b<a c<b", ""), space);

    assertThat(layout.drawings()).hasSize(2);
    assertThat(layout.drawings().get(0).cards())
        .extracting(OrgChartSheet.Card::id, OrgChartSheet.Card::height, OrgChartSheet.Card::goesOn)
        .containsExactly(tuple("a", 30.0, 0), tuple("b", 40.0, 2));
  }

  @Test
  void the_reporting_line_that_closes_a_circle_is_told() {
    OrgChartLayout layout = OrgChartLayout.of(chart("x a<c b<a c<b", ""), SPACE);

    assertThat(layout.cutLines()).isEqualTo(Map.of("a", "c"));
  }

  @Test
  void a_space_narrower_than_a_card_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrgChartSpace(50, 400, 60, (id, refers) -> 30, 15, 20, 10, 20, 3))
        .withMessageContaining("60.0");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatever_the_hierarchy_everybody_is_shown_once_and_nothing_overlaps(long seed) {
    OrgChart chart = random(seed);

    OrgChartLayout layout = OrgChartLayout.of(chart, SPACE);

    Set<String> shown = new HashSet<>();
    for (OrgChartSheet drawing : layout.drawings()) {
      assertThat(drawing.width()).isLessThanOrEqualTo(SPACE.width());
      assertThat(drawing.height()).isLessThanOrEqualTo(SPACE.height());
      assertApart(drawing.cards());
      assertLinesAvoidCards(drawing);
      assertNobodyStandsUnderAnother(drawing);
      for (OrgChartSheet.Card card : drawing.cards()) {
        if (card.goesOn() == 0) {
          shown.add(card.id());
        } else {
          assertThat(card.goesOn()).isBetween(1, layout.drawings().size());
          assertThat(layout.drawings().get(card.goesOn() - 1).cards())
              .anyMatch(other -> other.id().equals(card.id()) && other.comesFrom() > 0);
        }
      }
    }
    assertThat(shown)
        .isEqualTo(new HashSet<>(chart.nodes().stream().map(OrgChart.Node::id).toList()));
    int drawn = layout.drawings().stream().mapToInt(drawing -> drawing.links().size()).sum();
    assertThat(drawn + layout.remoteLinks().size()).isEqualTo(chart.links().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b~a",
        "b~a b~e",
        "b~a b~e d~a",
        "b~a b~e d~a e~d",
        "b~a b~e d~a e~d h~e",
        "b~a b~e d~a e~d h~e k~e"
      })
  void lines_between_people_run_ten_points_from_all_others(String links) {
    OrgChartSheet drawing =
        OrgChartLayout.of(chart("a b<a c<a d<a e<a f<a g<b h<b i<c j<c k<d l<d", links), SPACE)
            .drawings()
            .get(0);

    List<List<Point>> reporting = drawing.lines().stream().map(ReportingLine::points).toList();
    List<List<Point>> between = new ArrayList<>();
    for (OrgChartSheet.LinkLine line : drawing.links()) {
      between.add(withoutEnds(line.points()));
    }
    for (List<Point> line : between) {
      for (List<Point> other : reporting) {
        assertThat(distance(line, other)).as("%s beside %s", line, other).isGreaterThan(9.9);
      }
      for (List<Point> other : between) {
        assertThat(line == other || distance(line, other) > 9.9)
            .as("%s beside %s", line, other)
            .isTrue();
      }
    }
  }

  /** What is left of a line when the parts that touch its cards are taken away. */
  private static List<Point> withoutEnds(List<Point> line) {
    return line.size() < 4 ? List.of() : line.subList(1, line.size() - 1);
  }

  /** The least distance of parallel parts of two lines that run side by side. */
  private static double distance(List<Point> line, List<Point> other) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < line.size(); i++) {
      for (int j = 1; j < other.size(); j++) {
        least =
            Math.min(least, distance(line.get(i - 1), line.get(i), other.get(j - 1), other.get(j)));
      }
    }
    return least;
  }

  private static double distance(Point a, Point b, Point c, Point d) {
    if (a.x() == b.x() && c.x() == d.x() && overlap(a.y(), b.y(), c.y(), d.y())) {
      return Math.abs(a.x() - c.x());
    }
    boolean level = a.y() == b.y() && c.y() == d.y() && overlap(a.x(), b.x(), c.x(), d.x());
    return level ? Math.abs(a.y() - c.y()) : Double.MAX_VALUE;
  }

  private static boolean overlap(double a, double b, double c, double d) {
    return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d)) > 1;
  }

  private static void assertApart(List<OrgChartSheet.Card> cards) {
    for (OrgChartSheet.Card a : cards) {
      for (OrgChartSheet.Card b : cards) {
        assertThat(
                a == b
                    || a.right() <= b.x()
                    || b.right() <= a.x()
                    || a.bottom() <= b.y()
                    || b.bottom() <= a.y())
            .as("%s and %s are apart", a, b)
            .isTrue();
      }
    }
  }

  /** Above a card stand those whom the person reports to, and those who hang on the same line. */
  private static void assertNobodyStandsUnderAnother(OrgChartSheet drawing) {
    Map<String, ReportingLine> up = new HashMap<>();
    drawing.lines().forEach(line -> up.put(line.to(), line));
    for (OrgChartSheet.Card upper : drawing.cards()) {
      for (OrgChartSheet.Card lower : drawing.cards()) {
        boolean under =
            upper.bottom() <= lower.y() && upper.x() < lower.right() && lower.x() < upper.right();
        boolean alone = !up.containsKey(upper.id()) && !up.containsKey(lower.id());
        if (under && !alone && !bosses(lower.id(), up).contains(upper.id())) {
          assertThat(listOf(lower.id(), up))
              .as("%s under %s", lower, upper)
              .isNotEmpty()
              .isEqualTo(listOf(upper.id(), up));
        }
      }
    }
  }

  private static Set<String> bosses(String person, Map<String, ReportingLine> up) {
    Set<String> bosses = new HashSet<>();
    for (ReportingLine line = up.get(person); line != null; line = up.get(line.from())) {
      bosses.add(line.from());
    }
    return bosses;
  }

  /** Tells the list where a person hangs: its head and the place of its line; empty for none. */
  private static String listOf(String person, Map<String, ReportingLine> up) {
    ReportingLine line = up.get(person);
    String list = "";
    while (line != null && line.isHanging()) {
      list = line.from() + " " + line.points().get(2).x();
      line = up.get(line.from());
    }
    return list;
  }

  private static void assertLinesAvoidCards(OrgChartSheet drawing) {
    List<List<Point>> lines = new ArrayList<>();
    drawing.lines().forEach(line -> lines.add(line.points()));
    drawing.links().forEach(line -> lines.add(line.points()));
    for (List<Point> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        Point a = line.get(i - 1);
        Point b = line.get(i);
        assertThat(a.x() == b.x() || a.y() == b.y()).as("%s is straight", line).isTrue();
        assertThat(drawing.cards())
            .noneMatch(
                card ->
                    Math.max(a.x(), b.x()) > card.x() + 0.1
                        && Math.min(a.x(), b.x()) < card.right() - 0.1
                        && Math.max(a.y(), b.y()) > card.y() + 0.1
                        && Math.min(a.y(), b.y()) < card.bottom() - 0.1);
      }
    }
  }

  private static OrgChart random(long seed) {
    Random random = new Random(seed);
    int size = 10 + random.nextInt(140);
    StringBuilder people = new StringBuilder("0");
    StringBuilder links = new StringBuilder();
    for (int i = 1; i < size; i++) {
      people.append(' ').append(i);
      if (random.nextInt(20) > 0) {
        people.append('<').append(random.nextInt(size / 4 + 1));
      }
      if (random.nextInt(6) == 0) {
        links.append(i).append('~').append((i + 1 + random.nextInt(size - 1)) % size).append(' ');
      }
    }
    return chart(people.toString(), links.toString().strip());
  }

  static OrgChart chart(String people, String links) {
    List<OrgChart.Node> nodes = new ArrayList<>();
    for (String person : people.split(" ")) {
      String[] parts = person.split("<");
      nodes.add(
          new OrgChart.Node(
              parts[0],
              parts.length > 1 ? parts[1] : "",
              Entry.text(parts[0]),
              Entry.EMPTY,
              "",
              Datum.BLANK,
              false,
              new PictureSlot(FieldPath.NONE, null, parts[0], "")));
    }
    List<OrgChart.Link> all = new ArrayList<>();
    for (String link : links.isEmpty() ? new String[0] : links.split(" ")) {
      String[] parts = link.split("~");
      all.add(new OrgChart.Link(parts[0], parts[1], OrgChart.LinkKind.INFLUENCE, ""));
    }
    return new OrgChart("Chart", nodes, all, "Chart");
  }
}
