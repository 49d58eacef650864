package io.keyplan.pdf.paper;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BaseReading;
import io.keyplan.brand.BrandFinding;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandNote;
import io.keyplan.brand.PaperRule;
import io.keyplan.brand.UnusableBaseException;
import io.keyplan.pdf.form.BoundedFile;
import io.keyplan.pdf.page.Letterhead;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Takes the pages of paper out of a company's PDF. Lives for one reading. */
public final class PaperFile {

  private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;
  private static final double LEAST_WIDTH = 90 * POINTS_OF_A_MILLIMETRE;
  private static final double LEAST_HEIGHT = 120 * POINTS_OF_A_MILLIMETRE;

  private final BaseFile file;
  private final PaperRule rule;

  private PaperFile(BaseFile file, @Nullable PaperRule rule) {
    this.file = file;
    this.rule = rule == null ? new PaperRule(1, 1, List.of()) : rule;
  }

  /**
   * Takes pages out of a file.
   *
   * @throws UnusableBaseException if it is no PDF, is protected, damaged or too large, lacks a page
   *     that is named, or leaves no room for texts
   */
  public static BaseReading read(BaseFile file, @Nullable PaperRule rule, BrandLimits limits) {
    DocumentLimits bounds =
        DocumentLimits.STANDARD.withBytes(limits.bytes()).withUnpackedBytes(limits.unpackedBytes());
    byte[] content = file.content();
    try (BoundedFile opened = BoundedFile.open(content, bounds)) {
      return new PaperFile(file, rule).reading(opened);
    } catch (UnreadableDocumentException e) {
      throw unusable(file + ": " + e.getMessage());
    } catch (IOException e) {
      throw unusable(file + " cannot be used as paper: " + e.getMessage());
    }
  }

  private static UnusableBaseException unusable(String message) {
    return new UnusableBaseException(List.of(message));
  }

  private BaseReading reading(BoundedFile opened) throws IOException {
    int pages = opened.pages().size();
    int next = rule.next();
    for (int number : List.of(rule.first(), next)) {
      if (number > pages) {
        throw unusable(
            file
                + " has "
                + pages
                + (pages == 1 ? " page" : " pages")
                + ", no page "
                + number
                + " as paper says");
      }
    }
    try (PDDocument target = new PDDocument()) {
      PaperCopy copy = new PaperCopy(target);
      Sheet first = new Sheet(opened.pages().get(rule.first() - 1));
      Sheet following = new Sheet(opened.pages().get(next - 1));
      COSArray forms = new COSArray();
      forms.add(first.form(target, copy));
      if (next != rule.first()) {
        forms.add(following.form(target, copy));
      }
      target.getDocumentCatalog().getCOSObject().setItem(Letterhead.FORMS, forms);
      target.setDocumentId(0L);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      target.save(out);
      List<Double> area =
          rule.area().stream().map(margin -> margin * POINTS_OF_A_MILLIMETRE).toList();
      checkRoom(first, area);
      Letterhead paper =
          new Letterhead(
              out.toByteArray(),
              0,
              forms.size() - 1,
              first.width,
              first.height,
              area,
              copy.losses().isEmpty());
      return new BaseReading(
          List.of(paper), null, null, notes(copy, first, following), findings(pages, first, copy));
    }
  }

  private void checkRoom(Sheet sheet, List<Double> area) {
    if (area.size() == 4
        && (sheet.width - area.get(0) - area.get(2) < LEAST_WIDTH
            || sheet.height - area.get(1) - area.get(3) < LEAST_HEIGHT)) {
      throw unusable(
          file
              + ": the area of paper leaves less than 90 × 120 mm for texts; it is margins left, top,"
              + " right and bottom in millimetres");
    }
  }

  private List<BrandNote> notes(PaperCopy copy, Sheet first, Sheet next) {
    List<BrandNote> notes = new ArrayList<>();
    for (String loss : copy.losses()) {
      notes.add(
          BrandNote.fallback(
              file
                  + ": "
                  + loss
                  + "; documents on it are neither PDF/A nor PDF/UA. Export it again as PDF/A."));
    }
    if (Math.abs(first.width - next.width) > 1 || Math.abs(first.height - next.height) > 1) {
      notes.add(
          BrandNote.fallback(
              file + ": its pages differ in size; all documents have the size of the first."));
    }
    if (rule.area().isEmpty()) {
      notes.add(
          BrandNote.info(
              file
                  + ": paper says no area; texts have the usual margins, whatever is printed there."
                  + " Give margins under paper, as in area: [25, 45, 20, 30]."));
    }
    return notes;
  }

