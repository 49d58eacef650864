package io.keyplan.samples.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What every library writes: headings, paragraphs, and three tables of ten rows and eight columns.
 *
 * @param title title of the document
 * @param columns headings of the tables' columns
 * @param sections the sections
 */
record Content(String title, List<String> columns, List<Part> sections) {

  /**
   * A section: on a slide or a sheet of its own, where a format has these.
   *
   * @param title its heading
   * @param text a paragraph
   * @param rows rows of texts, days and numbers
   */
  record Part(String title, String text, List<List<Object>> rows) {}

  private static final int SECTIONS = 3;
  private static final int ROWS = 10;

  private static final List<String> STEPS =
      List.of(
          "Present the energy audit to the plant managers",
          "Agree on the scope of the framework contract",
          "Invite the new head of purchasing to the reference site",
          "Send the offer for predictive maintenance",
          "Review open service tickets with quality");
  private static final List<String> OWNERS = List.of("Ann Lee", "Éric Dupré", "Jörg Öztürk");
  private static final List<String> GOALS = List.of("Renew the contract", "Grow in services");
  private static final List<String> STATES = List.of("In progress", "Not started", "Done");
  private static final List<String> PRIORITIES = List.of("High", "Medium", "Low");

  /** Gives the content. */
  static Content of() {
    List<Part> sections = new ArrayList<>();
    for (int i = 0; i < SECTIONS; i++) {
      List<List<Object>> rows = new ArrayList<>();
      for (int j = 0; j < ROWS; j++) {
        rows.add(row(i * ROWS + j));
      }
      sections.add(
          new Part(
              "Actions of quarter " + (i + 1),
              "Ten steps lead to the renewal of the framework contract; each has an owner, a first "
                  + "and a last day, and a cost that the account team has agreed on.",
              rows));
    }
    return new Content(
        "Action plan for Acme Industries",
        List.of("Step", "Goal", "Owner", "Start", "Due", "Priority", "Status", "Cost"),
        sections);
  }

  private static List<Object> row(int number) {
    LocalDate start = LocalDate.of(2026, 1, 5).plusDays(9L * number);
    return List.of(
        STEPS.get(number % STEPS.size()) + " (" + (number + 1) + ")",
        GOALS.get(number % GOALS.size()),
        OWNERS.get(number % OWNERS.size()),
        start,
        start.plusDays(40),
        PRIORITIES.get(number % PRIORITIES.size()),
        STATES.get(number % STATES.size()),
        BigDecimal.valueOf(1250L + 375L * number));
  }
}
