package io.keyplan.poi.word.write;

import io.keyplan.poi.word.names.WordNamespaces;
import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;

/** Paragraphs, runs and fields in few words. */
final class Wml {

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\u2028\\u2029]");

  /** The first character of the Hebrew block; nothing before it is written from the right. */
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private Wml() {}

  /** Creates a paragraph; texts among the content become runs. */
  static P paragraph(String style, Object... content) {
    P paragraph = new P();
    PPrBase.PStyle styleName = new PPrBase.PStyle();
    styleName.setVal(style);
    PPr properties = new PPr();
    properties.setPStyle(styleName);
    paragraph.setPPr(properties);
    for (Object part : content) {
      paragraph.getContent().add(part instanceof String text ? run("", text) : part);
    }
    return paragraph;
  }

  /** Makes a paragraph stay on the page of the next one. */
  static P keepNext(P paragraph) {
    paragraph.getPPr().setKeepNext(on());
    return paragraph;
  }

  /**
   * Creates a run of text; line ends become breaks.
   *
   * @param style character style; empty for none
   */
  static R run(String style, String text) {
    R run = new R();
    RPr properties = new RPr();
    if (!style.isEmpty()) {
      properties.setRStyle(style(style));
      run.setRPr(properties);
    }
    if (isRightToLeft(text)) {
      properties.setRtl(on());
      run.setRPr(properties);
    }
    if (LINE_END.matcher(text).find()) {
      lines(run, text);
    } else {
      line(run, text);
    }
    return run;
  }

  private static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
        return Bidi.requiresBidi(text.toCharArray(), i, text.length());
      }
    }
    return false;
  }

  private static void lines(R run, String text) {
    String[] lines = LINE_END.split(text, -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.getContent().add(new Br());
      }
      line(run, lines[i]);
    }
  }

  private static void line(R run, String line) {
    String[] pieces = line.split("\t", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        run.getContent().add(tab());
      }
      if (!pieces[i].isEmpty()) {
        run.getContent().add(text(pieces[i]));
      }
    }
  }

  static RStyle style(String name) {
    RStyle style = new RStyle();
    style.setVal(name);
    return style;
  }

  /** Creates a run that moves to the next tab stop. */
  static R tabRun() {
    R run = new R();
    run.getContent().add(tab());
    return run;
  }

  private static JAXBElement<R.Tab> tab() {
    return element("tab", new R.Tab());
  }

  private static Text text(String value) {
    Text text = new Text();
    text.setValue(value);
    if (value.startsWith(" ") || value.endsWith(" ") || value.contains("  ")) {
      text.setSpace("preserve");
    }
    return text;
  }

  /** Creates the runs of a field with the result that it shows until it is next computed. */
  static List<Object> field(String code, String result) {
    return List.of(
        fieldMark(STFldCharType.BEGIN),
        fieldCode(code),
        fieldMark(STFldCharType.SEPARATE),
        run("", result),
        fieldMark(STFldCharType.END));
  }

  static R fieldMark(STFldCharType type) {
    FldChar mark = new FldChar();
    mark.setFldCharType(type);
    R run = new R();
    run.getContent().add(element("fldChar", mark));
    return run;
  }

  static R fieldCode(String code) {
    Text text = new Text();
    text.setValue(" " + code + " ");
    text.setSpace("preserve");
    R run = new R();
    run.getContent().add(element("instrText", text));
    return run;
  }

  static BigInteger number(long value) {
    return BigInteger.valueOf(value);
  }

  static BooleanDefaultTrue on() {
    return new BooleanDefaultTrue();
  }

  /** Names an object as an element of WordprocessingML. */
  static <T> JAXBElement<T> element(String name, T value) {
    return element(WordNamespaces.W, name, value);
  }

  /** Names an object as an element. */
  static <T> JAXBElement<T> element(String namespace, String name, T value) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) value.getClass();
    return new JAXBElement<>(new QName(namespace, name), type, value);
  }
}