  private List<BrandFinding> findings(int pages, Sheet first, PaperCopy copy) {
    List<BrandFinding> all = new ArrayList<>();
    all.add(BrandFinding.of("pages", String.valueOf(pages)));
    all.add(
        BrandFinding.of(
            "size",
            String.format(
                Locale.ROOT,
                "%.0f × %.0f mm",
                first.width / POINTS_OF_A_MILLIMETRE,
                first.height / POINTS_OF_A_MILLIMETRE)));
    all.add(BrandFinding.of("first page", "page " + rule.first()));
    all.add(BrandFinding.of("next pages", "page " + rule.next()));
    all.add(
        BrandFinding.of(
            "area", rule.area().isEmpty() ? "not given; the usual margins" : rule.area() + " mm"));
    all.add(
        BrandFinding.of(
            "archivable", copy.losses().isEmpty() ? "yes" : String.join("; ", copy.losses())));
    return all;
  }

  /** A page of the company's file. */
  private static final class Sheet {

    private final COSDictionary page;
    private final double[] box;
    private final int turn;
    private final double width;
    private final double height;

    Sheet(COSDictionary page) throws IOException {
      this.page = page;
      double[] crop = box(BoundedFile.inherited(page, COSName.CROP_BOX));
      double[] media = box(BoundedFile.inherited(page, COSName.MEDIA_BOX));
      this.box = crop.length == 4 ? crop : media;
      if (box.length != 4 || box[2] - box[0] < 72 || box[3] - box[1] < 72) {
        throw new IOException("a page of it has no size");
      }
      int rotation =
          BoundedFile.inherited(page, COSName.ROTATE) instanceof COSNumber number
              ? number.intValue()
              : 0;
      this.turn = Math.floorMod(rotation / 90, 4);
      double wide = box[2] - box[0];
      double high = box[3] - box[1];
      this.width = turn % 2 == 0 ? wide : high;
      this.height = turn % 2 == 0 ? high : wide;
    }

    private static double[] box(@Nullable COSBase value) {
      if (!(value instanceof COSArray array) || array.size() != 4) {
        return new double[0];
      }
      double[] box = new double[4];
      for (int i = 0; i < 4; i++) {
        if (!(array.getObject(i) instanceof COSNumber number)) {
          return new double[0];
        }
        box[i] = Math.max(-14_400, Math.min(14_400, number.floatValue()));
      }
      return new double[] {
        Math.min(box[0], box[2]),
        Math.min(box[1], box[3]),
        Math.max(box[0], box[2]),
        Math.max(box[1], box[3])
      };
    }

    COSStream form(PDDocument target, PaperCopy copy) throws IOException {
      COSStream form = target.getDocument().createCOSStream();
      form.setItem(COSName.TYPE, COSName.XOBJECT);
      form.setItem(COSName.SUBTYPE, COSName.FORM);
      form.setItem(COSName.BBOX, numbers(box));
      form.setItem(COSName.MATRIX, numbers(matrix()));
      COSBase resources = BoundedFile.inherited(page, COSName.RESOURCES);
      form.setItem(
          COSName.RESOURCES, resources == null ? new COSDictionary() : copy.copy(resources));
      COSBase group = page.getDictionaryObject(COSName.GROUP);
      if (group != null) {
        form.setItem(COSName.GROUP, copy.copy(group));
      }
      PaperContent content = new PaperContent(content());
      if (content.isForPrint()) {
        copy.loseColors();
      }
      PaperCopy.pack(content.bytes(), form);
      return form;
    }

    /** A page may be drawn by several streams, which are one after the other. */
    private byte[] content() throws IOException {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
      if (contents instanceof COSStream stream) {
        all.write(BoundedFile.unpacked(stream));
      } else if (contents instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          if (array.getObject(i) instanceof COSStream stream) {
            all.write(BoundedFile.unpacked(stream));
            all.write('\n');
          }
        }
      }
      return all.toByteArray();
    }

    /** Turns the page as viewers do, and brings its corner to that of ours. */
    private double[] matrix() {
      return switch (turn) {
        case 1 -> new double[] {0, -1, 1, 0, -box[1], box[2]};
        case 2 -> new double[] {-1, 0, 0, -1, box[2], box[3]};
        case 3 -> new double[] {0, 1, -1, 0, box[3], -box[0]};
        default -> new double[] {1, 0, 0, 1, -box[0], -box[1]};
      };
    }

    private static COSArray numbers(double[] values) {
      COSArray numbers = new COSArray();
      for (double value : values) {
        numbers.add(
            value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value));
      }
      return numbers;
    }
  }
}
