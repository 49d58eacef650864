package io.keyplan.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes an XML file as it says itself. The JDK's parser could do it, but prints what it meets to
 * the standard error.
 */
final class XmlText {

  private static final String UTF_16_LITTLE = "\u00FF\u00FE";
  private static final String UTF_16_BIG = "\u00FE\u00FF";
  private static final String UTF_8 = "\u00EF\u00BB\u00BF";
  private static final int LONGEST_DECLARATION = 200;

  private static final Pattern DECLARATION =
      Pattern.compile("\\s*<\\?xml[^>]*?encoding\\s*=\\s*['\"]([A-Za-z0-9._-]{1,40})['\"]");

  private XmlText() {}

  /** Says whether a file looks like XML: its first character, after blanks, opens a tag. */
  static boolean isOne(Bytes bytes) {
    int offset = bytes.startWith(UTF_8) ? UTF_8.length() : 0;
    while (bytes.has(" ", offset)
        || bytes.has("\n", offset)
        || bytes.has("\r", offset)
        || bytes.has("\t", offset)) {
      offset++;
    }
    return bytes.has("<", offset)
        || bytes.startWith(UTF_16_LITTLE + "<\0")
        || bytes.startWith(UTF_16_BIG + "\0<");
  }

  static String of(byte[] content) throws UnusablePicture {
    Charset charset = charset(content);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnusablePicture("is a broken SVG: its bytes are not " + charset.name());
    }
  }

  private static Charset charset(byte[] content) throws UnusablePicture {
    Bytes bytes = new Bytes(content);
    if (bytes.startWith(UTF_16_LITTLE) || bytes.startWith(UTF_16_BIG)) {
      return StandardCharsets.UTF_16;
    }
    String start =
        new String(
            content, 0, Math.min(content.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARATION.matcher(start);
    if (bytes.startWith(UTF_8) || !declared.lookingAt()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnusablePicture("is an SVG in an unknown encoding; save it as UTF-8");
    }
  }
}
