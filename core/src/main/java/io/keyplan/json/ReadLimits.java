package io.keyplan.json;

/**
 * How much a plan file may hold, so that a broken or hostile file costs neither memory nor time.
 *
 * <p>What goes beyond a limit is reported as a problem. Raise a limit with the {@code with…}
 * methods; {@link Integer#MAX_VALUE} switches it off. Immutable and thread-safe.
 *
 * @param bytes size of the file: plans with a thousand entries take a tenth of the default, and
 *     pictures that are written into the file the rest; for a {@code Reader}, its characters
 * @param depth objects and lists within each other: a plan needs 8
 * @param textLength characters of a text: nobody reads 300 pages in one field, and laying them out
 *     takes minutes
 * @param sourceLength characters of a picture's {@code source}, which may be a {@code data:} URI
 *     with the picture in it
 * @param nameLength characters of a property's name: the longest names are JSON Pointers in {@code
 *     confidence}
 * @param numberLength characters of a number: longer ones are no amounts, and parsing takes time
 *     that grows with the square of the length
 * @param values objects, lists and single values in the file: each takes about a hundred bytes of
 *     memory
 * @param problems problems, and warnings, that are listed; beyond that they are only counted
 */
public record ReadLimits(
    int bytes,
    int depth,
    int textLength,
    int sourceLength,
    int nameLength,
    int numberLength,
    int values,
    int problems) {

  /** Limits that fit every plan that people write, and a heap of 256 MB. */
  public static final ReadLimits STANDARD =
      new ReadLimits(16 << 20, 32, 1 << 20, 12_000_000, 1_000, 100, 200_000, 200);

  /** No limits: for files that this program wrote itself. */
  public static final ReadLimits NONE =
      new ReadLimits(
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE);

  /** Checks that every limit is above zero. */
  public ReadLimits {
    atLeastOne("bytes", bytes);
    atLeastOne("depth", depth);
    atLeastOne("textLength", textLength);
    atLeastOne("sourceLength", sourceLength);
    atLeastOne("nameLength", nameLength);
    atLeastOne("numberLength", numberLength);
    atLeastOne("values", values);
    atLeastOne("problems", problems);
  }

  /** Sets the size of the file in bytes. */
  public ReadLimits withBytes(int most) {
    return new ReadLimits(
        most, depth, textLength, sourceLength, nameLength, numberLength, values, problems);
  }

  /** Sets how deep objects and lists may stand within each other. */
  public ReadLimits withDepth(int most) {
    return new ReadLimits(
        bytes, most, textLength, sourceLength, nameLength, numberLength, values, problems);
  }

  /** Sets the length of a text in characters. */
  public ReadLimits withTextLength(int most) {
    return new ReadLimits(
        bytes, depth, most, sourceLength, nameLength, numberLength, values, problems);
  }

  /** Sets the length of a picture's source in characters. */
  public ReadLimits withSourceLength(int most) {
    return new ReadLimits(
        bytes, depth, textLength, most, nameLength, numberLength, values, problems);
  }

  /** Sets the length of a property's name in characters. */
  public ReadLimits withNameLength(int most) {
    return new ReadLimits(
        bytes, depth, textLength, sourceLength, most, numberLength, values, problems);
  }

  /** Sets the length of a number in characters. */
  public ReadLimits withNumberLength(int most) {
    return new ReadLimits(
        bytes, depth, textLength, sourceLength, nameLength, most, values, problems);
  }

  /** Sets how many values a file may hold. */
  public ReadLimits withValues(int most) {
    return new ReadLimits(
        bytes, depth, textLength, sourceLength, nameLength, numberLength, most, problems);
  }

  /** Sets how many problems are reported. */
  public ReadLimits withProblems(int most) {
    return new ReadLimits(
        bytes, depth, textLength, sourceLength, nameLength, numberLength, values, most);
  }

  private static void atLeastOne(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, not " + limit);
    }
  }
}
