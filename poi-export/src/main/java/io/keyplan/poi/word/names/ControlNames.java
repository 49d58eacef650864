package io.keyplan.poi.word.names;

import io.keyplan.export.HostLimits;
import io.keyplan.poi.ooxml.Digests;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** How content controls, and the building blocks of their prompts, are called. */
public final class ControlNames {

  private static final Pattern PROMPT = Pattern.compile("KP[0-9A-F]{16}");

  private ControlNames() {}

  /** Gives the tag of an address, cut so that different addresses keep different tags. */
  public static String tag(String address) {
    return address.length() <= HostLimits.Word.CONTROL_NAME
        ? address
        : address.substring(0, 47) + "~" + Digests.hex(address).substring(0, 16);
  }

  /** Gives the number that the first content control of an address has. */
  public static int number(String address) {
    CRC32 checksum = new CRC32();
    checksum.update(address.getBytes(StandardCharsets.UTF_8));
    return (int) (checksum.getValue() & 0x7FFFFFFF);
  }

  /** Gives the name of the building block that holds a text for empty controls. */
  public static String prompt(String text) {
    return "KP" + Digests.hex(text).substring(0, 16);
  }

  /** Says whether a building block is one of those that hold a text for empty controls. */
  public static boolean isPrompt(String name) {
    return PROMPT.matcher(name).matches();
  }
}
