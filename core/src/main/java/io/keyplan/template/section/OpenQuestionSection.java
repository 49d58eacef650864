package io.keyplan.template.section;

import io.keyplan.document.Checklist;
import io.keyplan.document.Entry;
import io.keyplan.document.Section;
import io.keyplan.model.OpenQuestion;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What we do not know yet: the plan's questions, then one for each fact that is not certain. */
public final class OpenQuestionSection {

  private static final int ROWS_OF_FORM = 5;

  private OpenQuestionSection() {}

  /** Composes the section on what is not known; none where everything is. */
  public static Optional<Section> openQuestions(Composer c) {
    Subject situation = c.root().child("situation");
    List<Checklist.Point> points = new ArrayList<>();
    for (Subject question : situation.list("openQuestions", ROWS_OF_FORM)) {
      points.add(
          new Checklist.Point(
              question.entry("question"), question.entry("owner"), due(c, question)));
    }
    List<Checklist.Point> unsure = UnsureFacts.questions(c);
    points.addAll(unsure);
    return c.section("open-questions")
        .headline(headline(c, unsure.size()))
        .add(
            new Checklist(
                "open-questions",
                situation.path().child("openQuestions"),
                points,
                new Checklist.Headings(
                    c.text("openQuestion.question"),
                    c.text("openQuestion.owner"),
                    c.text("openQuestion.due"))))
        .build();
  }

  private static Entry due(Composer c, Subject question) {
    Entry due = question.entry("due");
    return !question.isForm() && isLate(c, question.as(OpenQuestion.class).due())
        ? due.marked(Entry.Mark.OVERDUE)
        : due;
  }

  private static boolean isLate(Composer c, @Nullable LocalDate due) {
    return due != null && due.isBefore(c.asOf());
  }

  /** How many questions and unsure facts there are, and when the next answer is due. */
  private static String headline(Composer c, int unsure) {
    List<OpenQuestion> questions = c.plan().situation().openQuestions();
    List<LocalDate> days =
        questions.stream().map(OpenQuestion::due).filter(Objects::nonNull).sorted().toList();
    long late = days.stream().filter(day -> isLate(c, day)).count();
    if (questions.isEmpty() && unsure == 0) {
      return "";
    }
    Map<String, Object> counts =
        Map.of("questions", questions.size(), "unsure", unsure, "late", late);
    if (questions.isEmpty()) {
      return c.headline("open-questions.unsure", counts);
    }
    if (late > 0) {
      return c.headline("open-questions.late", counts);
    }
    if (days.isEmpty()) {
      return c.headline("open-questions.counts", counts);
    }
    return c.headline(
        "open-questions.next",
        Map.of(
            "questions",
            questions.size(),
            "unsure",
            unsure,
            "next",
            Headlines.day(c, days.get(0))));
  }
}
