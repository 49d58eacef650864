package io.keyplan.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the labels of Office's charts as Office shows them: numbers in their formats. */
final class ChartLabelReader {

  /** A condition or none, a language or none, and what is shown. */
  private static final Pattern SECTION =
      Pattern.compile("(?:\\[([<>]=?)([-\\d.]+)])?(?:\\[\\$-\\w+])?(.*)");

  private static final Pattern DIGITS = Pattern.compile("#,##0(\\.(0+))?(,*)");

  private ChartLabelReader() {}

  /** Gives the labels of a chart's part. */
  static List<String> labels(Element chart) {
    List<String> labels = new ArrayList<>();
    for (Element series : DocumentTexts.all(chart, "c:ser")) {
      for (Element all : DocumentTexts.all(series, "c:dLbls")) {
        Map<String, Element> own = new HashMap<>();
        for (Element one : DocumentTexts.all(all, "c:dLbl")) {
          own.put(first(one, "c:idx").getAttribute("val"), one);
        }
        Element values = first(series, "c:val");
        for (Element point : DocumentTexts.all(values, "c:pt")) {
          Element label = own.get(point.getAttribute("idx"));
          if (label == null || DocumentTexts.all(label, "c:delete").isEmpty()) {
            labels.add(text(label, all, new BigDecimal(point.getTextContent())));
          }
        }
      }
    }
    return labels;
  }

  private static String text(@Nullable Element label, Element all, BigDecimal number) {
    if (label != null && !DocumentTexts.all(label, "a:t").isEmpty()) {
      return first(label, "a:t").getTextContent();
    }
    List<Element> formats = DocumentTexts.all(label == null ? all : label, "c:numFmt");
    return shown(formats.get(formats.size() - 1).getAttribute("formatCode"), number);
  }

  /** Shows a number as a format says (ECMA-376, part 1, 18.8.31), in English. */
  private static String shown(String code, BigDecimal number) {
    String[] sections = code.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    for (int i = 0; i < sections.length; i++) {
      Matcher section = SECTION.matcher(sections[i]);
      if (section.matches() && (i == sections.length - 1 || admits(section, i, number))) {
        boolean negative = section.group(1) == null && i == 1 || section.group(3).startsWith("\"−");
        return written(section.group(3), negative ? number.abs() : number);
      }
    }
    throw new AssertionError(code);
  }

  private static boolean admits(Matcher section, int place, BigDecimal number) {
    if (section.group(1) == null) {
      return place == 0 ? number.signum() >= 0 : number.signum() < 0;
    }
    int compared = number.compareTo(new BigDecimal(section.group(2)));
    return section.group(1).startsWith("<") && compared < 0
        || section.group(1).startsWith(">") && compared > 0
        || section.group(1).endsWith("=") && compared == 0;
  }

  private static String written(String section, BigDecimal number) {
    Matcher digits = DIGITS.matcher(section);
    String text = section;
    if (digits.find()) {
      int places = digits.group(2) == null ? 0 : digits.group(2).length();
      BigDecimal scaled = number.movePointLeft(3 * digits.group(3).length());
      DecimalFormat format =
          new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
      format.setMinimumFractionDigits(places);
      format.setMaximumFractionDigits(places);
      format.setRoundingMode(RoundingMode.HALF_UP);
      text = digits.replaceFirst(format.format(scaled));
    }
    return text.replace("\"", "");
  }

  private static Element first(Element parent, String name) {
    return DocumentTexts.all(parent, name).get(0);
  }
}
