package io.keyplan.pdf;

import io.keyplan.export.Format;
import io.keyplan.pdf.form.FormField;
import io.keyplan.pdf.form.FormFile;
import io.keyplan.pdf.form.PageNote;
import io.keyplan.pdf.form.Quote;
import io.keyplan.pdf.page.FileInfo;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.PlanReader;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF forms that were filled in: what stands in their fields.
 *
 * <p>Choices are read as the codes of their values, everything else as it was typed; a box that is
 * ticked is true, and one that is not says nothing. PDF documents to read hold nothing that can be
 * read back; a problem then says why. Immutable and thread-safe.
 */
public final class PdfReader implements PlanReader {

  private static final String WHOLE = "the whole file";

  /** Pages that a place names. */
  private static final int MOST_PAGES = 6;

  /** What follows the label in a tooltip. */
  private static final Pattern PROMPT = Pattern.compile("[\\s\\p{Zs}]?: .*", Pattern.DOTALL);

  /** Creates the reader. */
  public PdfReader() {}

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public DocumentContent read(byte[] document, DocumentLimits limits) {
    FormFile file = FormFile.open(document, limits);
    List<ReadProblem> problems = new ArrayList<>();
    Trace trace = trace(file, problems);
    List<ShownValue> values = new ArrayList<>();
    if (trace != null || hasPlaces(file.fields())) {
      file.fields().stream()
          .filter(field -> trace == null || !trace.isFilled() || !isAuthors(field))
          .forEach(field -> add(field, values, problems));
      file.notes().stream()
          .filter(note -> !note.text().isBlank())
          .forEach(note -> report(note, problems));
    }
    if (file.broken() > 0) {
      problems.add(damaged(file));
    }
    if (values.isEmpty()) {
      problems.add(new ReadProblem(FieldPath.NONE, whyNothing(file, trace), WHOLE));
    }
    return new DocumentContent(Format.PDF, trace, "", locale(file), values, List.of(), problems);
  }

  private static ReadProblem damaged(FormFile file) {
    return new ReadProblem(
        FieldPath.NONE,
        "the file is damaged: "
            + file.broken()
            + " of its objects cannot be read, so that values may be missing; open it in a PDF"
            + " program and save it again",
        WHOLE);
  }

  private static @Nullable Trace trace(FormFile file, List<ReadProblem> problems) {
    byte[] xml = file.trace();
    if (xml == null) {
      return null;
    }
    try {
      return Trace.parse(xml);
    } catch (IllegalArgumentException e) {
      problems.add(
          new ReadProblem(
              FieldPath.NONE,
              "what the file says of its making is damaged; the fields are read by their names",
              WHOLE));
      return null;
    }
  }

  /** Every form of ours has places for entries of lists, and other forms have no such names. */
  private static boolean hasPlaces(List<FormField> fields) {
    return fields.stream()
        .map(FormField::name)
        .anyMatch(name -> name.contains("[new-") || name.contains("[#"));
  }

  /** In a company's own form, a name of one word is the author's, also where a field has it. */
  private static boolean isAuthors(FormField field) {
    return field.name().indexOf('.') < 0 && field.name().indexOf('[') < 0;
  }

  private static void add(FormField field, List<ShownValue> values, List<ReadProblem> problems) {
    FieldPath path = FieldNames.address(field.name());
    if (path.isNone()) {
      return;
    }
    if (field.fault().isEmpty()) {
      values.add(new ShownValue(path, field.shown(), place(field)));
    } else {
      problems.add(new ReadProblem(path, field.fault(), place(field)));
    }
  }

  /** Says where a field stands. */
  static String place(FormField field) {
    String label = PROMPT.matcher(field.tooltip()).replaceFirst("");
    String name = label.isBlank() ? field.name() : label;
    return pages(field.pages()) + ", field " + Quote.of(name);
  }

  private static String pages(List<Integer> pages) {
    if (pages.size() < 2) {
      return pages.isEmpty() ? "no page" : "page " + pages.get(0);
    }
    boolean many = pages.size() > MOST_PAGES;
    List<Integer> named = pages.subList(0, many ? MOST_PAGES - 1 : pages.size() - 1);
    return "pages "
        + named.stream().map(String::valueOf).collect(Collectors.joining(", "))
        + " and "
        + (many ? pages.size() - named.size() + " more" : pages.get(pages.size() - 1));
  }

  private static void report(PageNote note, List<ReadProblem> problems) {
    problems.add(
        new ReadProblem(
            FieldPath.NONE,
            "the text "
                + Quote.of(note.text())
                + " was put onto the page and belongs to no field; enter it in the field that"
                + " it is for",
            "page " + note.page()));
  }

  private static String whyNothing(FormFile file, @Nullable Trace trace) {
    if (!file.fields().isEmpty()) {
      return "this PDF has a form, but no field of it is named after a field of a plan; only forms"
          + " that Keyplan made can be read back";
    } else if (trace != null) {
      return "the fields of this form are gone: it was flattened, or printed into a new file; what"
          + " was entered can only be read from the file in which the fields can still be filled in";
    } else if (file.producer().equals(FileInfo.PRODUCER)) {
      return "this PDF is to be read, not to be filled in, so that nothing can be read back from it;"
          + " make changes in the Word, Excel or PowerPoint document, or use a PDF form (variant"
          + " blank or guided)";
    }
    return "this PDF has no form; only forms that Keyplan made can be read back";
  }

  private static @Nullable Locale locale(FormFile file) {
    Locale locale = Locale.forLanguageTag(file.language());
    return locale.getLanguage().isEmpty() ? null : locale;
  }
}
