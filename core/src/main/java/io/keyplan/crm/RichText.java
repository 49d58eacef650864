package io.keyplan.crm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * What fields with formatted text say, which systems keep as HTML: without tags, with a line for
 * each paragraph, row and entry of a list. Nothing of it is run or fetched, and what it hides is
 * left out.
 */
final class RichText {

  /** Editors nest lists, quotes and tables; beyond, depth serves only to keep a parser busy. */
  private static final int DEEPEST = 64;

  /** Twice what Salesforce lets people write; a longer text was made, not written. */
  private static final int LONGEST = 1 << 18;

  private static final Pattern PICTURE_DATA = Pattern.compile("(?i)data:image/[^\"'<>\\s]*");
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|b|big|blockquote|body|br|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|li"
              + "|meta|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot"
              + "|th|thead|title|tr|u|ul)(?:[\\s/][^<>]*)?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
  private static final Set<String> UNSEEN =
      Set.of("head", "noscript", "script", "style", "template");
  private static final Set<String> LINES = Set.of("dd", "dt", "li", "tr");

  private RichText() {}

  /**
   * Gives what a text says; one without tags stays as it is but for escaped characters.
   *
   * @throws UnreadableCell if it is too long to have been written by people
   */
  static String plain(String text) throws UnreadableCell {
    if (TAG.matcher(text).find()) {
      String html = PICTURE_DATA.matcher(text).replaceAll("");
      if (html.length() > LONGEST) {
        throw new UnreadableCell(
            "the formatted text has more than " + LONGEST + " characters; shorten it");
      }
      Lines lines = new Lines();
      Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST)).body().traverse(lines);
      return lines.text();
    }
    return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
  }

  /** Writes down the texts of a tree, line by line. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private int unseen;
    private int linkStart;

    String text() {
      StringBuilder lines = new StringBuilder();
      for (String line : text.toString().split("\n", -1)) {
        lines.append(BLANKS.matcher(line).replaceAll(" ").strip()).append('\n');
      }
      return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        unseen += isUnseen(element) ? 1 : 0;
        start(element);
      } else if (node instanceof TextNode words && unseen == 0) {
        text.append(isPreformatted(words) ? words.getWholeText() : words.text());
      }
    }

    private static boolean isPreformatted(TextNode words) {
      Element parent = words.parent();
      return parent != null && parent.nameIs("pre");
    }

    private static boolean isUnseen(Element element) {
      String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
      return UNSEEN.contains(element.normalName())
          || element.hasAttr("hidden")
          || style.contains("display:none")
          || style.contains("visibility:hidden");
    }

    private void start(Element element) {
      if (unseen > 0) {
        return;
      }
      switch (element.normalName()) {
        case "a" -> linkStart = text.length();
        case "br" -> text.append('\n');
        case "img" -> text.append(element.attr("alt"));
        case "td", "th" -> text.append(isLineStart() ? "" : " | ");
        case "ol", "ul" -> {
          newLine();
          numbers.push(0);
        }
        default -> {
          if (element.isBlock()) {
            newLine();
          }
        }
      }
      if (element.nameIs("li")) {
        text.append(bullet(element));
      }
    }

    private String bullet(Element entry) {
      Element list = entry.parent();
      if (list == null || !list.nameIs("ol") || numbers.isEmpty()) {
        return "- ";
      }
      numbers.push(numbers.pop() + 1);
      return numbers.element() + ". ";
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (unseen == 0) {
        end(element);
      }
      unseen -= isUnseen(element) ? 1 : 0;
    }

    /** A link that says something else than where it leads gets the address behind it. */
    private void end(Element element) {
      if ((element.nameIs("ol") || element.nameIs("ul")) && !numbers.isEmpty()) {
        numbers.pop();
      }
      String address = element.nameIs("a") ? element.attr("href").strip() : "";
      if (address.matches("(?i)https?://.*")
          && text.indexOf(withoutScheme(address), linkStart) < 0) {
        text.append(" (").append(address).append(')');
      }
      if (LINES.contains(element.normalName())) {
        newLine();
      } else if (element.nameIs("p") || element.normalName().matches("h[1-6]")) {
        newLine();
        text.append('\n');
      } else if (element.isBlock() && !element.nameIs("td") && !element.nameIs("th")) {
        newLine();
      }
    }

    private static String withoutScheme(String address) {
      String rest = address.substring(address.indexOf("://") + 3);
      return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private boolean isLineStart() {
      return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void newLine() {
      if (!isLineStart()) {
        text.append('\n');
      }
    }
  }
}
