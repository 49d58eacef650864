package io.keyplan.fill;

import io.keyplan.audience.Audience;
import io.keyplan.document.Pictures;
import io.keyplan.document.TextSource;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How documents are filled. Immutable and thread-safe; every {@code with} method gives new options.
 */
public final class FillOptions {

  private static final FillOptions STANDARD =
      new FillOptions(
          TextSource.NONE,
          Locale.ENGLISH,
          Audience.INTERNAL,
          null,
          Clock.systemDefaultZone(),
          Pictures.NONE);

  private final TextSource texts;
  private final Locale locale;
  private final Audience audience;
  private final @Nullable LocalDate asOf;
  private final Clock clock;
  private final Pictures pictures;

  private FillOptions(
      TextSource texts,
      Locale locale,
      Audience audience,
      @Nullable LocalDate asOf,
      Clock clock,
      Pictures pictures) {
    this.texts = texts;
    this.locale = locale;
    this.audience = audience;
    this.asOf = asOf;
    this.clock = Objects.requireNonNull(clock, "clock must not be null");
    this.pictures = Objects.requireNonNull(pictures, "pictures must not be null");
  }

  /**
   * Gives the options that hold when nothing is said: English, for our own people, the plan's day
   * or today, without pictures.
   */
  public static FillOptions standard() {
    return STANDARD;
  }

  /**
   * Sets language and country of numbers, days and choices.
   *
   * @throws io.keyplan.value.UnknownChoiceException if there are no texts for the language
   */
  public FillOptions withLocale(Locale value) {
    return new FillOptions(texts, messages(texts, value).locale(), audience, asOf, clock, pictures);
  }

  /** Sets texts beside the library's own: further languages, or other words for single texts. */
  public FillOptions withTexts(TextSource value) {
    return new FillOptions(
        Objects.requireNonNull(value, "texts must not be null"),
        locale,
        audience,
        asOf,
        clock,
        pictures);
  }

  /** Sets who the documents are for; what they may not see is taken out of plans first. */
  public FillOptions withAudience(Audience value) {
    return new FillOptions(
        texts,
        locale,
        Objects.requireNonNull(value, "audience must not be null"),
        asOf,
        clock,
        pictures);
  }

  /** Sets the day for which documents hold, whatever plans say: what is overdue depends on it. */
  public FillOptions withAsOf(LocalDate value) {
    return new FillOptions(
        texts,
        locale,
        audience,
        Objects.requireNonNull(value, "asOf must not be null"),
        clock,
        pictures);
  }

  /**
   * Sets the clock that says which day it is where a plan names none in {@code info.asOf} or {@code
   * info.date}; the system's unless set.
   */
  public FillOptions withClock(Clock value) {
    return new FillOptions(texts, locale, audience, asOf, value, pictures);
  }

  /** Sets where photos and logos of plans come from. */
  public FillOptions withPictures(Pictures value) {
    return new FillOptions(texts, locale, audience, asOf, clock, value);
  }

  private static Messages messages(TextSource texts, Locale locale) {
    return Messages.of(Texts.of(texts), locale);
  }

  Messages messages() {
    return messages(texts, locale);
  }

  Audience audience() {
    return audience;
  }

  /** Gives the day for which a document of a plan holds. */
  LocalDate asOf(AccountPlan plan) {
    return asOf == null ? plan.asOf(LocalDate.now(clock)) : asOf;
  }

  Pictures pictures() {
    return pictures;
  }
}
