package io.keyplan.batch;

import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadLimits;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.picture.PictureFolder;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Problem;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a stream as it was written: the input of one unit of work. Immutable, and small enough
 * to be sent to another machine.
 *
 * @param source where it comes from, such as the name of a file
 * @param number number of the line, or of the file, from one
 * @param text the text, valid or not
 * @param format how the text is written
 * @param folder folder in which the pictures are that the plan names; null where there is none
 * @param fault why the text could not be read as it stands there; null when it could
 * @param repeated whether the line comes from a dead-letter file
 * @param failed SHA-256 of the text as it failed, where the line is an entry of a dead-letter file
 *     that says so; else null
 */
public record PlanLine(
    String source,
    long number,
    String text,
    PlanFormat format,
    @Nullable String folder,
    @Nullable String fault,
    boolean repeated,
    @Nullable String failed)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The longest line that is read, in bytes. */
  static final int LONGEST = ReadLimits.STANDARD.bytes();

  /** How much of a longer line is kept, in characters. */
  private static final int BEGINNING = 1 << 16;

  /** Checks that what is needed is there. */
  public PlanLine {
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(format, "format must not be null");
  }

  /** Creates a line of JSON without pictures beside it. */
  public static PlanLine of(String source, long number, String json) {
    return new PlanLine(source, number, json, PlanFormat.JSON, null, null, false, null);
  }

  /**
   * Reads the plan, strictly; pictures that it names are checked.
   *
   * @throws InvalidPlanException with everything that is wrong with it
   */
  public AccountPlan plan() {
    return plan(CustomFields.NONE);
  }

  /**
   * Reads the plan with custom fields, as {@link #plan()} does.
   *
   * @param fields the custom fields that it can have
   * @throws InvalidPlanException with everything that is wrong with it
   */
  public AccountPlan plan(CustomFields fields) {
    if (fault != null) {
      throw new InvalidPlanException(List.of(Problem.at("", fault)));
    }
    try {
      ReadOptions options = ReadOptions.strict().withPictures(pictures()).withFields(fields);
      return PlanFile.read(new StringReader(text), format, options).plan();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives where the pictures are that the plan names; the fault may be that this is no path. */
  PictureFolder pictures() {
    return folder == null || fault != null
        ? PictureFolder.none()
        : PictureFolder.at(Path.of(folder));
  }

  /**
   * Reads a line of a file of plans: a plan in JSON, or an entry of a dead-letter file. What cannot
   * be read is a line with a fault. Plans have no pictures but those written into them.
   *
   * @param source where it comes from, such as the name of the file
   * @param number number of the line, from one
   * @param utf8 the line in UTF-8, without its end
   * @return empty if the line is blank
   */
  public static Optional<PlanLine> read(String source, long number, byte[] utf8) {
    return read(source, number, utf8, null);
  }

  static Optional<PlanLine> read(String source, long number, byte[] utf8, @Nullable String folder) {
    String fault = null;
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      text = new String(utf8, StandardCharsets.UTF_8);
      fault = "the bytes are not UTF-8; each that stands for nothing became \uFFFD";
    }
    if (number == 1 && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    text = text.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (utf8.length > LONGEST) {
      text = text.substring(0, Math.min(text.length(), BEGINNING));
      fault = "the line is longer than " + LONGEST + " bytes; only its beginning is kept here";
    }
    Optional<DeadLetter> dead = fault == null ? DeadLetter.read(text) : Optional.empty();
    return Optional.of(
        dead.isPresent()
            ? of(dead.get(), folder)
            : new PlanLine(source, number, text, PlanFormat.JSON, folder, fault, false, null));
  }

  /** The plan that an entry of a dead-letter file holds, where it stood first. */
  private static PlanLine of(DeadLetter dead, @Nullable String folder) {
    return new PlanLine(
        dead.source(),
        dead.line(),
        dead.text(),
        dead.format(),
        folder,
        dead.fault(),
        true,
        dead.input());
  }

  /** Gives the hash by which the manifest and dead letters know the plan. */
  String hash() {
    // Blanks around JSON mean nothing, and get lost where it becomes a member of a dead letter.
    return Hashes.of(format == PlanFormat.JSON ? text.strip() : text);
  }

  PlanLine again() {
    return new PlanLine(source, number, text, format, folder, fault, true, failed);
  }

  PlanLine in(String place) {
    return new PlanLine(source, number, text, format, place, fault, repeated, failed);
  }

  /** Says whether an entry of a dead-letter file is as it was written: nobody repaired it. */
  boolean isUnrepaired() {
    return hash().equals(failed);
  }

  /** Says where the plan stands, such as {@code plans.jsonl, line 12}. */
  public String place() {
    return format == PlanFormat.JSON && number > 0 ? source + ", line " + number : source;
  }
}
