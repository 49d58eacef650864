package io.keyplan.brand;

import io.keyplan.font.FontFamily;
import io.keyplan.json.Node;
import io.keyplan.json.NodeFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.SettingProblems;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import io.keyplan.value.InvalidFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A company's own look: its presentation, document, workbook and paper, its logo, fonts and
 * colours.
 *
 * <pre>{@code
 * Brand brand = Brand.load(Path.of("acme.brand.yaml"));
 * Publisher publisher = Publisher.builder().brand(brand).build();
 * }</pre>
 *
 * <p>A brand is read once, with everything that documents need of its files, and used as often as
 * need be. It can be sent to other machines, where its files are read once more. Immutable and
 * thread-safe.
 */
public final class Brand implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient BrandSettings settings;
  private final transient Map<BaseKind, BaseReading> readings;
  private final transient Source source;
  private final transient String digest;

  private Brand(BrandSettings settings, Map<BaseKind, BaseReading> readings, Source source) {
    this.settings = settings;
    this.readings = readings;
    this.source = source;
    this.digest = source.digest();
  }

  /**
   * Reads a brand file, and the files beside and below it that it names.
   *
   * @param file the brand file, in YAML or JSON
   * @throws InvalidFileException with every problem of the file and of those that it names: a key
   *     that there is not, a path that leaves the folder, a file that is damaged, protected by a
   *     password, too large, or has no layout for content
   * @throws IOException if the brand file cannot be read
   */
  public static Brand load(Path file) throws IOException {
    return load(file, BrandLimits.ofMemory(Runtime.getRuntime().maxMemory()));
  }

  /**
   * Reads a brand file, and the files beside and below it that it names.
   *
   * @param limits how large the files may be
   * @throws InvalidFileException as the other method does
   * @throws IOException if the brand file cannot be read
   */
  public static Brand load(Path file, BrandLimits limits) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    String name = String.valueOf(file.getFileName());
    byte[] text = Files.readAllBytes(file);
    return read(name, text, BrandFiles.in(folder, limits), limits);
  }

  /**
   * Reads a brand that is not kept in a folder.
   *
   * @param name name of the brand file, for messages; its extension says whether it is JSON
   * @param text the brand file, in YAML or JSON
   * @param files the files that it names, by path
   * @throws InvalidFileException as {@link #load(Path)} does
   */
  public static Brand of(String name, String text, Map<String, byte[]> files, BrandLimits limits) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return read(name, bytes, BrandFiles.of(files, limits), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Brand read(String name, byte[] text, BrandFiles files, BrandLimits limits)
      throws IOException {
    PlanFormat format = PlanFormat.of(Path.of(name)).orElse(PlanFormat.YAML);
    SettingProblems problems = new SettingProblems(name);
    Node node = NodeFile.read(new ByteArrayInputStream(text), format, problems);
    String usual = name.replaceFirst("(\\.brand)?\\.[A-Za-z]+$", "");
    BrandSettings settings = BrandFileReader.read(node, usual, files, problems);
    Map<BaseKind, BaseReading> readings = readings(settings, limits, problems);
    problems.check();
    return new Brand(settings, readings, new Source(name, text, files.contents(), limits));
  }

  private static Map<BaseKind, BaseReading> readings(
      BrandSettings settings, BrandLimits limits, SettingProblems problems) {
    Map<BaseKind, BaseReading> readings = new EnumMap<>(BaseKind.class);
    Map<BaseKind, BrandReader> readers = new EnumMap<>(BaseKind.class);
    ServiceLoader.load(BrandReader.class, Brand.class.getClassLoader())
        .forEach(reader -> readers.putIfAbsent(reader.kind(), reader));
    new TreeMap<>(settings.files())
        .forEach(
            (kind, file) -> {
              BrandReader reader = readers.get(kind);
              if (reader == null) {
                String module =
                    kind == BaseKind.PAPER ? "keyplan-pdf-export" : "keyplan-poi-export";
                problems.add(
                    "/" + kind.key(),
                    null,
                    "nothing here reads " + file + "; add " + module + " to the dependencies");
                return;
              }
              try {
                readings.put(kind, reader.read(file, settings, limits));
              } catch (UnusableBaseException e) {
                e.problems().forEach(line -> problems.add("/" + kind.key(), null, line));
              } catch (IllegalStateException e) {
                problems.add("/" + kind.key(), null, String.valueOf(e.getMessage()));
              }
            });
    return readings;
  }

  /** Gives the name. */
  public String name() {
    return settings.name();
  }

  /** Gives what the brand file says. */
  public BrandSettings settings() {
    return settings;
  }

  /** Gives the SHA-256 of the brand file and all its files, by which a later run knows them. */
  public String digest() {
    return digest;
  }

  /**
   * Gives what an exporter needs of a base file.
   *
   * @param type the exporter's own type
   * @return empty where the brand has no such base
   */
  public <T extends BrandBase> Optional<T> base(Class<T> type) {
    return readings.values().stream()
        .flatMap(reading -> reading.bases().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  /** Lists what the brand's file of a kind does not give as it should; none without such a file. */
  public List<BrandNote> notes(BaseKind kind) {
    BaseReading reading = readings.get(kind);
    if (reading == null) {
      return List.of();
    }
    List<BrandNote> notes = new ArrayList<>(reading.notes());
    if (reading.scheme() != null) {
      String file = settings.files().get(kind).name();
      Palette usual = Theme.standard().palette();
      notes.addAll(BrandPalette.notes(settings.colors(), reading.scheme(), usual, file));
    }
    return notes;
  }

  /** Lists what the brand's file of a kind offers; none without such a file. */
  public List<BrandFinding> findings(BaseKind kind) {
    BaseReading reading = readings.get(kind);
    return reading == null ? List.of() : reading.findings();
  }

  /** Lists the layouts that were found in the brand's presentation; none without one. */
  public List<LayoutSketch> sketches() {
    return readings.values().stream().flatMap(reading -> reading.sketches().stream()).toList();
  }

  /**
   * Gives the theme of documents: colours that the brand file sets, else those that follow from the
   * base file's theme, else those of another base of the brand, else the usual ones. Pages and
   * sheets are as light as usual, also beside dark slides.
   *
   * @param kind the base that the documents are made with
   * @param usual the theme of documents without a brand
   */
  public Theme theme(BaseKind kind, Theme usual) {
    BaseReading own = readings.get(kind);
    BaseReading colored =
        own != null && own.scheme() != null
            ? own
            : readings.values().stream()
                .filter(reading -> reading.scheme() != null)
                .findFirst()
                .orElse(null);
    ColorScheme scheme = colored == null ? null : colored.scheme();
    if (scheme != null && kind != BaseKind.PRESENTATION) {
      scheme = scheme.on(usual.palette().background());
    }
    return new Theme(
        name(), font(own, usual), BrandPalette.of(settings.colors(), scheme, usual.palette()));
  }

  /**
   * Gives the font of documents, with the files that the brand has of it.
   *
   * @param kind the base that the documents are made with
   * @param usual the theme of documents without a brand
   */
  public FontFamily font(BaseKind kind, Theme usual) {
    String name = font(readings.get(kind), usual);
    return settings.fonts().stream()
        .filter(family -> family.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(() -> FontFamily.named(name));
  }

  private String font(@Nullable BaseReading own, Theme usual) {
    if (own != null && own.font() != null) {
      return own.font();
    }
    return readings.values().stream()
        .map(BaseReading::font)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> settings.fonts().stream().map(FontFamily::name).findFirst())
        .orElse(usual.font());
  }

  private Object writeReplace() {
    return source;
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a brand is sent as its files");
  }

  /** What a brand is made of, as it is sent. */
  private static final class Source implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final byte[] text;
    private final LinkedHashMap<String, byte[]> files;
    private final long[] limits;

    Source(String name, byte[] text, Map<String, byte[]> files, BrandLimits limits) {
      this.name = name;
      this.text = text;
      this.files = new LinkedHashMap<>(files);
      this.limits =
          new long[] {
            limits.bytes(), limits.total(), limits.unpackedBytes(), limits.parts(),
          };
    }

    String digest() {
      BrandDigest digest = new BrandDigest();
      digest.add(name, text);
      new TreeMap<>(files).forEach(digest::add);
      return digest.hex();
    }

    private Object readResolve() throws IOException {
      BrandLimits all = new BrandLimits(limits[0], limits[1], limits[2], (int) limits[3]);
      return read(name, text, BrandFiles.of(files, all), all);
    }
  }
}
