package io.keyplan.poi.ooxml;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Writes the table of advance widths from the files of Liberation Sans.
 *
 * <p>Run it by hand with the regular face, the bold face and the table to write.
 */
final class ArialWidthsGenerator {

  private ArialWidthsGenerator() {}

  public static void main(String[] arguments) throws IOException {
    try (TrueTypeFont regular = parse(arguments[0]);
        TrueTypeFont bold = parse(arguments[1])) {
      StringBuilder table = new StringBuilder();
      table.append("# Advance widths of Liberation Sans in 1/2048 em: character, regular, bold\n");
      CmapLookup characters = regular.getUnicodeCmapLookup();
      for (int c = 0x20; c <= 0xFFFF; c++) {
        int glyph = characters.getGlyphId(c);
        if (glyph > 0 && !Character.isISOControl(c) && regular.getAdvanceWidth(glyph) > 0) {
          int boldGlyph = bold.getUnicodeCmapLookup().getGlyphId(c);
          table.append(
              String.format(
                  Locale.ROOT,
                  "%04X %d %d%n",
                  c,
                  regular.getAdvanceWidth(glyph),
                  bold.getAdvanceWidth(boldGlyph)));
        }
      }
      Files.writeString(Path.of(arguments[2]), table.toString().replace("\r\n", "\n"));
    }
  }

  private static TrueTypeFont parse(String file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBufferedFile(new File(file)));
  }
}
