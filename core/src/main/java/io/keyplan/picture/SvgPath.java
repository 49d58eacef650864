package io.keyplan.picture;

/**
 * Measures the data of an SVG's path (SVG 1.1, 8.3). Curves count as long as the lines through
 * their control points, which is never too short.
 */
final class SvgPath {

  private static final String COMMANDS = "MLHVCSQTAZ";
  private static final int[] NUMBERS = {2, 2, 1, 1, 6, 4, 4, 2, 7, 0};
  private static final int MOST_NUMBERS = 7;
  private static final int FIRST_FLAG = 3;
  private static final int LAST_FLAG = 4;

  private final String data;
  private final double[] numbers = new double[MOST_NUMBERS];
  private int at;
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;
  private double pieces;
  private double length;

  private SvgPath(String data) {
    this.data = data;
  }

  /** Measures a path as far as its data can be read, which is as far as it is drawn. */
  static SvgPath measure(String data) {
    SvgPath path = new SvgPath(data);
    path.run();
    return path;
  }

  /** Gives how many lines and halves of curves it has. */
  double pieces() {
    return pieces;
  }

  /** Gives its length in its own units, or somewhat more. */
  double length() {
    return length;
  }

  private void run() {
    char command = ' ';
    while (true) {
      skip();
      if (at == data.length()) {
        return;
      }
      if (Character.isLetter(data.charAt(at))) {
        command = data.charAt(at++);
      } else if (command == 'M' || command == 'm') {
        command = command == 'M' ? 'L' : 'l';
      }
      int kind = COMMANDS.indexOf(Character.toUpperCase(command));
      if (kind < 0 || kind == COMMANDS.length() - 1 && !closes(command) || !read(kind, command)) {
        return;
      }
      draw(Character.toUpperCase(command), Character.isLowerCase(command));
    }
  }

  /** A letter Z stands alone: numbers after it belong to nothing. */
  private boolean closes(char command) {
    return at > 0 && data.charAt(at - 1) == command;
  }

  private void draw(char command, boolean relative) {
    double dx = relative ? x : 0;
    double dy = relative ? y : 0;
    switch (command) {
      case 'M' -> {
        x = numbers[0] + dx;
        y = numbers[1] + dy;
        startX = x;
        startY = y;
      }
      case 'H' -> line(numbers[0] + dx, y);
      case 'V' -> line(x, numbers[0] + dy);
      case 'Z' -> line(startX, startY);
      case 'L' -> line(numbers[0] + dx, numbers[1] + dy);
      case 'A' -> arc(numbers[5] + dx, numbers[6] + dy);
      case 'T' -> {
        reflect();
        line(numbers[0] + dx, numbers[1] + dy);
        return;
      }
      default -> curve(command, dx, dy);
    }
    if (command != 'C' && command != 'S' && command != 'Q') {
      controlX = x;
      controlY = y;
    }
  }

  private void curve(char command, double dx, double dy) {
    int count = NUMBERS[COMMANDS.indexOf(command)];
    if (command == 'S') {
      reflect();
    }
    double toX = x;
    double toY = y;
    for (int i = 0; i + 1 < count; i += 2) {
      length += Math.hypot(numbers[i] + dx - toX, numbers[i + 1] + dy - toY);
      controlX = i + 2 < count ? numbers[i] + dx : controlX;
      controlY = i + 2 < count ? numbers[i + 1] + dy : controlY;
      toX = numbers[i] + dx;
      toY = numbers[i + 1] + dy;
    }
    x = toX;
    y = toY;
    pieces += 2;
  }

  /** The first control point is the last one of the curve before, on the other side. */
  private void reflect() {
    length += 2 * Math.hypot(x - controlX, y - controlY);
    controlX = 2 * x - controlX;
    controlY = 2 * y - controlY;
    pieces++;
  }

  private void arc(double toX, double toY) {
    double chord = Math.hypot(toX - x, toY - y);
    double radius = Math.max(chord / 2, Math.max(Math.abs(numbers[0]), Math.abs(numbers[1])));
    length += 2 * Math.PI * radius;
    pieces += 4;
    x = toX;
    y = toY;
  }

  private void line(double toX, double toY) {
    length += Math.hypot(toX - x, toY - y);
    pieces++;
    x = toX;
    y = toY;
  }

  /** Reads the numbers of a command; false where they end too early. */
  private boolean read(int kind, char command) {
    for (int i = 0; i < NUMBERS[kind]; i++) {
      skip();
      boolean flag = Character.toUpperCase(command) == 'A' && i >= FIRST_FLAG && i <= LAST_FLAG;
      if (flag && at < data.length()) {
        numbers[i] = data.charAt(at++) == '1' ? 1 : 0;
      } else if (!number(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean number(int index) {
    int start = at;
    boolean point = false;
    boolean digits = false;
    while (at < data.length()) {
      char c = data.charAt(at);
      if (c >= '0' && c <= '9') {
        digits = true;
      } else if (c == '.' && !point) {
        point = true;
      } else if ((c == 'e' || c == 'E') && digits) {
        exponent();
        break;
      } else if ((c != '-' && c != '+') || at > start) {
        break;
      }
      at++;
    }
    if (!digits) {
      return false;
    }
    numbers[index] = Double.parseDouble(data.substring(start, at));
    return true;
  }

  private void exponent() {
    int digit = at + 1;
    if (digit < data.length() && (data.charAt(digit) == '-' || data.charAt(digit) == '+')) {
      digit++;
    }
    if (digit == data.length() || !Character.isDigit(data.charAt(digit))) {
      return;
    }
    at = digit;
    while (at < data.length() && data.charAt(at) >= '0' && data.charAt(at) <= '9') {
      at++;
    }
  }

  private void skip() {
    while (at < data.length() && (data.charAt(at) <= ' ' || data.charAt(at) == ',')) {
      at++;
    }
  }
}
