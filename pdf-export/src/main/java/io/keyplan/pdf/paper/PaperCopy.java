package io.keyplan.pdf.paper;

import io.keyplan.pdf.form.BoundedFile;
import io.keyplan.pdf.page.CosCopy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Copies what draws a page of paper, and takes note of what archives do not take (ISO 19005-2). */
final class PaperCopy extends CosCopy {

  private static final Set<COSName> FONTS =
      Set.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

  private final Set<String> losses = new TreeSet<>();

  PaperCopy(PDDocument target) {
    super(target);
  }

  /** Lists why a document with the paper is neither archivable nor accessible. */
  Set<String> losses() {
    return losses;
  }

  @Override
  protected void inspect(COSDictionary copy) {
    COSName type = copy.getCOSName(COSName.TYPE);
    if (COSName.FONT.equals(type)) {
      inspectFont(copy);
    }
    for (COSBase value : copy.getValues()) {
      if (COSName.DEVICECMYK.equals(value)) {
        loseColors();
      } else if (value instanceof COSArray array) {
        inspectColors(array);
      }
    }
  }

  private void inspectColors(COSArray array) {
    for (int i = 0; i < array.size(); i++) {
      if (COSName.DEVICECMYK.equals(array.getObject(i))) {
        loseColors();
      }
    }
  }

  void loseColors() {
    losses.add("its colours are for print (CMYK), not for screens (RGB)");
  }

  private void inspectFont(COSDictionary font) {
    String name =
        font.getNameAsString(COSName.BASE_FONT, "a font").replaceFirst("^[A-Z]{6}\\+", "");
    COSName kind = font.getCOSName(COSName.SUBTYPE);
    if (COSName.TYPE0.equals(kind)) {
      if (font.getDictionaryObject(COSName.TO_UNICODE) == null) {
        losses.add("the font " + name + " does not say which letters it shows");
      }
    } else if (!COSName.TYPE3.equals(kind)) {
      COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
      if (descriptor == null || FONTS.stream().noneMatch(descriptor::containsKey)) {
        losses.add("the font " + name + " is not embedded");
      }
    }
  }

  @Override
  protected void write(COSStream original, COSStream copy) throws IOException {
    boolean form = COSName.FORM.equals(copy.getCOSName(COSName.SUBTYPE));
    if (form || isOldPacking(copy.getFilters())) {
      byte[] content = BoundedFile.unpacked(original);
      if (form) {
        PaperContent drawn = new PaperContent(content);
        content = drawn.bytes();
        if (drawn.isForPrint()) {
          loseColors();
        }
      }
      pack(content, copy);
    } else {
      super.write(original, copy);
    }
  }

  static void pack(byte[] content, COSStream copy) throws IOException {
    copy.removeItem(COSName.FILTER);
    copy.removeItem(COSName.DECODE_PARMS);
    try (OutputStream out = copy.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
  }

  private static boolean isOldPacking(COSBase filters) {
    if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (COSName.LZW_DECODE.equals(array.getObject(i))) {
          return true;
        }
      }
    }
    return COSName.LZW_DECODE.equals(filters);
  }
}
