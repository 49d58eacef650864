package io.keyplan.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of an SVG draw which others, to find one that a few lines blow up to billions of
 * shapes.
 */
final class SvgReferences {

  private static final long MOST_DRAWN = 1_000_000;
  private static final int MOST_NESTED = 500;

  /** A part with an id, or the whole: its own elements, and the parts that it draws again. */
  private static final class Part {
    private long own;
    private final List<String> drawn = new ArrayList<>();
  }

  private final Map<String, Part> parts = new HashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();
  private final Part whole = new Part();
  private final Map<String, Long> weights = new HashMap<>();
  private final Set<String> under = new HashSet<>();
  private boolean inStyle;
  private boolean isLink;

  void enter(String name, @Nullable String id) {
    Part holder = open.isEmpty() ? whole : open.peek();
    Part part = id == null ? holder : parts.computeIfAbsent(id, key -> new Part());
    if (id != null && part != holder) {
      holder.drawn.add(id);
    }
    part.own++;
    open.push(part);
    inStyle = name.equals("style");
    isLink = name.equals("a");
  }

  void leave() {
    open.pop();
    inStyle = false;
  }

  void text(String text) throws UnusablePicture {
    if (inStyle) {
      SvgRules.checkStyle(text, this);
    }
  }

  /** Notes what the open element refers to; a link to a part does not draw it. */
  void to(String id) {
    if (!isLink && !open.isEmpty()) {
      open.peek().drawn.add(id);
    }
  }

  void check() throws UnusablePicture {
    if (weight(whole) > MOST_DRAWN) {
      throw new UnusablePicture("is an SVG that draws its parts a million times over");
    }
  }

  private long weight(String id) throws UnusablePicture {
    Part part = parts.get(id);
    if (part == null) {
      return 0;
    }
    Long known = weights.get(id);
    if (known != null) {
      return known;
    }
    if (!under.add(id) || under.size() > MOST_NESTED) {
      throw new UnusablePicture("is an SVG with parts that draw themselves");
    }
    long weight = weight(part);
    under.remove(id);
    weights.put(id, weight);
    return weight;
  }

  private long weight(Part part) throws UnusablePicture {
    long weight = part.own;
    for (String id : part.drawn) {
      weight = Math.min(MOST_DRAWN + 1, weight + weight(id));
    }
    return weight;
  }
}
