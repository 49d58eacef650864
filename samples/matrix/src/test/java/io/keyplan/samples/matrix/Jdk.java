package io.keyplan.samples.matrix;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A Java to run applications with.
 *
 * @param home its folder
 * @param version its version, such as 17.0.15
 */
record Jdk(Path home, Runtime.Version version) {

  /** Says where a Java is that the tests should also run with. */
  static final String PROPERTY = "keyplan.jdk";

  private static final int OLDEST = 17;
  private static final Pattern VARIABLE = Pattern.compile("JAVA_HOME_\\d+(_.*)?");
  private static final Pattern TOOLCHAIN = Pattern.compile("<jdkHome>([^<]+)</jdkHome>");

  /** Gives the Java that runs the tests. */
  static Jdk current() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version());
  }

  /**
   * Lists the oldest that Keyplan supports and the newest, of the one that runs the tests and those
   * that {@value #PROPERTY}, variables such as {@code JAVA_HOME_25} and Maven's toolchains name.
   */
  static List<Jdk> oldestAndNewest() throws IOException {
    Map<Integer, Jdk> found = new TreeMap<>();
    for (Path home : homes()) {
      Path release = home.resolve("release");
      if (Files.exists(release)) {
        Jdk jdk = new Jdk(home, versionOf(Files.readString(release)));
        found.merge(jdk.version.feature(), jdk, Jdk::newer);
      }
    }
    found.put(current().version.feature(), current());
    found.keySet().removeIf(feature -> feature < OLDEST);
    List<Jdk> all = List.copyOf(found.values());
    return all.size() < 2 ? all : List.of(all.get(0), all.get(all.size() - 1));
  }

  private static List<Path> homes() throws IOException {
    List<Path> homes = new ArrayList<>();
    String property = System.getProperty(PROPERTY);
    if (property != null) {
      homes.add(Path.of(property));
    }
    System.getenv()
        .forEach(
            (name, home) -> {
              if (VARIABLE.matcher(name).matches()) {
                homes.add(Path.of(home));
              }
            });
    Path toolchains = Path.of(System.getProperty("user.home"), ".m2", "toolchains.xml");
    if (Files.exists(toolchains)) {
      TOOLCHAIN
          .matcher(Files.readString(toolchains))
          .results()
          .forEach(home -> homes.add(Path.of(home.group(1).strip())));
    }
    return homes;
  }

  private static Runtime.Version versionOf(String release) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(release));
    return Runtime.Version.parse(properties.getProperty("JAVA_VERSION").replace("\"", ""));
  }

  private static Jdk newer(Jdk one, Jdk other) {
    return Comparator.comparing(Jdk::version).compare(one, other) < 0 ? other : one;
  }

  /** Gives a program of it. */
  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  @Override
  public String toString() {
    return "JDK " + version.feature();
  }
}
