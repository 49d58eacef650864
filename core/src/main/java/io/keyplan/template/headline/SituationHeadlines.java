package io.keyplan.template.headline;

import io.keyplan.model.AccountRelationship;
import io.keyplan.model.Competitor;
import io.keyplan.model.Risk;
import io.keyplan.model.Swot;
import io.keyplan.model.SwotItem;
import io.keyplan.model.choice.RiskStatus;
import io.keyplan.model.choice.SwotPerspective;
import io.keyplan.model.choice.ThreatLevel;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Subject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the data say of the situation, in one sentence; nothing in a form. */
public final class SituationHeadlines {

  /** From this score on, of 25, a risk is called high. */
  private static final int HIGH_RISK = 15;

  private SituationHeadlines() {}

  /** How strong the relationship is, was and should be. */
  public static String relationship(Composer c) {
    AccountRelationship relationship = c.plan().account().relationship();
    if (relationship.current() == null) {
      return "";
    }
    int change =
        relationship.previous() == null
            ? 0
            : Integer.compare(relationship.current(), relationship.previous());
    String target =
        relationship.target() == null
            ? "unknown"
            : relationship.target() > relationship.current() ? "above" : "reached";
    Map<String, Object> values = new HashMap<>();
    values.put("current", number(c, relationship.current()));
    values.put(
        "previous", relationship.previous() == null ? "" : number(c, relationship.previous()));
    values.put("target", relationship.target() == null ? "" : number(c, relationship.target()));
    values.put("goal", target);
    return c.headline("relationship." + (change > 0 ? "up" : change < 0 ? "down" : "same"), values);
  }

  /** Who has the largest share, beside ours; else who threatens most. */
  public static String competitors(Composer c) {
    List<Competitor> all = c.plan().situation().competitors();
    Optional<Competitor> us =
        all.stream().filter(one -> isUs(one) && one.share() != null).findFirst();
    Optional<Competitor> rival =
        all.stream()
            .filter(one -> !isUs(one) && one.share() != null)
            .max(Comparator.comparing(Competitor::share));
    if (us.isPresent() && rival.isPresent()) {
      int lead = us.get().share().compareTo(rival.get().share());
      boolean known = all.stream().allMatch(one -> one.share() != null);
      Map<String, Object> values =
          Map.of(
              "rival", rival.get().name(),
              "share", c.formats().percent(rival.get().share(), 1),
              "ours", c.formats().percent(us.get().share(), 1));
      String sense = lead > 0 ? "ahead" : lead < 0 ? "behind" : "level";
      return Headlines.fitting(
          c.headline("competitors." + (known || lead == 0 ? sense : "compared"), values));
    }
    List<Competitor> threats =
        all.stream().filter(one -> !isUs(one) && one.threat() == ThreatLevel.HIGH).toList();
    return threats.isEmpty()
        ? ""
        : Headlines.fitting(
            threats.size() == 1
                ? c.headline("competitors.threat", Map.of("rival", threats.get(0).name()))
                : "",
            c.headline("competitors.threats", Map.of("threats", threats.size())));
  }

  private static boolean isUs(Competitor competitor) {
    return competitor.us() == Boolean.TRUE;
  }

  /** Which live risks are high or have no owner; else how the risks stand. */
  public static String risks(Composer c) {
    List<Risk> all = c.plan().situation().risks();
    List<Risk> live = all.stream().filter(Risk::isOpen).toList();
    List<Risk> high =
        live.stream().filter(risk -> risk.score() != null && risk.score() >= HIGH_RISK).toList();
    List<Risk> unowned = live.stream().filter(risk -> risk.owner() == null).toList();
    List<Risk> occurred =
        all.stream().filter(risk -> risk.status() == RiskStatus.OCCURRED).toList();
    if (all.isEmpty()) {
      return "";
    }
    boolean rated = live.stream().allMatch(risk -> risk.score() != null);
    Map<String, Object> values = new HashMap<>();
    values.put("live", live.size());
    values.put("high", high.size());
    values.put("degree", Headlines.degree(high.size(), live.size()));
    values.put("occurred", occurred.size());
    values.put("unowned", unowned.size());
    values.put("risks", all.size());
    values.put("risk", high.isEmpty() ? "" : high.get(0).description());
    if (live.isEmpty()) {
      return occurred.isEmpty()
          ? c.headline("risks.settled", values)
          : c.headline("risks.occurred", values);
    }
    return Headlines.fitting(
        high.size() == 1 ? c.headline("risks.high-named", values) : "",
        high.isEmpty() ? "" : c.headline("risks.high", values),
        unowned.isEmpty() || unowned.size() == live.size()
            ? ""
            : c.headline("risks.unowned", values),
        rated ? c.headline("risks.high", values) : "");
  }

  /** Says whether a SWOT is about the client in its market, not about our relationship. */
  public static boolean isOfMarket(Subject swot) {
    return swot.as(Swot.class).perspective() == SwotPerspective.CUSTOMER_MARKET;
  }

  /** Which findings have no action yet, where others have one; else what is for and against. */
  public static String swot(Composer c, Subject swot) {
    return swot(c, swot.as(Swot.class));
  }

  public static String swot(Composer c, Swot swot) {
    List<SwotItem> findings =
        Stream.of(swot.strengths(), swot.weaknesses(), swot.opportunities(), swot.threats())
            .flatMap(List::stream)
            .toList();
    List<SwotItem> open = findings.stream().filter(item -> !isAnswered(c, item)).toList();
    if (findings.size() < 2 || open.size() == findings.size()) {
      return balance(c, swot);
    }
    Map<String, Object> values =
        Map.of(
            "findings",
            findings.size(),
            "open",
            open.size(),
            "text",
            open.isEmpty() ? "" : open.get(0).text());
    return Headlines.fitting(
        open.size() == 1 ? c.headline("swot.answered-but", values) : "",
        c.headline("swot.answered", values));
  }

  /** The first thing that helps beside the first that is in the way, threats before weaknesses. */
  private static String balance(Composer c, Swot swot) {
    List<SwotItem> helping =
        Stream.concat(swot.strengths().stream(), swot.opportunities().stream()).toList();
    List<SwotItem> hindering =
        Stream.concat(swot.threats().stream(), swot.weaknesses().stream()).toList();
    if (helping.isEmpty() && hindering.isEmpty()) {
      return "";
    }
    Map<String, Object> values = new HashMap<>();
    values.put("helping", helping.isEmpty() ? "" : helping.get(0).text());
    values.put("hindering", hindering.isEmpty() ? "" : hindering.get(0).text());
    return Headlines.fitting(
        helping.isEmpty() || hindering.isEmpty() ? "" : c.headline("swot.balance", values),
        hindering.isEmpty() ? "" : c.headline("swot.hindering", values),
        helping.isEmpty() ? "" : c.headline("swot.helping", values));
  }

  /** An action that is not there answers nothing. */
  private static boolean isAnswered(Composer c, SwotItem item) {
    return item.action() != null
        && !c.directory().name(PlanFields.field(SwotItem.class, "action"), item.action()).isEmpty();
  }

  private static String number(Composer c, int score) {
    return c.formats().number(BigDecimal.valueOf(score));
  }
}
