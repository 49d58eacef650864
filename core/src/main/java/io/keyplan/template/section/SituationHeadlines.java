package io.keyplan.template.section;

import io.keyplan.model.AccountRelationship;
import io.keyplan.model.Competitor;
import io.keyplan.model.Risk;
import io.keyplan.model.Swot;
import io.keyplan.model.SwotItem;
import io.keyplan.model.choice.RiskStatus;
import io.keyplan.model.choice.ThreatLevel;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the data say of the situation, in one sentence; nothing in a form. */
final class SituationHeadlines {

  /** From this score on, of 25, a risk is called high. */
  private static final int HIGH_RISK = 15;

  private SituationHeadlines() {}

  /** How strong the relationship is, was and should be. */
  static String relationship(Composer c) {
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
  static String competitors(Composer c) {
    List<Competitor> all = c.plan().situation().competitors();
    Optional<Competitor> us =
        all.stream().filter(one -> isUs(one) && one.share() != null).findFirst();
    Optional<Competitor> rival =
        all.stream()
            .filter(one -> !isUs(one) && one.share() != null)
            .max(Comparator.comparing(Competitor::share));
    if (us.isPresent() && rival.isPresent()) {
      int lead = us.get().share().compareTo(rival.get().share());
      Map<String, Object> values =
          Map.of(
              "rival", rival.get().name(),
              "share", c.formats().percent(rival.get().share(), 1),
              "ours", c.formats().percent(us.get().share(), 1));
      return Headlines.fitting(
          c.headline(
              "competitors." + (lead > 0 ? "ahead" : lead < 0 ? "behind" : "level"), values));
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

  /** How many risks are live and how many of them high, and how many came true. */
  static String risks(Composer c) {
    List<Risk> all = c.plan().situation().risks();
    List<Risk> live = all.stream().filter(Risk::isLive).toList();
    long high =
        live.stream().filter(risk -> risk.score() != null && risk.score() >= HIGH_RISK).count();
    long occurred = all.stream().filter(risk -> risk.status() == RiskStatus.OCCURRED).count();
    if (all.isEmpty()) {
      return "";
    }
    boolean rated = live.stream().allMatch(risk -> risk.score() != null);
    Map<String, Object> values =
        Map.of(
            "live",
            live.size(),
            "high",
            high,
            "degree",
            Headlines.degree(high, live.size()),
            "occurred",
            occurred,
            "risks",
            all.size());
    if (live.isEmpty()) {
      return occurred > 0
          ? c.headline("risks.occurred", values)
          : c.headline("risks.settled", values);
    }
    return c.headline(high > 0 || rated ? "risks.high" : "risks.live", values);
  }

  /** How many findings have an action; where none has, how many there are of each kind. */
  static String swot(Composer c, Swot swot) {
    List<SwotItem> findings =
        Stream.of(swot.strengths(), swot.weaknesses(), swot.opportunities(), swot.threats())
            .flatMap(List::stream)
            .toList();
    long answered = findings.stream().filter(item -> item.action() != null).count();
    if (findings.size() < 2) {
      return "";
    }
    if (answered == 0) {
      return c.headline(
          "swot.counts",
          Map.of(
              "strengths", swot.strengths().size(),
              "weaknesses", swot.weaknesses().size(),
              "opportunities", swot.opportunities().size(),
              "threats", swot.threats().size()));
    }
    return c.headline(
        "swot.answered", Map.of("findings", findings.size(), "open", findings.size() - answered));
  }

  private static String number(Composer c, int score) {
    return c.formats().number(BigDecimal.valueOf(score));
  }
}
