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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    points.addAll(UnsureFacts.questions(c));
    return c.section("open-questions")
        .headline(headline(c))
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

  /** Which question is late or comes first, where all have a date; else how many have no owner. */
  private static String headline(Composer c) {
    List<OpenQuestion> questions = c.plan().situation().openQuestions();
    List<OpenQuestion> dated =
        questions.stream()
            .filter(question -> question.due() != null)
            .sorted(Comparator.comparing(OpenQuestion::due))
            .toList();
    long late = dated.stream().filter(question -> isLate(c, question.due())).count();
    long unowned = questions.stream().filter(question -> question.owner() == null).count();
    Map<String, Object> values = new HashMap<>();
    values.put("questions", questions.size());
    values.put("late", late);
    values.put("unowned", unowned);
    if (!dated.isEmpty()) {
      values.put("date", Headlines.day(c, dated.get(0).due()));
      values.put("question", dated.get(0).question());
    }
    boolean all = !dated.isEmpty() && dated.size() == questions.size();
    return Headlines.fitting(
        late == 1 ? c.headline("open-questions.late-named", values) : "",
        late > 0 ? c.headline("open-questions.late", values) : "",
        all ? c.headline("open-questions.next-named", values) : "",
        all ? c.headline("open-questions.next", values) : "",
        unowned > 0 && unowned < questions.size()
            ? c.headline("open-questions.unowned", values)
            : "");
  }
}
