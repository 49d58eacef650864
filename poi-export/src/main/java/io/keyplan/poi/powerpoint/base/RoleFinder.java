package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.BrandSettings;
import io.keyplan.brand.LayoutRole;
import io.keyplan.brand.LayoutRule;
import io.keyplan.drawing.Box;
import io.keyplan.poi.powerpoint.base.FoundRoles.Choice;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the layouts of a master for roles: as the brand file says, else by structure, else by type;
 * of several the one whose title stands where most do, with the fewest further placeholders, as
 * dark as the layout for content, and whose type or name says so. Lives for one master.
 */
final class RoleFinder {

  private final String file;
  private final Master master;
  private final LayoutShapes shapes;
  private final BrandSettings settings;
  private final List<String> problems;
  private final @Nullable Box usualTitle;

  private RoleFinder(
      String file, Master master, Box slide, BrandSettings settings, List<String> problems) {
    this.file = file;
    this.master = master;
    this.shapes = new LayoutShapes(slide);
    this.settings = settings;
    this.problems = problems;
    this.usualTitle = usualTitle();
  }

  /**
   * Finds the roles of a master.
   *
   * @param problems where layouts go that the brand file names and that are not there
   */
  static FoundRoles find(
      String file, Master master, Box slide, BrandSettings settings, List<String> problems) {
    return new RoleFinder(file, master, slide, settings, problems).roles();
  }

  private FoundRoles roles() {
    Map<LayoutRole, Choice> found = new EnumMap<>(LayoutRole.class);
    find(LayoutRole.CONTENT, null).ifPresent(choice -> found.put(LayoutRole.CONTENT, choice));
    Layout content =
        Optional.ofNullable(found.get(LayoutRole.CONTENT)).map(Choice::layout).orElse(null);
    for (LayoutRole role : LayoutRole.values()) {
      if (role != LayoutRole.CONTENT) {
        find(role, content).ifPresent(choice -> found.put(role, choice));
      }
    }
    return new FoundRoles(master, found);
  }

  private Optional<Choice> find(LayoutRole role, @Nullable Layout content) {
    LayoutRule rule = settings.layouts().get(role);
    if (rule != null && rule.none()) {
      return Optional.empty();
    }
    if (rule != null && rule.name() != null) {
      return named(role, rule.name());
    }
    List<Layout> candidates =
        master.layouts().stream().filter(layout -> shapes.is(role, layout)).toList();
    String reason = "by structure";
    if (candidates.isEmpty() && role != LayoutRole.TABLE && role != LayoutRole.CONTENT) {
      candidates =
          master.layouts().stream()
              .filter(layout -> LayoutShapes.isTyped(role, layout) && layout.title().isPresent())
              .toList();
      reason = "by type " + (candidates.isEmpty() ? "" : candidates.get(0).type());
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Layout best = candidates.stream().min(order(role, content)).orElseThrow();
    String others = candidates.size() == 1 ? "" : ", the best of " + candidates.size();
    return Optional.of(new Choice(best, reason + others));
  }

  private Optional<Choice> named(LayoutRole role, String name) {
    for (Layout layout : master.layouts()) {
      if (layout.name().equalsIgnoreCase(name)) {
        return Optional.of(new Choice(layout, "the brand file names it"));
      }
    }
    List<String> names = master.layouts().stream().map(Layout::name).toList();
    String nearest = NearestName.suggestion(name, names);
    problems.add(
        file
            + " has no layout \""
            + name
            + "\" for layouts."
            + role.key()
            + (nearest.isEmpty() ? "; there are " + String.join(", ", names) : nearest));
    return Optional.empty();
  }

  private Comparator<Layout> order(LayoutRole role, @Nullable Layout content) {
    boolean opens = role == LayoutRole.COVER || role == LayoutRole.SECTION;
    Comparator<Layout> order = Comparator.comparing(layout -> !opens && !hasUsualTitle(layout));
    if (opens) {
      order = order.thenComparing(layout -> !LayoutShapes.isTyped(role, layout));
    } else {
      order =
          order.thenComparing(
              layout -> content != null && Darkness.of(layout) != Darkness.of(content));
    }
    return order
        .thenComparingInt(RoleFinder::further)
        .thenComparing(layout -> !LayoutShapes.isTyped(role, layout))
        .thenComparing(layout -> !LayoutShapes.isNamed(role, layout));
  }

  private static int further(Layout layout) {
    return (int) layout.placeholders().stream().filter(each -> !each.isFooter()).count();
  }

  private boolean hasUsualTitle(Layout layout) {
    return usualTitle != null
        && layout.title().filter(title -> shapes.isSame(title.box(), usualTitle)).isPresent();
  }

  /** Gives the place in which most layouts with content have their title. */
  private @Nullable Box usualTitle() {
    List<Box> titles = new ArrayList<>();
    for (Layout layout : master.layouts()) {
      boolean heads =
          shapes.is(LayoutRole.CONTENT, layout)
              || shapes.is(LayoutRole.TWO, layout)
              || shapes.is(LayoutRole.TITLE_ONLY, layout);
      if (heads) {
        layout.title().ifPresent(title -> titles.add(title.box()));
      }
    }
    Map<Box, Long> counts = new LinkedHashMap<>();
    for (Box title : titles) {
      counts.put(title, titles.stream().filter(other -> shapes.isSame(title, other)).count());
    }
    Box best = null;
    for (Map.Entry<Box, Long> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > counts.get(best)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
