package io.keyplan.sample;

import io.keyplan.document.Picture;
import io.keyplan.document.Pictures;
import io.keyplan.i18n.Messages;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadLimits;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;

/**
 * The fictitious client, complete in every field of the model, with its pictures; the same in every
 * language but for the texts. Immutable and thread-safe.
 */
public final class SampleClient {

  /** Where the header of a PNG file says how large the picture is. */
  private static final int PNG_WIDTH = 16;

  private static final int PNG_HEIGHT = 20;

  private final AccountPlan plan;

  private SampleClient(AccountPlan plan) {
    this.plan = plan;
  }

  /**
   * Gives the client in the language of a locale.
   *
   * @throws IllegalArgumentException if there are no texts for the language, naming those there are
   */
  public static SampleClient of(Locale locale) {
    return of(Messages.of(locale));
  }

  /**
   * Gives the client in the language of texts; in English where their language has no client.
   *
   * @param messages the texts, such as of a language that was added
   */
  public static SampleClient of(Messages messages) {
    Locale locale = messages.locale();
    ReadOptions options = ReadOptions.strict().withLimits(ReadLimits.NONE);
    try (InputStream in =
        open(file(messages.texts().tag(locale)))
            .or(() -> open(file(locale.getLanguage())))
            .or(() -> open(file("en")))
            .orElseThrow()) {
      return new SampleClient(PlanFile.read(in, PlanFormat.JSON, options).plan());
    } catch (IOException e) {
      throw new UncheckedIOException("the sample cannot be read from the library's jar", e);
    }
  }

  private static String file(String language) {
    return "plan_" + language + ".json";
  }

  /** Gives the plan. */
  public AccountPlan plan() {
    return plan;
  }

  /** Gives the source of the plan's photos and its logo. */
  public Pictures pictures() {
    return SampleClient::picture;
  }

  private static Optional<Picture> picture(String source) {
    if (!source.endsWith(".png")) {
      return Optional.empty();
    }
    return open(source).map(SampleClient::png);
  }

  private static Picture png(InputStream in) {
    try (in) {
      byte[] content = in.readAllBytes();
      ByteBuffer header = ByteBuffer.wrap(content);
      return new Picture(
          Picture.Type.PNG, content, header.getInt(PNG_WIDTH), header.getInt(PNG_HEIGHT));
    } catch (IOException e) {
      throw new UncheckedIOException("a sample picture cannot be read from the library's jar", e);
    }
  }

  private static Optional<InputStream> open(String name) {
    return Optional.ofNullable(SampleClient.class.getResourceAsStream(name));
  }
}
