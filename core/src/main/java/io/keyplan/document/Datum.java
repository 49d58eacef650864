package io.keyplan.document;

import io.keyplan.value.Excerpt;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/** A typed value; it is turned into text as late as a format allows, by {@code Formats}. */
public sealed interface Datum {

  /** The value that says nothing. */
  Datum BLANK = new Blank();

  /** Says whether there is nothing to show. */
  default boolean isBlank() {
    return this == BLANK;
  }

  /** Gives where the value leads; empty for nowhere. */
  default String uri() {
    return "";
  }

  /** Says whether it leads to somebody, as addresses and numbers of telephones do. */
  default boolean isContact() {
    return false;
  }

  /** Creates a text, or the blank value for an empty one. */
  static Datum words(String text) {
    return text.isBlank() ? BLANK : new Words(text);
  }

  /** Creates a text that leads somewhere, or a mere text where the address is none to follow. */
  static Datum link(String text, String uri) {
    return Link.isSafe(uri) ? new Link(text, uri) : words(text);
  }

  /** Nothing. */
  record Blank() implements Datum {
    @Override
    public boolean isBlank() {
      return true;
    }
  }

  /**
   * A text; line breaks are kept.
   *
   * @param text the text
   */
  record Words(String text) implements Datum {
    /** Checks that the text is there. */
    public Words {
      Objects.requireNonNull(text, "text must not be null");
    }

    /** Says whether it has digits, as a number of a telephone, and no letters. */
    @Override
    public boolean isContact() {
      return text.chars().anyMatch(Character::isDigit)
          && text.chars().noneMatch(Character::isLetter);
    }
  }

  /**
   * A text that leads somewhere; only to where no document can do harm, and every format can lead.
   *
   * @param text the text
   * @param uri a {@code https}, {@code http} or {@code mailto} address of at most 2,000 characters,
   *     as many as Excel follows, all of them visible ones of ASCII
   */
  record Link(String text, String uri) implements Datum {

    private static final int LONGEST = 2_000;
    private static final Pattern SAFE =
        Pattern.compile("(https?://|mailto:)[\\x21-\\x7E]+", Pattern.CASE_INSENSITIVE);

    /** Checks that the text is there and that the address is one to follow. */
    public Link {
      Objects.requireNonNull(text, "text must not be null");
      if (!isSafe(uri)) {
        throw new IllegalArgumentException(
            "a link leads to an https, http or mailto address of at most "
                + LONGEST
                + " characters, percent-encoded; Datum.link makes a text of any other: "
                + Excerpt.of(uri));
      }
    }

    @Override
    public boolean isContact() {
      return true;
    }

    private static boolean isSafe(String uri) {
      return uri.length() <= LONGEST && SAFE.matcher(uri).matches();
    }
  }

  /**
   * A number.
   *
   * @param value the number
   * @param unit what is counted, such as “days”; empty for a bare number
   */
  record Number(BigDecimal value, String unit) implements Datum {

    /** Creates a bare number. */
    public Number(BigDecimal value) {
      this(value, "");
    }
  }

  /**
   * An amount of money.
   *
   * @param value the amount
   * @param currency ISO 4217 code
   */
  record Amount(BigDecimal value, String currency) implements Datum {}

  /**
   * A percentage.
   *
   * @param percent 15 means 15 %
   */
  record Share(BigDecimal percent) implements Datum {}

  /**
   * A change in percent, shown with its sign.
   *
   * @param percent 15 means 15 % more
   */
  record Growth(BigDecimal percent) implements Datum {}

  /**
   * A day.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Datum {}

  /**
   * A year.
   *
   * @param value the year
   */
  record Year(int value) implements Datum {}

  /**
   * A year of a company whose years begin in another month than January.
   *
   * @param value the calendar year in which it ends
   */
  record FiscalYear(int value) implements Datum {}

  /**
   * A score.
   *
   * @param value the score
   * @param best the best possible score
   */
  record Score(int value, int best) implements Datum {}

  /**
   * True or false.
   *
   * @param value the answer
   * @param label the answer in words
   */
  record Flag(boolean value, String label) implements Datum {}

  /**
   * One of a set of values, such as a status.
   *
   * @param code the value's name in data
   * @param label the value in words
   * @param tone what it means to the reader
   */
  record State(String code, String label, Tone tone) implements Datum {}
}
