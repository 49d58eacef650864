package io.keyplan.cli.generate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws what a plan says of the business: goals, money, the situation and what is to be done. */
final class BusinessDraw {

  private static final int THOUSAND = 1000;

  private final Draw draw;
  private final LocalDate today;
  private final int members;
  private final int people;

  BusinessDraw(Draw draw, LocalDate today, int members, int people) {
    this.draw = draw;
    this.today = today;
    this.members = members;
    this.people = people;
  }

  /** Adds all of it to a plan. */
  void addTo(Draw.Fields plan) {
    int objectives = draw.between(1, 3);
    plan.put("priorities", draw.list(draw.between(0, 6), this::priority))
        .maybe(85, "revenue", this::revenue)
        .maybe(80, "situation", this::situation)
        .put("goals", draw.list(draw.between(0, 4), i -> goal(i, objectives)))
        .maybe(70, "opportunities", () -> draw.list(draw.size(3, 15), this::opportunity))
        .put("actions", draw.list(draw.size(8, 50), this::action))
        .maybe(60, "milestones", () -> draw.list(draw.between(1, 6), this::milestone))
        .maybe(30, "performance", this::performance);
  }

  private Map<String, Object> priority(int i) {
    Draw.Fields priority =
        draw.fields()
            .put("id", "pr-" + i)
            .put("title", draw.word("priorities"))
            .maybe(50, "description", () -> draw.word("sentence"));
    if (people > 0 && draw.chance(50)) {
      priority.put("sponsor", person());
    }
    return priority.map();
  }

  private Map<String, Object> revenue() {
    int scale = draw.of(20, 100, 400, 2000);
    List<Object> streams =
        draw.list(
            draw.between(0, 5),
            i -> {
              Map<String, Object> amounts = new LinkedHashMap<>();
              for (int year = 2024; year <= 2027; year++) {
                if (draw.chance(90)) {
                  amounts.put(String.valueOf(year), amount(scale));
                }
              }
              return draw.fields()
                  .put("id", "s-" + i)
                  .put("name", draw.word("streams") + (i > 1 ? " " + i : ""))
                  .put("amounts", amounts)
                  .map();
            });
    List<Object> series =
        draw.list(
            draw.between(0, 4),
            i ->
                draw.fields()
                    .put("year", 2027 - i)
                    .maybe(i > 1 ? 90 : 0, "actual", () -> amount(scale * 3))
                    .maybe(60, "forecast", () -> amount(scale * 3))
                    .maybe(80, "target", () -> amount(scale * 3))
                    .map());
    return draw.fields().put("streams", streams).put("series", series).map();
  }

  private Map<String, Object> situation() {
    return draw.fields()
        .maybe(60, "summary", () -> draw.word("sentence"))
        .maybe(70, "swots", () -> List.of(swot()))
        .maybe(50, "competitors", () -> draw.list(draw.between(1, 4), this::competitor))
        .maybe(60, "risks", () -> draw.list(draw.between(1, 5), this::risk))
        .maybe(30, "openQuestions", () -> draw.list(draw.between(1, 3), this::question))
        .map();
  }

  private Map<String, Object> swot() {
    return draw.fields()
        .put("perspective", "RELATIONSHIP")
        .put("strengths", draw.words("strengths", 4))
        .put("weaknesses", draw.words("weaknesses", 4))
        .maybe(90, "opportunities", () -> draw.words("openings", 4))
        .maybe(90, "threats", () -> draw.words("threats", 4))
        .map();
  }

  private Map<String, Object> competitor(int i) {
    return draw.fields()
        .put("name", draw.word("competitors") + (i > 1 ? " " + i : ""))
        .maybe(50, "share", () -> draw.between(1, 20))
        .maybe(60, "threat", () -> draw.of("LOW", "MEDIUM", "HIGH"))
        .map();
  }

  private Map<String, Object> risk(int i) {
    return draw.fields()
        .put("id", "r-" + i)
        .put("description", draw.word("risks"))
        .maybe(80, "probability", () -> draw.between(1, 5))
        .maybe(80, "impact", () -> draw.between(1, 5))
        .maybe(70, "mitigation", () -> draw.word("mitigations"))
        .maybe(60, "owner", this::member)
        .maybe(60, "status", () -> draw.of("OPEN", "MONITORED", "MITIGATED"))
        .map();
  }

