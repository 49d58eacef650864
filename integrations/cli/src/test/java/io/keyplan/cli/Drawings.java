package io.keyplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** SVG files as data URIs, of which small ones would take gigabytes to draw. */
final class Drawings {

  private static final String START =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 240 120'>";

  private Drawings() {}

  /** Makes a drawing of more than 600 KB, each of whose lines has dashes. */
  static String dashed() {
    String lines = "L240 120L0 119".repeat(45_000);
    return uri("<path fill='none' stroke='red' stroke-dasharray='.1' d='M0 0" + lines + "'/>");
  }

  /** Makes a small drawing with a blur that reaches far. */
  static String blurred() {
    return uri(
        "<filter id='f'><feGaussianBlur stdDeviation='6'/></filter>"
            + "<g transform='scale(900)'><rect width='9' height='9' filter='url(#f)'/></g>");
  }

  /** Makes a drawing of more than 600 KB that may be drawn: short lines, few dashes, a shadow. */
  static String large() {
    String lines = "l.000125 0l-.000125 0".repeat(28_000);
    return uri(
        "<filter id='f'><feDropShadow dx='2' dy='2' stdDeviation='3'/></filter>"
            + "<path stroke-dasharray='9 3' stroke='blue' d='M0 0H240'/>"
            + "<rect width='90' height='60' filter='url(#f)'/>"
            + "<path stroke='red' d='M0 60"
            + lines
            + "'/>");
  }

  private static String uri(String content) {
    byte[] svg = (START + content + "</svg>").getBytes(UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
  }
}
