package io.keyplan.pdf.form;

import io.keyplan.read.DocumentLimits;
import io.keyplan.read.Shown;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF that somebody sent says of itself and holds in its fields.
 *
 * @param fields the fields in reading order; those on no page come last
 * @param notes texts that somebody put onto pages beside the fields
 * @param trace the XML that was put into the file when it was made; null where there is none, empty
 *     where it is damaged
 * @param language language tag of the file; empty when unknown
 * @param producer the program that made the file; empty when unknown
 * @param broken number of its objects that cannot be read
 */
public record FormFile(
    List<FormField> fields,
    List<PageNote> notes,
    byte @Nullable [] trace,
    String language,
    String producer,
    int broken) {

  /** Programs for mail put lines before a file (ISO 32000-2, annex I, note 1 of older editions). */
  private static final int LATEST_HEADER = 1024;

  private record Placed(FormField field, int order) {}

  /** Copies the lists. */
  public FormFile {
    fields = List.copyOf(fields);
    notes = List.copyOf(notes);
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableDocumentException if it is no PDF, protected, damaged or too large
   */
  public static FormFile open(byte[] file, DocumentLimits limits) {
    if (file.length > limits.bytes()) {
      throw new UnreadableDocumentException(
          Reason.TOO_LARGE,
          "the file has "
              + file.length
              + " bytes; at most "
              + limits.bytes()
              + " are read; a higher limit can be set",
          null);
    }
    if (!isPdf(file)) {
      throw new UnreadableDocumentException(
          Reason.OTHER_FORMAT, "this is no PDF: it does not begin as one", null);
    }
    try {
      if (isCutOff(file)) {
        return open(file, limits, true);
      }
      FormFile asItSays = open(file, limits, false);
      return asItSays.broken == 0 ? asItSays : better(asItSays, file, limits);
    } catch (IOException | RuntimeException e) {
      return rebuilt(file, limits, e);
    }
  }

  private static boolean isPdf(byte[] file) {
    return Words.find("%PDF-", file, 0, LATEST_HEADER) >= 0;
  }

  /** What was appended last has no end, so that the list of objects would be an older one. */
  private static boolean isCutOff(byte[] file) {
    return Words.findLast(" obj", file, file.length)
        > Words.findLast("startxref", file, file.length);
  }

  private static FormFile better(FormFile asItSays, byte[] file, DocumentLimits limits) {
    try {
      FormFile found = open(file, limits, true);
      return found.broken <= asItSays.broken && found.fields.size() >= asItSays.fields.size()
          ? found
          : asItSays;
    } catch (IOException | RuntimeException e) {
      return asItSays;
    }
  }

  private static FormFile rebuilt(byte[] file, DocumentLimits limits, Exception first) {
    if (first instanceof UnreadableDocumentException refused
        && refused.reason() != Reason.DAMAGED) {
      throw refused;
    }
    try {
      return open(file, limits, true);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(
          Reason.DAMAGED,
          "the file is damaged: it has no list of its objects that leads to them; open it in a PDF"
              + " program and save it again",
          e);
    }
  }

  private static FormFile open(byte[] file, DocumentLimits limits, boolean rebuild)
      throws IOException {
    Budget budget = new Budget(limits, file.length);
    BoundedParser parser =
        rebuild
            ? new RebuildingParser(file, budget, limits.bytes())
            : new BoundedParser(file, budget, limits.bytes());
    try (COSDocument document = parser.open()) {
      COSDictionary trailer = document.getTrailer();
      COSDictionary catalog = trailer.getCOSDictionary(COSName.ROOT);
      PageWalk pages = PageWalk.of(catalog, budget);
      COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
      List<FormField> fields = form == null ? List.of() : fields(form, pages, budget);
      byte[] trace = trace(catalog);
      COSDictionary info = trailer.getCOSDictionary(COSName.INFO);
      return new FormFile(
          fields,
          pages.notes(),
          trace,
          text(catalog, COSName.LANG),
          info == null ? "" : text(info, COSName.PRODUCER),
          parser.broken());
    }
  }

  private static List<FormField> fields(COSDictionary form, PageWalk pages, Budget budget) {
    List<Placed> fields = new ArrayList<>();
    for (FieldNode node : FieldTree.fields(form, budget)) {
      if (!COSName.SIG.equals(node.inherited(COSName.FT))) {
        fields.add(place(node, pages, budget));
      }
    }
    return fields.stream()
        .sorted(Comparator.comparingInt(Placed::order))
        .map(Placed::field)
        .toList();
  }

  private static Placed place(FieldNode node, PageWalk pages, Budget budget) {
    List<PageWalk.Spot> spots =
        node.widgets().stream().map(pages::spot).filter(Objects::nonNull).toList();
    int order = spots.stream().mapToInt(PageWalk.Spot::order).min().orElse(Integer.MAX_VALUE);
    TreeSet<Integer> numbers = new TreeSet<>();
    spots.forEach(spot -> numbers.add(spot.page()));
    Shown shown = Shown.BLANK;
    String fault = "";
    try {
      shown = FieldValue.of(node, budget);
    } catch (FieldValue.Unsure e) {
      fault = e.getMessage();
    }
    String tooltip = text(node.dictionary(), COSName.TU);
    budget.text(tooltip.length());
    return new Placed(
        new FormField(node.name(), tooltip, shown, List.copyOf(numbers), fault), order);
  }

  /** Gives nothing, but not null, where the trace is there and damaged. */
  private static byte @Nullable [] trace(COSDictionary catalog) {
    COSDictionary pieces = catalog.getCOSDictionary(COSName.PIECE_INFO);
    COSDictionary own = pieces == null ? null : pieces.getCOSDictionary(KnownNames.KEYPLAN);
    if (own == null || !(own.getDictionaryObject(COSName.PRIVATE) instanceof BoundedStream trace)) {
      return null;
    }
    try {
      return trace.unpacked();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static String text(COSDictionary dictionary, COSName key) {
    return dictionary.getDictionaryObject(key) instanceof COSString text
        ? TextStrings.text(text.getBytes())
        : "";
  }
}
