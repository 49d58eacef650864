package io.keyplan.lint;

import io.keyplan.model.OpenQuestion;
import java.util.Map;

/** Questions that wait for an answer. */
final class OpenQuestionRules {

  private OpenQuestionRules() {}

  static void check(Review review) {
    Place.of("situation")
        .field("openQuestions")
        .each(
            review.plan().situation().openQuestions(),
            (question, place) -> question(review, question, place));
  }

  private static void question(Review review, OpenQuestion question, Place place) {
    if (question.owner() == null) {
      review.report(
          FindingCode.OPEN_QUESTION_WITHOUT_OWNER,
          place.field("owner"),
          Map.of("question", question.question()));
    }
    if (question.due() != null && review.isPast(question.due())) {
      review.report(
          FindingCode.OPEN_QUESTION_OVERDUE,
          place.field("due"),
          Map.of("question", question.question(), "days", review.daysSince(question.due())));
    }
  }
}
