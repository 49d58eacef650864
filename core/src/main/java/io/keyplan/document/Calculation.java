package io.keyplan.document;

/**
 * How the values of a column follow from other columns of the same table, which are told by their
 * keys. A value that lacks what it follows from is blank.
 */
public sealed interface Calculation {

  /**
   * One value times another.
   *
   * @param first key of a column
   * @param second key of a column
   */
  record Product(String first, String second) implements Calculation {}

  /**
   * How grave a risk is: its probability times its impact, from 1 to 25.
   *
   * @param probability key of a column of scores from 1 to 5
   * @param impact key of a column of scores from 1 to 5
   */
  record RiskScore(String probability, String impact) implements Calculation {}

  /**
   * What is left of a value.
   *
   * @param whole key of the column of values
   * @param part key of the column of what is taken away; a blank one counts as nothing
   */
  record Remainder(String whole, String part) implements Calculation {}

  /**
   * What is reached, less what is aimed at.
   *
   * @param reached what is reached
   * @param target key of the column of targets
   */
  record Variance(Reached reached, String target) implements Calculation {}

  /**
   * What is reached as a share of what is aimed at.
   *
   * @param reached what is reached
   * @param target key of the column of targets
   */
  record Attainment(Reached reached, String target) implements Calculation {}

  /**
   * How far a value is on its way, from 0 to 1.
   *
   * @param baseline key of the column of values at the start; a blank one counts as 0
   * @param current key of the column of values now
   * @param target key of the column of targets
   * @param moreIsBetter whether a value above its target is known to be good; where it is not, and
   *     there is no baseline to tell, there is no saying how far it is
   */
  record Progress(String baseline, String current, String target, boolean moreIsBetter)
      implements Calculation {}

  /**
   * A value as a share of the sum of its column.
   *
   * @param of key of the column
   */
  record Share(String of) implements Calculation {}

  /**
   * How much a value is above an earlier one, as a share of that.
   *
   * @param now key of the column of values
   * @param before key of the column of earlier values
   */
  record Growth(String now, String before) implements Calculation {}

  /**
   * What happened, or where that is blank what is expected; of years that are not over only what is
   * expected, since what happened so far is not all.
   *
   * @param actual key of the column of what happened
   * @param forecast key of the column of what is expected; empty where nothing is
   * @param year key of the column of years; empty where the rows are not of years
   * @param firstOpen the first year that is not over; 0 where the rows are not of years
   */
  record Reached(String actual, String forecast, String year, int firstOpen) {

    /** What is reached in rows that are not of years. */
    public Reached(String actual, String forecast) {
      this(actual, forecast, "", 0);
    }
  }
}
