package io.keyplan.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where commands write: results to one stream, messages to the other.
 *
 * <p>What comes from plans and from the command line is cleared of control characters, so that no
 * file can steer the terminal.
 */
final class Console {

  /** A colour, as terminals number them. */
  enum Color {
    RED(31),
    GREEN(32),
    YELLOW(33),
    GREY(90);

    private final int code;

    Color(int code) {
      this.code = code;
    }
  }

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;
  private final boolean colors;

  /**
   * Creates a console.
   *
   * @param terminal whether a person watches
   * @param colors whether to colour words
   */
  Console(PrintWriter out, PrintWriter err, boolean terminal, boolean colors) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.colors = colors;
  }

  /** Creates the console of the process. */
  static Console ofProcess() {
    boolean terminal = isTerminal();
    boolean colors =
        terminal
            && System.getenv("NO_COLOR") == null
            && !"dumb".equals(System.getenv("TERM"))
            && (System.getenv("TERM") != null || System.getenv("WT_SESSION") != null);
    return new Console(
        writer(System.out, terminal), writer(System.err, terminal), terminal, colors);
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  boolean isTerminal(boolean wanted) {
    return terminal && wanted;
  }

  /** Prints a line of the result. */
  void print(String line) {
    out.println(plain(line));
    out.flush();
  }

  /** Prints a line of the result that begins with a coloured word. */
  void print(Color color, String word, String rest) {
    out.println(colored(color, word) + plain(rest));
    out.flush();
  }

  /** Prints a message. */
  void message(String line) {
    err.println(plain(line));
    err.flush();
  }

  /** Prints a message that begins with a coloured word. */
  void message(Color color, String word, String rest) {
    err.println(colored(color, word) + plain(rest));
    err.flush();
  }

  private String colored(Color color, String word) {
    return colors ? "\u001B[" + color.code + "m" + word + "\u001B[0m" : word;
  }

  /** Tabs and other control characters become blanks, but for the ends of lines. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n]]", " ");
  }

  /** A console is interactive on Java 17 whenever it is there; newer versions have to be asked. */
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** A terminal wants its own character set; files and pipes get UTF-8 on every machine. */
  private static PrintWriter writer(PrintStream stream, boolean terminal) {
    String encoding =
        System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    Charset charset =
        terminal && Charset.isSupported(encoding)
            ? Charset.forName(encoding)
            : StandardCharsets.UTF_8;
    return new PrintWriter(stream, false, charset);
  }

  /** Counts in English. */
  static String count(long number, String one) {
    return String.format(Locale.ROOT, "%d %s%s", number, one, number == 1 ? "" : "s");
  }
}
