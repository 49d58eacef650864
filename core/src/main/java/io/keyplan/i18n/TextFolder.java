package io.keyplan.i18n;

import io.keyplan.document.TextSource;
import io.keyplan.value.NearestName;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads texts from a folder of files such as {@code labels_nl.properties}: further languages, or
 * other words for single texts of those that there are.
 *
 * <p>Files are checked before anything is written with them: every text has a key that the English
 * texts have, is a message pattern, and names no value that the English one does not. Anybody may
 * have written them, so that there are limits to how much is read.
 */
public final class TextFolder {

  private static final int MOST_FILES = 1_000;
  private static final int LARGEST_FILE = 1 << 20;
  private static final int LONGEST_TEXT = 10_000;

  private static final Pattern FILE = Pattern.compile("([a-z]+)_([A-Za-z0-9-]+)\\.properties");

  private final Map<String, String> english = BundleFiles.load("en");
  private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private TextFolder() {}

  /**
   * Reads a folder; files that are no texts are left alone.
   *
   * @throws InvalidTextsException if anything is wrong with the files, naming all of it
   * @throws IOException if the folder cannot be read
   */
  public static TextSource read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.sorted().limit(MOST_FILES + 1L).toList();
    }
    TextFolder reader = new TextFolder();
    if (files.size() > MOST_FILES) {
      reader.problems.add(folder + " has more than " + MOST_FILES + " files");
    } else {
      for (Path file : files) {
        reader.add(file);
      }
      if (reader.byLanguage.isEmpty() && reader.problems.isEmpty()) {
        reader.problems.add(
            folder + " has no texts; their files are called as in labels_nl.properties");
      }
    }
    if (!reader.problems.isEmpty()) {
      throw new InvalidTextsException(reader.problems);
    }
    return TextSource.of(reader.byLanguage);
  }

  private void add(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Matcher matcher = FILE.matcher(name);
    if (!matcher.matches() || !Files.isRegularFile(file)) {
      return;
    }
    String kind = matcher.group(1);
    Set<String> kinds = new TreeSet<>(BundleFiles.TEXTS);
    kinds.add(BundleFiles.ALIASES);
    if (!kinds.contains(kind)) {
      problems.add(
          name
              + ": there are no texts called \""
              + kind
              + "\""
              + NearestName.suggestion(kind, kinds)
              + " Choose from "
              + String.join(", ", kinds));
      return;
    }
    String tag = matcher.group(2);
    if (!isLanguage(tag)) {
      problems.add(name + ": \"" + tag + "\" is no language; write it as in nl or fr-CA");
      return;
    }
    String content = content(file, name);
    Map<String, String> texts = properties(name, content);
    Map<String, String> all = byLanguage.computeIfAbsent(tag, none -> new HashMap<>());
    texts.forEach(
        (key, text) -> {
          String place = name + ":" + line(content, key);
          if (kind.equals(BundleFiles.ALIASES)) {
            all.put(Texts.ALIAS + key, text);
          } else if (isValid(place, key, text)) {
            all.put(key, text);
          }
        });
  }

  private static boolean isLanguage(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.toLanguageTag().equals(tag) && tag.matches("[a-z]{2,3}(-[A-Z]{2}|-[0-9]{3})?");
  }

  private String content(Path file, String name) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      problems.add(name + " is larger than " + LARGEST_FILE / 1024 + " KB");
      return "";
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      problems.add(name + " is not in UTF-8");
      return "";
    }
  }

  private Map<String, String> properties(String name, String content) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Properties properties =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            if (texts.put(key.toString(), value.toString()) != null) {
              problems.add(name + ": \"" + key + "\" is given twice");
            }
            return value;
          }
        };
    try {
      properties.load(new StringReader(content));
    } catch (IllegalArgumentException e) {
      problems.add(name + ": " + e.getMessage());
    }
    return texts;
  }

  private boolean isValid(String place, String key, String text) {
    String sample = english.get(key);
    if (sample == null) {
      problems.add(
          place + ": no text \"" + key + "\"" + NearestName.suggestion(key, english.keySet()));
      return false;
    }
    if (text.length() > LONGEST_TEXT) {
      problems.add(place + ": the text is longer than " + LONGEST_TEXT + " characters");
      return false;
    }
    if (key.startsWith("typography.") && !key.startsWith("typography.scaled")) {
      return isTypography(place, key, text);
    }
    try {
      TextPattern.of(text, new CountRules(Locale.ROOT, false));
      Set<String> known = TextPatterns.arguments(sample);
      for (String argument : TextPatterns.arguments(text)) {
        if (!known.contains(argument)) {
          problems.add(
              place
                  + ": there is no {"
                  + argument
                  + "} here; "
                  + (known.isEmpty()
                      ? "the English text has no values"
                      : "choose from "
                          + known.stream()
                              .map(name -> "{" + name + "}")
                              .collect(Collectors.joining(", "))));
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      problems.add(place + ": no message pattern: " + e.getMessage());
      return false;
    }
    return true;
  }

  private boolean isTypography(String place, String key, String text) {
    boolean letters = key.equals("typography.dayLetters");
    boolean quotes = key.equals("typography.quotes");
    if (letters && text.length() != 3) {
      problems.add(place + ": give three letters, for day, month and year, such as dmy");
      return false;
    } else if (quotes && text.length() != 2) {
      problems.add(place + ": give an opening and a closing quotation mark, such as “”");
      return false;
    }
    return true;
  }

  /** Finds the line of a key, from 1; 1 where it is written with escapes. */
  private static int line(String content, String key) {
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripLeading();
      if (line.startsWith(key) && line.substring(key.length()).matches("\\s*[=:\\s].*|")) {
        return i + 1;
      }
    }
    return 1;
  }
}
