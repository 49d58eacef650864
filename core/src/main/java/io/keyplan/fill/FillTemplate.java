package io.keyplan.fill;

import io.keyplan.document.Pictures;
import io.keyplan.export.Note;
import io.keyplan.file.AtomicFile;
import io.keyplan.model.AccountPlan;
import io.keyplan.picture.BarePictures;
import io.keyplan.read.DocumentLimits;
import io.keyplan.service.ServicesByFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * A document of a company's own that is filled with plans: it is read and checked once, and filled
 * as often as need be.
 *
 * <pre>{@code
 * FillTemplate letter = FillTemplate.open(Path.of("letter.docx"));
 * letter.fill(plan, Path.of("letter-acme.docx"));
 * }</pre>
 *
 * <p>A document with mistakes is not filled at all; {@link #check} lists them. Immutable and
 * thread-safe.
 */
public final class FillTemplate {

  /** Templates of Office are filled as documents. */
  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("dotx", "docx"),
          Map.entry("potx", "pptx"),
          Map.entry("ppsx", "pptx"),
          Map.entry("xltx", "xlsx"),
          // Those with macros are refused by their readers, which say why.
          Map.entry("docm", "docx"),
          Map.entry("dotm", "docx"),
          Map.entry("pptm", "pptx"),
          Map.entry("potm", "pptx"),
          Map.entry("ppsm", "pptx"),
          Map.entry("xlsm", "xlsx"),
          Map.entry("xltm", "xlsx"));

  private final String name;
  private final String format;
  private final String hash;
  private final FillableDocument document;
  private final FillSections sections;
  private final FillOptions options;

  private FillTemplate(
      String name,
      String format,
      String hash,
      FillableDocument document,
      FillSections sections,
      FillOptions options) {
    this.name = name;
    this.format = format;
    this.hash = hash;
    this.document = document;
    this.sections = sections;
    this.options = options;
  }

  /**
   * Opens a document, of the format that its extension says.
   *
   * @throws IOException if the file cannot be read
   * @throws io.keyplan.read.UnreadableDocumentException if it is damaged, protected, too large, of
   *     another format, or has macros
   * @throws io.keyplan.value.UnknownChoiceException if nothing at hand fills the format
   * @throws IllegalStateException if a library that fills the format is missing, naming it
   */
  public static FillTemplate open(Path file) throws IOException {
    return open(file, SectionSource.NONE);
  }

  /**
   * Opens a document that can also show sections beside the built-in ones.
   *
   * @param more the sections, such as those of a template of a company's own
   * @throws IOException as the other method does
   */
  public static FillTemplate open(Path file, SectionSource more) throws IOException {
    DocumentLimits limits = DocumentLimits.ofMemory(Runtime.getRuntime().maxMemory());
    try (InputStream in = Files.newInputStream(file)) {
      // One byte more than allowed: the reader then says that the file is too large.
      byte[] content = in.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
      return open(String.valueOf(file.getFileName()), content, more, limits);
    }
  }

  /**
   * Opens a document.
   *
   * @param name name of the file, whose extension says the format
   * @param content bytes of the file; not changed
   * @param limits how much the document may hold
   * @throws io.keyplan.read.UnreadableDocumentException as the other method does
   */
  public static FillTemplate open(String name, byte[] content, DocumentLimits limits) {
    return open(name, content, SectionSource.NONE, limits);
  }

  /**
   * Opens a document that can also show sections beside the built-in ones.
   *
   * @param name name of the file, whose extension says the format
   * @param content bytes of the file; not changed
   * @param more the sections
   * @param limits how much the document may hold
   * @throws io.keyplan.read.UnreadableDocumentException as the other methods do
   */
  public static FillTemplate open(
      String name, byte[] content, SectionSource more, DocumentLimits limits) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String format = FORMATS.getOrDefault(extension, extension);
    ServicesByFormat<TemplateReader> readers =
        ServicesByFormat.of(
            ServiceLoader.load(TemplateReader.class, FillTemplate.class.getClassLoader()),
            reader -> reader.format().id(),
            "nothing fills");
    FillSections sections = new FillSections(more);
    FillableDocument document = readers.get(format).read(content, sections, limits);
    return new FillTemplate(
        name, format, hash(content), document, sections, FillOptions.standard());
  }

  /** Gives the same template, which fills documents in another way. */
  public FillTemplate with(FillOptions value) {
    return new FillTemplate(name, format, hash, document, sections, value);
  }

  /** Gives the name of the file. */
  public String name() {
    return name;
  }

  /** Gives the format of filled documents, which is also their file extension. */
  public String format() {
    return format;
  }

  /** Gives the SHA-256 of the document, by which a later run knows that it is the same. */
  public String hash() {
    return hash;
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Lists the mistakes of the document, in reading order; empty if it can be filled. */
  public List<TemplateProblem> check() {
    return document.problems();
  }

  /**
   * Writes the document as it is, with its mistakes as comments in their places.
   *
   * @throws IOException if the file cannot be written
   * @throws UnsupportedOperationException if the format has no comments
   */
  public void writeComments(Path target) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    document.comment(content);
    AtomicFile.write(target, content.toByteArray());
  }

  /**
   * Fills the document with a plan; missing folders are made, and a file that is there is replaced.
   *
   * @return what could not be shown as it is
   * @throws IOException if the file cannot be written
   * @throws UnfillableTemplateException if the document has mistakes
   */
  public List<Note> fill(AccountPlan plan, Path target) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    List<Note> notes = write(plan, content);
    AtomicFile.write(target, content.toByteArray());
    return notes;
  }

  /**
   * Fills the document with a plan.
   *
   * @param out where the bytes go once all of them are there; flushed and left open
   * @return what could not be shown as it is
   * @throws IOException if {@code out} fails
   * @throws UnfillableTemplateException if the document has mistakes
   */
  public List<Note> fill(AccountPlan plan, OutputStream out) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    List<Note> notes = write(plan, content);
    content.writeTo(out);
    out.flush();
    return notes;
  }

  private List<Note> write(AccountPlan plan, OutputStream out) throws IOException {
    if (!document.problems().isEmpty()) {
      throw new UnfillableTemplateException(name, document.problems());
    }
    AccountPlan seen = options.audience().apply(plan);
    Pictures bare = BarePictures.of(options.pictures());
    return document.fill(new FillValues(seen, options, bare, sections), out);
  }
}
