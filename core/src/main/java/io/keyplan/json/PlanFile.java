package io.keyplan.json;

import io.keyplan.file.AtomicFile;
import io.keyplan.model.AccountPlan;
import io.keyplan.picture.PictureFolder;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads plans from JSON and YAML and writes them.
 *
 * <p>Reading reports all problems of a file in one run, each with its JSON Pointer, line and
 * column:
 *
 * <pre>{@code
 * AccountPlan plan = PlanFile.read(Path.of("plan.json")).plan();
 * }</pre>
 *
 * <p>What was written is read again as an equal plan. Thread-safe.
 */
public final class PlanFile {

  private PlanFile() {}

  /**
   * Reads a file strictly; its extension tells the format.
   *
   * @throws InvalidPlanException with every problem of the file
   * @throws IOException if the file cannot be read
   */
  public static ReadResult read(Path file) throws IOException {
    return read(file, ReadOptions.strict());
  }

  /**
   * Reads a file; its extension tells the format. The pictures that the plan names are looked for
   * beside the file and checked.
   *
   * @throws InvalidPlanException with every problem of the file
   * @throws IOException if the file cannot be read
   */
  public static ReadResult read(Path file, ReadOptions options) throws IOException {
    PlanFormat format = format(file);
    ReadOptions beside =
        options.pictures() == null ? options.withPictures(PictureFolder.of(file)) : options;
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, format, beside);
    }
  }

  /**
   * Reads bytes in UTF-8, or in UTF-16 or UTF-32; the stream stays open.
   *
   * @throws InvalidPlanException with every problem of the text
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult read(InputStream in, PlanFormat format, ReadOptions options)
      throws IOException {
    Reader text = new DecodedText(in, options.limits().bytes());
    return new PlanText(format, options).read(new TextSource(text, format, Integer.MAX_VALUE));
  }

  /**
   * Reads characters; the reader stays open.
   *
   * @throws InvalidPlanException with every problem of the text
   * @throws IOException if the reader cannot be read
   */
  public static ReadResult read(Reader text, PlanFormat format, ReadOptions options)
      throws IOException {
    return new PlanText(format, options)
        .read(new TextSource(text, format, options.limits().bytes()));
  }

  /**
   * Gives the characters of a file in UTF-8, UTF-16 or UTF-32, without reading a plan from them.
   *
   * @param most bytes that the file may have
   * @throws InvalidPlanException if the bytes are no text, or too many
   * @throws IOException if the file cannot be read
   */
  public static String characters(Path file, int most) throws IOException {
    StringWriter text = new StringWriter();
    try (InputStream in = Files.newInputStream(file);
        Reader characters = new DecodedText(in, most)) {
      characters.transferTo(text);
    } catch (BrokenText e) {
      throw new InvalidPlanException(List.of(Problem.at("", String.valueOf(e.getMessage()))));
    }
    String whole = text.toString();
    return whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
  }

  /**
   * Writes a plan into a file, as a whole or not at all; its extension tells the format.
   *
   * @throws InvalidPlanException if the extension is none of a plan's
   * @throws IOException if the file cannot be written
   */
  public static void write(AccountPlan plan, Path file) throws IOException {
    AtomicFile.write(file, text(plan, format(file)).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a plan in UTF-8; the stream stays open.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(AccountPlan plan, PlanFormat format, OutputStream out)
      throws IOException {
    out.write(text(plan, format).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Gives the text of a plan: fields in the order of the records, indented by two blanks, lines
   * ended by {@code \n}, without what is absent or says what is understood anyway.
   *
   * <p>Numbers stand without an exponent: {@code 1E+3} becomes {@code 1000}. Half a surrogate pair,
   * which no encoding can carry, is escaped in JSON and becomes U+FFFD in YAML.
   */
  public static String text(AccountPlan plan, PlanFormat format) {
    return format.text(PlanTree.of(plan));
  }

  private static PlanFormat format(Path file) {
    return PlanFormat.of(file)
        .orElseThrow(
            () ->
                new InvalidPlanException(
                    List.of(
                        Problem.at(
                            "",
                            "\""
                                + file.getFileName()
                                + "\" is no plan file: its name ends in .json, .yaml or .yml"))));
  }
}
