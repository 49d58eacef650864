package io.keyplan.cli;

import io.keyplan.document.TextSource;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.value.NearestName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Reads the values of options and gathers what is wrong with them. */
final class OptionValues {

  static final String ALL = "all";

  private final List<String> problems = new ArrayList<>();

  private final Texts texts;
  private final TextSource own;
  private final CustomFields fields;

  private OptionValues(TextSource own, CustomFields fields) {
    this.own = own;
    this.fields = fields;
    this.texts = Texts.of(own).with(fields.texts());
  }

  private static CustomFields fields(CommandSpec command) {
    return command.root().userObject() instanceof KeyplanCommand keyplan
        ? keyplan.fields()
        : CustomFields.NONE;
  }

  /** Gives the texts beside the library's own, without those of custom fields. */
  TextSource texts() {
    return own;
  }

  /** Gives the custom fields that plans can have. */
  CustomFields fields() {
    return fields;
  }

  private static TextSource own(CommandSpec command) {
    return command.root().userObject() instanceof KeyplanCommand keyplan
        ? keyplan.texts()
        : TextSource.NONE;
  }

  /** Gives the texts of a language, in words of one's own where there are any. */
  Messages messages(Locale locale) {
    return Messages.of(texts, locale);
  }

  /** Adds a problem. */
  void problem(String message) {
    problems.add(message);
  }

  /** Adds problems. */
  void problems(Collection<String> messages) {
    problems.addAll(messages);
  }

  /** Says whether nothing was wrong so far. */
  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Ends the command if anything was wrong. */
  void check() {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  /** Starts with the arguments that no option or parameter of a command takes. */
  static OptionValues of(CommandSpec command) {
    OptionValues values = new OptionValues(own(command), fields(command));
    for (String argument : command.commandLine().getUnmatchedArguments()) {
      values.problem(
          argument.startsWith("-")
              ? "unknown option \""
                  + argument
                  + "\""
                  + NearestName.suggestion(argument, command.optionsMap().keySet())
              : "\"" + argument + "\" is one argument too many");
    }
    return values;
  }

  /** Reads names separated by commas; none when the option is not given. */
  List<String> names(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  /** Reads known names separated by commas, or {@code all}; none when the option is not given. */
  List<String> several(String option, @Nullable String text, Collection<String> known) {
    return several(option, names(text), known);
  }

  /** Reads known names, or {@code all}. */
  List<String> several(String option, List<String> given, Collection<String> known) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : given) {
      String typed = name.toLowerCase(Locale.ROOT);
      if (typed.equals(ALL)) {
        names.addAll(known);
      } else if (known.contains(typed)) {
        names.add(typed);
      } else {
        problem(unknownName(option, name, choices(name, known, ", " + ALL)));
      }
    }
    return List.copyOf(names);
  }

  /** Checks that a name is known. */
  void known(String option, String name, Collection<String> known) {
    if (!known.contains(name)) {
      problem(unknownName(option, name, choices(name, known, "")));
    }
  }

  /** Reads values of an enum separated by commas, or {@code all}. */
  <E extends Enum<E>> List<E> choices(String option, String text, Class<E> type) {
    E[] values = type.getEnumConstants();
    List<String> known = Arrays.stream(values).map(OptionValues::name).toList();
    return several(option, text, known).stream().map(name -> values[known.indexOf(name)]).toList();
  }

  /** Reads a value of an enum; the usual one where it is none. */
  <E extends Enum<E>> E choice(String option, String text, E usual) {
    E[] values = usual.getDeclaringClass().getEnumConstants();
    List<String> known = Arrays.stream(values).map(OptionValues::name).toList();
    int index = known.indexOf(text.strip().toLowerCase(Locale.ROOT));
    if (index < 0) {
      problem(unknownName(option, text, choices(text, known, "")));
      return usual;
    }
    return values[index];
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Reads languages separated by commas, with a country or without, or {@code all}. */
  List<Locale> locales(String option, String text) {
    Set<Locale> locales = new LinkedHashSet<>();
    for (String tag : text.split(",", -1)) {
      if (tag.strip().equalsIgnoreCase(ALL)) {
        texts.languages().forEach(language -> locales.add(Locale.forLanguageTag(language)));
      } else {
        locales.add(locale(option, tag));
      }
    }
    return List.copyOf(locales);
  }

  /** Reads a language, with a country or without; English where it is none. */
  Locale locale(String option, String text) {
    String tag = text.strip().replace('_', '-');
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      if (texts.has(locale)) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      // Reported like any other that is not known.
    }
    String country = ", with a country as in en-US or without";
    problem(unknownName(option, tag, choices(tag, texts.languages(), country)));
    return Locale.ENGLISH;
  }

  /** Reads a day; null when the option is not given. */
  @Nullable LocalDate day(String option, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      problem(option + ": \"" + text + "\" is no date; write it as 2026-01-30");
      return null;
    }
  }

  /** Reads a folder that is there or can be made. */
  @Nullable Path folder(String option, @Nullable Path path) {
    if (path == null) {
      problem(option + " is missing: the folder to write to");
      return null;
    }
    if (path.toString().equals("-")) {
      problem(option + ": - is no folder; only export writes a document to standard output");
      return null;
    }
    for (Path above = path.toAbsolutePath(); above != null; above = above.getParent()) {
      if (Files.exists(above)) {
        if (!Files.isDirectory(above)) {
          problem(option + ": " + above + " is a file, not a folder");
        }
        return path;
      }
    }
    return path;
  }

  private static String unknownName(String option, String name, String known) {
    return option + ": there is no \"" + name + "\"" + known;
  }

  private static String choices(String name, Collection<String> known, String more) {
    String nearest = NearestName.suggestion(name, known);
    String all = known.isEmpty() ? "none at hand" : String.join(", ", known) + more;
    return (nearest.isEmpty() ? "; choose from " : nearest + " Choose from ") + all;
  }
}
