package io.keyplan.batch;

import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.InvalidPlanException;
import io.keyplan.picture.PictureFolder;
import io.keyplan.value.Problem;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
 */
public record PlanLine(
    String source,
    long number,
    String text,
    PlanFormat format,
    @Nullable String folder,
    @Nullable String fault,
    boolean repeated)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Checks that what is needed is there. */
  public PlanLine {
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(format, "format must not be null");
  }

  /** Creates a line of JSON without pictures beside it. */
  public static PlanLine of(String source, long number, String json) {
    return new PlanLine(source, number, json, PlanFormat.JSON, null, null, false);
  }

  /**
   * Reads the plan, strictly; pictures that it names are checked.
   *
   * @throws InvalidPlanException with everything that is wrong with it
   */
  public AccountPlan plan() {
    if (fault != null) {
      throw new InvalidPlanException(List.of(Problem.at("", fault)));
    }
    try {
      ReadOptions options = ReadOptions.strict().withPictures(pictures());
      return PlanFile.read(new StringReader(text), format, options).plan();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives where the pictures are that the plan names. */
  PictureFolder pictures() {
    return folder == null ? PictureFolder.none() : PictureFolder.at(Path.of(folder));
  }

  /** Says where the plan stands, such as {@code plans.jsonl, line 12}. */
  public String place() {
    return format == PlanFormat.JSON && number > 0 ? source + ", line " + number : source;
  }
}
