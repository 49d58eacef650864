package io.keyplan.i18n;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An ICU message pattern, taken apart once: arguments as they are, plurals and choices by a word.
 *
 * <p>It writes what ICU's {@code MessageFormat} writes, which is dear to make, and cannot be used
 * by two threads. Immutable and thread-safe.
 */
final class TextPattern {

  private static final double NO_VALUE = MessagePattern.NO_NUMERIC_VALUE;

  /** What values there are: numbered ones, or named ones. */
  record Arguments(Object[] numbered, Map<String, ?> named) {

    private @Nullable Object get(String name, int number) {
      if (number >= 0 && named.isEmpty()) {
        return number < numbered.length ? numbered[number] : null;
      }
      return named.get(name);
    }
  }

  /** A stretch of a message; writes itself. */
  private interface Piece {
    void write(StringBuilder text, Arguments arguments, @Nullable Number counted);
  }

  private record Literal(String words) implements Piece {
    @Override
    public void write(StringBuilder text, Arguments arguments, @Nullable Number counted) {
      text.append(words);
    }
  }

  private record Argument(String name, int number, CountRules rules) implements Piece {
    @Override
    public void write(StringBuilder text, Arguments arguments, @Nullable Number counted) {
      Object value = arguments.get(name, number);
      if (value instanceof Number amount) {
        text.append(rules.written(amount));
      } else if (value == null) {
        text.append('{').append(name).append('}');
      } else {
        text.append(value);
      }
    }
  }

  private record Count(CountRules rules) implements Piece {
    @Override
    public void write(StringBuilder text, Arguments arguments, @Nullable Number counted) {
      text.append(counted == null ? "#" : rules.written(counted));
    }
  }

  /** A message for a number, or for numbers that the language counts alike, or for a word. */
  private record Branch(String selector, double value, TextPattern message) {}

  private record Plural(
      String name,
      int number,
      boolean ordinal,
      double offset,
      List<Branch> branches,
      CountRules rules)
      implements Piece {
    @Override
    public void write(StringBuilder text, Arguments arguments, @Nullable Number counted) {
      Object value = arguments.get(name, number);
      if (value == null) {
        text.append('{').append(name).append('}');
        return;
      }
      if (!(value instanceof Number amount)) {
        throw new IllegalArgumentException("\"" + value + "\" for {" + name + "} is no number");
      }
      Number rest = offset == 0 ? amount : (Number) (amount.doubleValue() - offset);
      branch(amount.doubleValue(), rest).message.write(text, arguments, rest);
    }

    private Branch branch(double amount, Number rest) {
      for (Branch branch : branches) {
        if (branch.value == amount) {
          return branch;
        }
      }
      return choose(branches, rules.keyword(rest, ordinal));
    }
  }

  private record Choice(String name, int number, List<Branch> branches) implements Piece {
    @Override
    public void write(StringBuilder text, Arguments arguments, @Nullable Number counted) {
      Object value = arguments.get(name, number);
      if (value == null) {
        text.append('{').append(name).append('}');
      } else {
        choose(branches, value.toString()).message.write(text, arguments, null);
      }
    }
  }

  private final List<Piece> pieces;

  private TextPattern(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /**
   * Takes a pattern apart.
   *
   * @throws IllegalArgumentException if it is none, or has arguments of other kinds than plain
   *     ones, plurals and choices
   */
  static TextPattern of(String pattern, CountRules rules) {
    MessagePattern parts = new MessagePattern(pattern);
    return message(parts, 0, rules);
  }

  String format(Arguments arguments) {
    StringBuilder text = new StringBuilder();
    write(text, arguments, null);
    return text.toString();
  }

  private void write(StringBuilder text, Arguments arguments, @Nullable Number counted) {
    for (Piece piece : pieces) {
      piece.write(text, arguments, counted);
    }
  }

  private static Branch choose(List<Branch> branches, String word) {
    Branch other = branches.get(0);
    for (Branch branch : branches) {
      if (branch.value == NO_VALUE && branch.selector.equals(word)) {
        return branch;
      }
      if (branch.value == NO_VALUE && branch.selector.equals("other")) {
        other = branch;
      }
    }
    return other;
  }

  private static TextPattern message(MessagePattern parts, int start, CountRules rules) {
    List<Piece> pieces = new ArrayList<>();
    String all = parts.getPatternString();
    int done = parts.getPart(start).getLimit();
    StringBuilder words = new StringBuilder();
    for (int i = start + 1; ; i++) {
      Part part = parts.getPart(i);
      words.append(all, done, part.getIndex());
      done = part.getLimit();
      Part.Type type = part.getType();
      boolean isPiece = type == Part.Type.REPLACE_NUMBER || type == Part.Type.ARG_START;
      if (words.length() > 0 && (isPiece || type == Part.Type.MSG_LIMIT)) {
        pieces.add(new Literal(words.toString()));
        words.setLength(0);
      }
      if (type == Part.Type.MSG_LIMIT) {
        return new TextPattern(pieces);
      } else if (type == Part.Type.REPLACE_NUMBER) {
        pieces.add(new Count(rules));
      } else if (type == Part.Type.ARG_START) {
        pieces.add(argument(parts, i, rules));
        i = parts.getLimitPartIndex(i);
        done = parts.getPart(i).getLimit();
      }
    }
  }

  private static Piece argument(MessagePattern parts, int start, CountRules rules) {
    Part named = parts.getPart(start + 1);
    String name = parts.getSubstring(named);
    int number = named.getType() == Part.Type.ARG_NUMBER ? named.getValue() : -1;
    MessagePattern.ArgType kind = parts.getPart(start).getArgType();
    int first = start + 2;
    return switch (kind) {
      case NONE -> new Argument(name, number, rules);
      case SELECT -> new Choice(name, number, branches(parts, first, rules));
      case PLURAL, SELECTORDINAL -> {
        boolean hasOffset = parts.getPart(first).getType().hasNumericValue();
        double offset = hasOffset ? parts.getNumericValue(parts.getPart(first)) : 0;
        List<Branch> branches = branches(parts, hasOffset ? first + 1 : first, rules);
        boolean ordinal = kind == MessagePattern.ArgType.SELECTORDINAL;
        yield new Plural(name, number, ordinal, offset, branches, rules);
      }
      default -> throw new IllegalArgumentException("{" + name + "} is neither plain nor a choice");
    };
  }

  private static List<Branch> branches(MessagePattern parts, int first, CountRules rules) {
    List<Branch> branches = new ArrayList<>();
    int i = first;
    while (parts.getPartType(i) == Part.Type.ARG_SELECTOR) {
      String selector = parts.getSubstring(parts.getPart(i));
      i++;
      double value = NO_VALUE;
      if (parts.getPartType(i).hasNumericValue()) {
        value = parts.getNumericValue(parts.getPart(i));
        i++;
      }
      branches.add(new Branch(selector, value, message(parts, i, rules)));
      i = parts.getLimitPartIndex(i) + 1;
    }
    return List.copyOf(branches);
  }
}
