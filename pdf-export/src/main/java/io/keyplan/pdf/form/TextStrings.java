package io.keyplan.pdf.form;

import io.keyplan.value.XmlCharacters;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSString;

/** Reads the text strings of PDF (ISO 32000-2, 7.9.2.2). */
final class TextStrings {

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");
  private static final Pattern LANGUAGE = Pattern.compile("\u001B[A-Za-z]{2,8}\u001B");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\uFEFF&&[^\n\t]]");

  private TextStrings() {}

  /** Gives the text with {@code \n} between lines, without marks of language and order. */
  static String text(byte[] bytes) {
    if (bytes.length == 0) {
      return "";
    }
    boolean utf8 =
        bytes.length > 2
            && (bytes[0] & 0xFF) == 0xEF
            && (bytes[1] & 0xFF) == 0xBB
            && (bytes[2] & 0xFF) == 0xBF;
    String text =
        utf8
            ? new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)
            : new COSString(bytes).getString();
    String lines = LINE_END.matcher(LANGUAGE.matcher(text).replaceAll("")).replaceAll("\n");
    return XmlCharacters.clean(INVISIBLE.matcher(lines).replaceAll(""));
  }
}
