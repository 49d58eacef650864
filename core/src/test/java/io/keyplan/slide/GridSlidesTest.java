package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Grid;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Shape;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Person;
import io.keyplan.template.Composers;
import io.keyplan.template.section.RelationshipSections;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The grid of influence and interest as it is drawn: by one threshold with its headline. */
class GridSlidesTest {

  private static final int CLOSELY = 1;
  private static final double BORDER = 0.1;

  /** Every pair of scores, and more people of most weight than one field has room for. */
  private static AccountPlan plan(int weighty) {
    return Composers.plan(
        plan -> {
          for (int i = 0; i < 25 + weighty; i++) {
            int influence = i < 25 ? 1 + i / 5 : 5;
            int interest = i < 25 ? 1 + i % 5 : 4;
            String name = "Alexandra-Josephine Montgomery of Department " + i;
            plan.person(name, person -> person.influence(influence).interest(interest));
          }
          return plan;
        });
  }

  @Test
  void whom_the_headline_counts_stand_in_the_field_of_those_to_manage_closely() {
    for (int weighty : new int[] {0, 30}) {
      AccountPlan plan = plan(weighty);
      Section section =
          RelationshipSections.influenceInterest(Composers.english(plan)).orElseThrow();

      Set<String> drawn = new TreeSet<>();
      for (Slide slide : slides(section)) {
        List<Shape> shapes = slide.shapes();
        List<Box> fields = boxes(shapes, Shape.Outline.RECTANGLE, "Field");
        drawn.addAll(names(shapes, fields.get(CLOSELY)));
      }

      assertThat(drawn).isEqualTo(closely(plan));
      assertThat(section.headline())
          .isEqualTo(
              "To manage closely: %s and %d more", plan.people().get(18).name(), drawn.size() - 1);
    }
  }

  @Test
  void nobody_stands_on_a_border_or_on_another() {
    for (Slide slide :
        slides(RelationshipSections.influenceInterest(Composers.english(plan(30))).orElseThrow())) {
      List<Box> fields = boxes(slide.shapes(), Shape.Outline.RECTANGLE, "Field");
      List<Box> people = boxes(slide.shapes(), Shape.Outline.PILL, "");

      assertThat(people)
          .allMatch(box -> fields.stream().filter(field -> within(box, field)).count() == 1);
      for (Box one : people) {
        assertThat(people).noneMatch(other -> other != one && other.overlaps(one, BORDER));
      }
    }
  }

  private static Set<String> closely(AccountPlan plan) {
    Set<String> names = new TreeSet<>();
    for (Person person : plan.people()) {
      if (person.influence() >= Grid.HIGH && person.interest() >= Grid.HIGH) {
        names.add(person.name());
      }
    }
    return names;
  }

  private static List<Slide> slides(Section section) {
    Document document =
        new Document(
            "grid",
            Variant.FILLED,
            DocumentShape.PRESENTATION,
            Locale.ENGLISH,
            "Grid",
            "Grid",
            "",
            "",
            Composers.TODAY,
            List.of(section));
    return DeckPlanner.plan(document, picture -> true, SlideBase.ofKeyplan()).slides();
  }

  private static List<Box> boxes(List<Shape> shapes, Shape.Outline outline, String name) {
    List<Box> boxes = new ArrayList<>();
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Form form
          && form.outline() == outline
          && form.fill() != null
          && form.name().startsWith(name)) {
        boxes.add(form.box());
      }
    }
    return boxes;
  }

  private static Set<String> names(List<Shape> shapes, Box field) {
    Set<String> names = new TreeSet<>();
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Form form
          && form.outline() == Shape.Outline.PILL
          && within(form.box(), field)) {
        names.add(form.name());
      }
    }
    return names;
  }

  private static boolean within(Box box, Box field) {
    return box.x() >= field.x()
        && box.right() <= field.right()
        && box.y() >= field.y()
        && box.bottom() <= field.bottom();
  }
}
