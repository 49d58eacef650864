package io.keyplan.brand;

import io.keyplan.document.Picture;
import io.keyplan.file.EnclosedFile;
import io.keyplan.font.FontFamily;
import io.keyplan.font.FontFile;
import io.keyplan.font.UnusableFontException;
import io.keyplan.json.Node;
import io.keyplan.json.Setting;
import io.keyplan.json.SettingProblems;
import io.keyplan.picture.PictureFolder;
import io.keyplan.theme.Color;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a brand file says and the files that it names, and gathers every problem. */
final class BrandFileReader {

  private static final String[] KEYS = {
    "brand",
    "presentation",
    "document",
    "workbook",
    "paper",
    "logo",
    "fonts",
    "colors",
    "layouts",
    "styles"
  };

  private static final Pattern HEX = Pattern.compile("#?[0-9A-Fa-f]{6}");

  private static final int MOST_PAGES = 10_000;

  /** The largest {@code idx} of a placeholder is that of an unsigned 32-bit number. */
  private static final int MOST_IDX = Integer.MAX_VALUE;

  private final Setting root;
  private final String usualName;
  private final BrandFiles files;

  private BrandFileReader(Setting root, String usualName, BrandFiles files) {
    this.root = root;
    this.usualName = usualName;
    this.files = files;
  }

  /**
   * Reads a brand file.
   *
   * @param usualName name of a brand that says none
   */
  static BrandSettings read(
      Node node, String usualName, BrandFiles files, SettingProblems problems) {
    return new BrandFileReader(Setting.root(node, problems), usualName, files).settings();
  }

  private BrandSettings settings() {
    root.knows(KEYS);
    Setting named = root.find("brand");
    String name = named == null ? null : named.selfText();
    return new BrandSettings(
        name == null ? usualName : name,
        bases(),
        paper(),
        logo(name == null ? usualName : name),
        fonts(),
        colors(),
        layouts(),
        styles());
  }

  private Map<BaseKind, BaseFile> bases() {
    Map<BaseKind, BaseFile> bases = new EnumMap<>(BaseKind.class);
    for (BaseKind kind : BaseKind.values()) {
      Setting node = fileOf(kind.key());
      BaseFile file = node == null ? null : file(node, kind.extensions());
      if (file != null) {
        bases.put(kind, file);
      }
    }
    return bases;
  }

  /** Finds the node that names a file, alone or with more that is said of it. */
  private @Nullable Setting fileOf(String key) {
    Setting node = root.find(key);
    if (node == null || !node.isObject()) {
      return node;
    }
    Setting file = node.find("file");
    if (file == null) {
      node.selfProblem(
          "name the file, as in file: " + (key.equals("logo") ? "acme.svg" : "acme.pdf"));
    }
    return file;
  }

  private @Nullable BaseFile file(Setting node, List<String> extensions) {
    String path = node.selfText();
    if (path == null) {
      return null;
    }
    String extension = new BaseFile(path, new byte[0]).extension();
    if (!extensions.contains(extension)) {
      node.selfProblem(
          "\""
              + Excerpt.of(path)
              + "\" is none of the files that go here: "
              + String.join(", ", extensions)
              + (extension.equals("thmx")
                  ? "; open the theme in PowerPoint and save it as a template (.potx)"
                  : ""));
      return null;
    }
    try {
      return new BaseFile(path, files.read(path));
    } catch (EnclosedFile.Refused e) {
      node.selfProblem("\"" + Excerpt.of(path) + "\" " + e.getMessage());
      return null;
    }
  }

  private @Nullable PaperRule paper() {
    Setting node = root.find("paper");
    if (node == null) {
      return null;
    }
    if (!node.isObject()) {
      return new PaperRule(1, 1, List.of());
    }
    node.knows("file", "first", "next", "area");
    Integer first = whole(node, "first", 1, MOST_PAGES);
    Integer next = whole(node, "next", 1, MOST_PAGES);
    int usual = first == null ? 1 : first;
    return new PaperRule(
        usual,
        next == null ? usual : next,
        numbers(node, "area", "margins left, top, right and bottom in millimetres"));
  }

  private @Nullable BrandLogo logo(String name) {
    Setting node = root.find("logo");
    if (node == null) {
      return null;
    }
    String alt = name;
    if (node.isObject()) {
      node.knows("file", "alt");
      Setting said = node.find("alt");
      alt = said == null ? name : Objects.requireNonNullElse(said.selfText(), name);
    }
    Setting named = fileOf("logo");
    List<Picture.Type> types = Arrays.asList(Picture.Type.values());
    List<String> extensions = new ArrayList<>(types.stream().map(Picture.Type::extension).toList());
    extensions.add("jpeg");
    BaseFile file = named == null ? null : file(named, extensions);
    if (named == null || file == null) {
      return null;
    }
    String uri = "data:;base64," + Base64.getEncoder().encodeToString(file.content());
    PictureFolder pictures = PictureFolder.none();
    String problem = pictures.problem(uri).orElse(null);
    if (problem != null) {
      named.selfProblem(file.name() + ": " + problem);
      return null;
    }
    return new BrandLogo(pictures.load(uri).orElseThrow(), alt);
  }

