package io.keyplan.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much work it is to draw an SVG, by what its elements are and how often they are drawn: a few
 * lines can ask for billions of shapes or dashes.
 *
 * <p>Work is counted in pieces: a line across the drawing, half a curve, a dash. What takes longer
 * counts as several of them, by what it took in drawings that were made for it.
 */
final class SvgWork {

  private static final int MOST_NESTED = 500;
  private static final int LETTER = 20;

  /** The outline of a letter is some four times as long as the letter is high. */
  private static final int OUTLINE = 4;

  private static final double USUAL_LETTER = 16;

  /** A step of a filter goes over all pixels a few times, as does a mask. */
  private static final int FILTER_STEP = 250;

  /** Noise is laid over itself, once for each octave. */
  private static final int OCTAVE = 50;

  /** Each line of a clip is cut with each of those that it lies in. */
  private static final int CLIP = 50;

  /** What a line takes that is too short to cross anything. */
  private static final double SHORT = 0.25;

  /** As much of the drawing's side as a line may be long and count as short. */
  private static final int LONG = 4;

  /** A part with an id, or the whole: its own work, and how often it draws which other parts. */
  private static final class Part {
    private double pieces;
    private double length;
    private final Map<String, Double> drawn = new HashMap<>();
  }

  /**
   * An element that is open, with what it inherits.
   *
   * @param period length of a dash and its gap
   * @param letter size of letters
   */
  private record Open(
      Part part, String name, double period, double letter, boolean inClip, boolean inText) {}

  private final int most;
  private final Map<String, Part> parts = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Part whole = new Part();
  private final Map<String, Double> known = new HashMap<>();
  private final Set<String> under = new HashSet<>();
  private boolean hasDashes;
  private boolean hasUnscaled;

  /** What parts inherit that are drawn elsewhere. */
  private double elsewhere = Double.POSITIVE_INFINITY;

  SvgWork(int most) {
    this.most = most;
    open.push(new Open(whole, "", Double.POSITIVE_INFINITY, USUAL_LETTER, false, false));
  }

  /**
   * Enters an element.
   *
   * @param name its name in lower case
   * @param attributes its attributes without namespace
   * @param style its own style
   * @param scale how much larger it is drawn than the whole
   * @param side length of the whole's longer side in its own units
   */
  void enter(
      String name, Map<String, String> attributes, SvgStyle style, double scale, double side) {
    Open outer = open.getFirst();
    String id = attributes.get("id");
    Part part = id == null ? outer.part() : parts.computeIfAbsent(id, key -> new Part());
    if (part != outer.part()) {
      outer.part().drawn.merge(id, 1.0, Double::sum);
    }
    Open element =
        new Open(
            part,
            name,
            Math.min(outer.period(), style.period()),
            style.letter() > 0 ? Math.max(style.letter(), outer.letter()) : outer.letter(),
            outer.inClip() || name.equals("clippath"),
            outer.inText() || name.equals("text"));
    open.push(element);
    hasUnscaled |= style.isUnscaled();
    hasDashes |= style.period() < Double.POSITIVE_INFINITY;
    if (name.equals("use")) {
      elsewhere = Math.min(elsewhere, element.period());
    }
    SvgShape shape = SvgShape.of(name, attributes, side);
    draw(element, shape.pieces(), shape.length(), scale / side);
    part.pieces += steps(name, attributes) + (style.isMasked() ? FILTER_STEP : 0);
    style.drawn().forEach(this::draws);
    style.marks().forEach(drawn -> part.drawn.merge(drawn, 1 + shape.pieces(), Double::sum));
  }

  void leave() {
    open.pop();
  }

  /** Takes letters within an element. */
  void text(String text) {
    Open element = open.getFirst();
    if (element.inText()) {
      double letters = text.strip().length();
      element.part().pieces += LETTER * letters;
      draw(element, 0, OUTLINE * element.letter() * letters, 0);
    }
  }

  /** Notes what the open element draws; a link to a part does not draw it. */
  void draws(String id) {
    Open element = open.getFirst();
    if (!element.name().equals("a")) {
      element.part().drawn.merge(id, 1.0, Double::sum);
    }
  }

  void check() throws UnusablePicture {
    if (hasUnscaled && hasDashes) {
      throw new UnusablePicture("is an SVG with dashes that do not grow with it; save it as PNG");
    }
    if (work(whole) > most) {
      throw new UnusablePicture(
          "is an SVG that takes more than "
              + most
              + " lines, curves, dashes and steps of filters to draw; save it as PNG");
    }
  }

  private void draw(Open element, double pieces, double length, double scale) {
    double crossing = Math.min(pieces, LONG * length * scale);
    double own = SHORT * pieces + (1 - SHORT) * crossing;
    element.part().pieces += (element.inClip() ? CLIP * pieces : own) + length / element.period();
    element.part().length += length;
  }

  private static double steps(String name, Map<String, String> attributes) {
    boolean isStep =
        name.startsWith("fe") && !name.equals("femergenode") && !name.startsWith("fefunc");
    double octaves =
        name.equals("feturbulence") ? Math.abs(SvgNumbers.first(attributes, "numOctaves", 1)) : 0;
    return isStep ? FILTER_STEP + OCTAVE * octaves : 0;
  }

  private double work(String id) throws UnusablePicture {
    Part part = parts.get(id);
    if (part == null) {
      return 0;
    }
    Double before = known.get(id);
    if (before != null) {
      return before;
    }
    if (!under.add(id) || under.size() > MOST_NESTED) {
      throw new UnusablePicture("is an SVG with parts that draw themselves");
    }
    double work = work(part);
    under.remove(id);
    known.put(id, work);
    return work;
  }

  private double work(Part part) throws UnusablePicture {
    double work = part.pieces + part.length / elsewhere;
    for (Map.Entry<String, Double> drawn : part.drawn.entrySet()) {
      work += drawn.getValue() * work(drawn.getKey());
    }
    return work;
  }
}
