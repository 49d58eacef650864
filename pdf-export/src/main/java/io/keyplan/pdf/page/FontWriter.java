package io.keyplan.pdf.page;

import io.keyplan.pdf.font.FontFace;
import io.keyplan.pdf.font.FontMeasures;
import io.keyplan.pdf.font.FontProgram;
import io.keyplan.pdf.font.Typesetter;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes fonts: glyphs are addressed by their numbers in the face, so that text can be written
 * before it is known which of them a document needs.
 */
final class FontWriter {

  private static final int SYMBOLIC = 4;
  private static final int USUAL_STEM = 80;
  private static final int BOLD_STEM = 140;

  private final Cos cos;
  private final Typesetter typesetter;

  FontWriter(Cos cos, Typesetter typesetter) {
    this.cos = cos;
    this.typesetter = typesetter;
  }

  COSDictionary write(FontFace face) throws IOException {
    return write(typesetter.program(face));
  }

  COSDictionary write(FontProgram program) throws IOException {
    COSDictionary glyphs = Cos.dictionary(COSName.FONT);
    glyphs.setItem(
        COSName.SUBTYPE, program.isPostScript() ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
    glyphs.setName(COSName.BASE_FONT, program.name());
    COSDictionary system = Cos.inline();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    glyphs.setItem(COSName.CIDSYSTEMINFO, system);
    COSDictionary descriptor = descriptor(program.name(), program.measures());
    embed(program, descriptor);
    glyphs.setItem(COSName.FONT_DESC, descriptor);
    glyphs.setItem(COSName.W, widths(program));
    if (!program.isPostScript()) {
      glyphs.setItem(COSName.CID_TO_GID_MAP, cos.deflated(program.glyphMap()));
    }
    COSDictionary font = Cos.dictionary(COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, program.name());
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, Cos.array(glyphs));
    font.setItem(COSName.TO_UNICODE, cos.deflated(program.toUnicode()));
    return font;
  }

  private static COSArray widths(FontProgram program) {
    COSArray widths = new COSArray();
    for (FontProgram.Widths some : program.widths()) {
      widths.add(COSInteger.get(some.first()));
      COSArray values = new COSArray();
      some.values().forEach(value -> values.add(COSInteger.get(value)));
      widths.add(values);
    }
    return widths;
  }

  private void embed(FontProgram program, COSDictionary descriptor) throws IOException {
    COSStream file = cos.deflated(program.program());
    if (program.isPostScript()) {
      file.setItem(COSName.SUBTYPE, Cos.name("CIDFontType0C"));
      descriptor.setItem(COSName.FONT_FILE3, file);
    } else {
      file.setInt(COSName.LENGTH1, program.programLength());
      descriptor.setItem(COSName.FONT_FILE2, file);
    }
  }

  private static COSDictionary descriptor(String name, FontMeasures measures) {
    COSDictionary descriptor = Cos.dictionary(COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setItem(
        COSName.FONT_BBOX,
        Cos.numbers(measures.left(), measures.bottom(), measures.right(), measures.top()));
    descriptor.setItem(COSName.ITALIC_ANGLE, Cos.number(measures.italicAngle()));
    descriptor.setInt(COSName.ASCENT, measures.ascent());
    descriptor.setInt(COSName.DESCENT, measures.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, measures.capHeight());
    descriptor.setInt(COSName.STEM_V, measures.bold() ? BOLD_STEM : USUAL_STEM);
    return descriptor;
  }
}
