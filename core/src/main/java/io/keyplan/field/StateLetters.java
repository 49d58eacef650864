package io.keyplan.field;

import io.keyplan.i18n.Messages;
import io.keyplan.model.choice.WhiteSpaceStatus;
import java.util.Map;
import java.util.Optional;

/** The letters that stand for states where there is no room for words. */
public final class StateLetters {

  private static final Map<Enum<?>, String> KEYS =
      Map.of(
          WhiteSpaceStatus.OURS, "word.whiteSpaceOursLetter",
          WhiteSpaceStatus.OPEN_OPPORTUNITY, "word.whiteSpaceOpenOpportunityLetter",
          WhiteSpaceStatus.POTENTIAL, "word.whiteSpacePotentialLetter",
          WhiteSpaceStatus.COMPETITOR, "word.whiteSpaceCompetitorLetter",
          WhiteSpaceStatus.IN_HOUSE, "word.whiteSpaceInHouseLetter",
          WhiteSpaceStatus.NOT_APPLICABLE, "word.whiteSpaceNotApplicableLetter",
          WhiteSpaceStatus.UNKNOWN, "word.whiteSpaceUnknownLetter");

  private StateLetters() {}

  /** Gives the letter of a state in a language; empty for one that always has room. */
  public static Optional<String> of(Enum<?> state, Messages messages) {
    return Optional.ofNullable(KEYS.get(state)).map(messages::text);
  }
}
