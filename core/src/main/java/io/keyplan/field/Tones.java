package io.keyplan.field;

import io.keyplan.model.choice.ActionPriority;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.PlanStatus;
import io.keyplan.model.choice.Rag;
import io.keyplan.model.choice.RiskStatus;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.model.choice.ThreatLevel;
import io.keyplan.model.choice.WhiteSpaceStatus;
import io.keyplan.value.Tone;
import java.util.Map;

/** What the values of the plan's enums mean to a reader; neutral where nothing is said. */
public final class Tones {

  private static final Map<Enum<?>, Tone> TONES =
      Map.ofEntries(
          Map.entry(ActionStatus.IN_PROGRESS, Tone.INFO),
          Map.entry(ActionStatus.BLOCKED, Tone.NEGATIVE),
          Map.entry(ActionStatus.DEFERRED, Tone.WARNING),
          Map.entry(ActionStatus.COMPLETED, Tone.POSITIVE),
          Map.entry(ObjectiveStatus.IN_PROGRESS, Tone.INFO),
          Map.entry(ObjectiveStatus.DEFERRED, Tone.WARNING),
          Map.entry(ObjectiveStatus.ACHIEVED, Tone.POSITIVE),
          Map.entry(ApprovalStatus.SUBMITTED, Tone.INFO),
          Map.entry(ApprovalStatus.ACCEPTED, Tone.POSITIVE),
          Map.entry(ApprovalStatus.REJECTED, Tone.NEGATIVE),
          Map.entry(PlanStatus.SUBMITTED, Tone.INFO),
          Map.entry(PlanStatus.APPROVED, Tone.POSITIVE),
          Map.entry(PlanStatus.ACTIVE, Tone.POSITIVE),
          Map.entry(Rag.GREEN, Tone.POSITIVE),
          Map.entry(Rag.AMBER, Tone.WARNING),
          Map.entry(Rag.RED, Tone.NEGATIVE),
          Map.entry(Sentiment.CHAMPION, Tone.POSITIVE),
          Map.entry(Sentiment.SUPPORTER, Tone.INFO),
          Map.entry(Sentiment.SCEPTIC, Tone.WARNING),
          Map.entry(Sentiment.OPPONENT, Tone.NEGATIVE),
          Map.entry(ThreatLevel.MEDIUM, Tone.WARNING),
          Map.entry(ThreatLevel.HIGH, Tone.NEGATIVE),
          Map.entry(RiskStatus.OPEN, Tone.WARNING),
          Map.entry(RiskStatus.MONITORED, Tone.INFO),
          Map.entry(RiskStatus.MITIGATED, Tone.POSITIVE),
          Map.entry(RiskStatus.OCCURRED, Tone.NEGATIVE),
          Map.entry(WhiteSpaceStatus.OURS, Tone.POSITIVE),
          Map.entry(WhiteSpaceStatus.OPEN_OPPORTUNITY, Tone.INFO),
          Map.entry(WhiteSpaceStatus.POTENTIAL, Tone.WARNING),
          Map.entry(WhiteSpaceStatus.COMPETITOR, Tone.NEGATIVE),
          Map.entry(ActionPriority.HIGH, Tone.WARNING),
          Map.entry(ActionPriority.CRITICAL, Tone.NEGATIVE),
          Map.entry(Confidence.CONFIRMED, Tone.POSITIVE),
          Map.entry(Confidence.ASSUMED, Tone.WARNING),
          Map.entry(Confidence.UNKNOWN, Tone.NEGATIVE));

  private Tones() {}

  /** Gives what a value means. */
  public static Tone of(Enum<?> value) {
    return TONES.getOrDefault(value, Tone.NEUTRAL);
  }
}