  private Map<String, Object> question(int i) {
    return draw.fields()
        .put("question", draw.word("questions"))
        .maybe(60, "owner", this::member)
        .maybe(60, "due", () -> day(-20, 90))
        .map();
  }

  private Map<String, Object> goal(int i, int objectives) {
    return draw.fields()
        .put("id", "g-" + i)
        .put("title", draw.word("goals"))
        .maybe(60, "beneficiary", () -> draw.of("CLIENT", "OURS", "MUTUAL"))
        .put("objectives", draw.list(objectives, n -> objective("o-" + i + "-" + n)))
        .map();
  }

  private Map<String, Object> objective(String id) {
    boolean percent = draw.chance(50);
    int target = percent ? draw.between(40, 100) : draw.between(100, 5000) * THOUSAND;
    return draw.fields()
        .put("id", id)
        .put("title", draw.word("objectives"))
        .put("unit", percent ? "PERCENT" : "MONEY")
        .maybe(60, "baseline", () -> target / 3)
        .maybe(70, "current", () -> target / 100 * draw.between(20, 110))
        .maybe(90, "target", () -> target)
        .maybe(80, "due", () -> day(-30, 300))
        .maybe(80, "owner", this::member)
        .maybe(80, "status", () -> draw.of("NOT_STARTED", "IN_PROGRESS", "ACHIEVED"))
        .maybe(50, "rag", () -> draw.of("GREEN", "AMBER", "RED"))
        .map();
  }

  private Map<String, Object> opportunity(int i) {
    return draw.fields()
        .put("id", "op-" + i)
        .put("name", draw.word("opportunities"))
        .maybe(60, "unit", () -> draw.word("units"))
        .maybe(60, "offering", () -> draw.word("offerings"))
        .maybe(85, "value", () -> amount(300))
        .maybe(75, "probability", () -> draw.between(1, 19) * 5)
        .maybe(70, "closeDate", () -> day(-30, 400))
        .maybe(60, "kind", () -> draw.of("NEW_BUSINESS", "RENEWAL", "UP_SELL", "CROSS_SELL"))
        .map();
  }

  private Map<String, Object> action(int i) {
    Draw.Fields action =
        draw.fields()
            .put("id", "a-" + i)
            .put("step", draw.word("actions"))
            .maybe(25, "description", () -> draw.word("sentence"))
            .maybe(85, "owner", this::member)
            .maybe(40, "start", () -> day(-200, -20))
            .maybe(88, "due", () -> day(-15, 180))
            .maybe(60, "priority", () -> draw.of("LOW", "MEDIUM", "HIGH", "CRITICAL"))
            .maybe(
                85, "status", () -> draw.of("NOT_STARTED", "IN_PROGRESS", "COMPLETED", "BLOCKED"));
    if (i > 1 && draw.chance(12)) {
      action.put("dependsOn", List.of("a-" + draw.between(1, i - 1)));
    }
    if (people > 0 && draw.chance(25)) {
      action.put("externalStakeholders", List.of(person()));
    }
    return action.map();
  }

  private Map<String, Object> milestone(int i) {
    return draw.fields()
        .put("id", "ms-" + i)
        .put("title", draw.word("milestones"))
        .maybe(90, "date", () -> day(-60, 300))
        .maybe(50, "status", () -> draw.of("NOT_STARTED", "IN_PROGRESS", "COMPLETED"))
        .map();
  }

  private Map<String, Object> performance() {
    List<Object> kpis =
        draw.list(
            draw.between(1, 4),
            i ->
                draw.fields()
                    .put("id", "k-" + i)
                    .put("name", draw.word("kpis"))
                    .put("unit", "PERCENT")
                    .maybe(90, "target", () -> draw.between(60, 99))
                    .maybe(80, "actual", () -> draw.between(40, 99))
                    .map());
    return draw.fields().put("kpis", kpis).map();
  }

  private String person() {
    return "p-" + draw.between(1, people);
  }

  private String member() {
    return "m-" + draw.between(1, members);
  }

  private String day(int first, int last) {
    return today.plusDays(draw.between(first, last)).toString();
  }

  private long amount(int scale) {
    return (long) draw.between(scale / 4 + 1, scale) * THOUSAND;
  }
}