  private List<FontFamily> fonts() {
    List<FontFamily> fonts = new ArrayList<>();
    Setting node = root.object("fonts");
    for (String family : node.names()) {
      Setting named = node.find(family);
      List<FontFile> found = named == null ? List.of() : fontFiles(named);
      try {
        fonts.add(found.isEmpty() ? FontFamily.named(family) : FontFamily.of(family, found));
      } catch (UnusableFontException e) {
        named.selfProblem(e.getMessage());
      }
    }
    return fonts;
  }

  private List<FontFile> fontFiles(Setting family) {
    List<FontFile> found = new ArrayList<>();
    for (Setting entry : family.entries()) {
      BaseFile file = file(entry, List.of("ttf", "otf", "ttc"));
      try {
        if (file != null) {
          found.add(FontFile.parse(file.content()));
        }
      } catch (UnusableFontException e) {
        entry.selfProblem(
            "\"" + Excerpt.of(file.name()) + "\" is no font to use: " + e.getMessage());
      }
    }
    return found;
  }

  private BrandColors colors() {
    Setting node = root.find("colors");
    if (node == null) {
      return BrandColors.NONE;
    }
    List<String> known = new ArrayList<>();
    Map<ColorRole, ColorChoice> roles = new EnumMap<>(ColorRole.class);
    for (ColorRole role : ColorRole.values()) {
      known.add(role.key());
      Setting named = node.find(role.key());
      ColorChoice color = named == null ? null : color(named);
      if (color != null) {
        roles.put(role, color);
      }
    }
    known.add("ramp");
    node.knows(known.toArray(String[]::new));
    Setting ramp = node.find("ramp");
    List<ColorChoice> colors =
        ramp == null
            ? List.of()
            : ramp.entries().stream().map(this::color).filter(Objects::nonNull).toList();
    return new BrandColors(roles, colors);
  }

  private @Nullable ColorChoice color(Setting node) {
    String text = node.selfText();
    if (text == null) {
      return null;
    }
    if (HEX.matcher(text).matches()) {
      String digits = text.substring(text.length() - 6).toUpperCase(Locale.ROOT);
      return new ColorChoice(null, new Color(digits));
    }
    ColorSlot slot = ColorSlot.of(text).orElse(null);
    if (slot == null) {
      List<String> slots = Arrays.stream(ColorSlot.values()).map(ColorSlot::id).toList();
      node.selfProblem(
          "\""
              + Excerpt.of(text)
              + "\" is no colour: write six hexadecimal digits such as \"#7B0041\", or "
              + String.join(", ", slots)
              + NearestName.suggestion(text, slots));
      return null;
    }
    return new ColorChoice(slot, null);
  }

  private Map<LayoutRole, LayoutRule> layouts() {
    Map<LayoutRole, LayoutRule> layouts = new EnumMap<>(LayoutRole.class);
    Setting node = root.find("layouts");
    if (node == null) {
      return layouts;
    }
    node.knows(Arrays.stream(LayoutRole.values()).map(LayoutRole::key).toArray(String[]::new));
    for (LayoutRole role : LayoutRole.values()) {
      Setting named = node.find(role.key());
      if (named != null) {
        layouts.put(role, layout(named));
      }
    }
    return layouts;
  }

  private LayoutRule layout(Setting node) {
    if (!node.isObject()) {
      String name = node.selfText();
      boolean none = "none".equals(name);
      return new LayoutRule(none ? null : name, none, null, null, List.of());
    }
    node.knows("name", "title", "kicker", "area");
    Setting named = node.find("name");
    return new LayoutRule(
        named == null ? null : named.selfText(),
        false,
        whole(node, "title", 0, MOST_IDX),
        whole(node, "kicker", 0, MOST_IDX),
        numbers(node, "area", "left, top, width and height in points of a slide 960 points wide"));
  }

  private Map<String, String> styles() {
    Map<String, String> styles = new LinkedHashMap<>();
    Setting node = root.object("styles");
    for (String use : node.names()) {
      Setting named = node.find(use);
      String style = named == null ? null : named.selfText();
      if (style != null) {
        styles.put(use, style);
      }
    }
    return styles;
  }

  private static @Nullable Integer whole(Setting node, String name, int least, int most) {
    Setting found = node.find(name);
    return found == null ? null : found.selfWhole(least, most);
  }

  /** Reads four numbers that are not negative; none where there are none. */
  private static List<Double> numbers(Setting node, String name, String what) {
    Setting found = node.find(name);
    if (found == null) {
      return List.of();
    }
    List<Setting> entries = found.entries();
    if (entries.size() != 4) {
      found.selfProblem("four numbers are expected: " + what);
      return List.of();
    }
    List<Double> numbers = new ArrayList<>();
    for (Setting entry : entries) {
      Double number = entry.selfNumber(0, MOST_PAGES);
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers.size() == 4 ? numbers : List.of();
  }
}
