package io.keyplan.batch;

import io.keyplan.FileNames;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.value.NearestName;
import io.keyplan.value.Ref;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a batch are named, such as {@code
 * {account.industry}/{account}-{template}.{ext}}.
 *
 * <p>Between braces stands {@code account}, {@code template}, {@code lang}, {@code audience},
 * {@code ext}, {@code date} (for which the plan holds), {@code line}, {@code id} (of the plan, or
 * where it has none eight digits of its hash), or a field of the plan as {@code info.status}. What
 * comes from a plan becomes letters, digits and hyphens, so that every file system takes the name
 * and no plan leads out of the folder. Where the audience is not named, names for customers end in
 * {@code -customer}, so that their copies never take the place of ours. Immutable and thread-safe.
 */
public final class NamePattern implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The names that are not fields of a plan. */
  private static final List<String> OWN =
      List.of("account", "template", "lang", "audience", "ext", "date", "line", "id");

  private static final String AUDIENCE = "audience";

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9 ._()+,=@#/-]*");
  private static final String END = ".{ext}";

  /** Leaves room for a number and for the extension in the 255 bytes of most file systems. */
  private static final int LONGEST = 180;

  private final String text;

  private NamePattern(String text) {
    this.text = text;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none, with everything that is wrong with it
   */
  public static NamePattern of(String text) {
    return of(text, CustomFields.NONE);
  }

  /**
   * Reads a pattern that may name custom fields, such as {@code {account.custom.region}}.
   *
   * @throws IllegalArgumentException if it is none, with everything that is wrong with it
   */
  public static NamePattern of(String text, CustomFields fields) {
    List<String> problems = new ArrayList<>();
    String literal = PLACE.matcher(text).replaceAll("x");
    if (!LITERAL.matcher(literal).matches()) {
      problems.add(
          "besides {…} it may hold a to z, A to Z, 0 to 9, blanks and . _ ( ) + , = @ # - /");
    }
    if (!text.endsWith(END)) {
      problems.add("it ends in " + END);
    }
    for (String part : literal.split("/", -1)) {
      if (part.isBlank()
          || part.startsWith(".")
          || part.endsWith(".")
          || !part.equals(part.strip())) {
        problems.add("the part \"" + part + "\" between slashes is no name for a file or folder");
      }
    }
    for (String name : names(text)) {
      problem(name, fields).ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no pattern for names: " + String.join("; ", problems));
    }
    return new NamePattern(text);
  }

  /** Says whether names tell a member of a job; that of the format is the extension. */
  boolean tells(String member) {
    return member.equals("format") || member.equals(AUDIENCE) || names(text).contains(member);
  }

  /**
   * Gives the path of a document, parts divided by {@code /}.
   *
   * @param seen the plan as the audience sees it
   * @param id the plan's id, or what stands for it
   * @param ordinal from one; higher numbers tell plans apart that would have the same names
   */
  String path(DocumentJob job, AccountPlan seen, String id, long line, LocalDate day, int ordinal) {
    StringBuilder path = new StringBuilder();
    Matcher place = PLACE.matcher(text.substring(0, text.length() - END.length()));
    while (place.find()) {
      String value =
          switch (place.group(1)) {
            case "account" -> FileNames.slug(seen.account().name());
            case "template" -> job.template();
            case "lang" -> job.locale().toLanguageTag();
            case "audience" -> job.audience().name().toLowerCase(Locale.ROOT);
            case "date" -> day.toString();
            case "line" -> String.valueOf(line);
            case "id" -> FileNames.slug(id);
            case "ext" -> job.format();
            default -> field(seen, place.group(1));
          };
      place.appendReplacement(path, Matcher.quoteReplacement(value));
    }
    place.appendTail(path);
    String audience = names(text).contains(AUDIENCE) ? "" : FileNames.suffix(job.audience());
    String end = audience + (ordinal == 1 ? "" : "-" + ordinal) + "." + job.format();
    String[] parts = path.toString().split("/");
    for (int i = 0; i < parts.length; i++) {
      String cut = parts[i].substring(0, Math.min(parts[i].length(), LONGEST)).stripTrailing();
      parts[i] = FileNames.isReserved(cut) ? "_" + cut : cut;
    }
    return String.join("/", parts) + end;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NamePattern pattern && text.equals(pattern.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  private static Set<String> names(String text) {
    Set<String> names = new LinkedHashSet<>();
    PLACE.matcher(text).results().forEach(place -> names.add(place.group(1)));
    return names;
  }

  private static Optional<String> problem(String name, CustomFields fields) {
    if (OWN.contains(name)) {
      return Optional.empty();
    }
    Class<? extends Record> type = AccountPlan.class;
    String[] steps = steps(name);
    for (int i = 0; i < steps.length; i++) {
      Optional<PlanField> field = fields.find(type, steps[i]);
      if (field.isEmpty()) {
        Set<String> known = new LinkedHashSet<>(i == 0 ? OWN : List.of());
        fields.of(type).forEach(each -> known.add(each.name()));
        return Optional.of(
            "there is no {"
                + name
                + "}"
                + NearestName.suggestion(steps[i], known)
                + (i == 0
                    ? " There are " + String.join(", ", OWN) + " and the fields of a plan"
                    : ""));
      }
      boolean last = i == steps.length - 1;
      boolean record = field.get().kind() == FieldKind.RECORD;
      if (field.get().list() || record == last || !record && !isPlain(field.get())) {
        return Optional.of("{" + name + "} is not a single text, number, date or choice");
      }
      type = record ? field.get().recordType() : type;
    }
    return Optional.empty();
  }

  /** Takes a name apart at its dots; that of a custom field holds one. */
  private static String[] steps(String name) {
    return name.split("\\.(?<!\\bcustom\\.)", -1);
  }

  private static boolean isPlain(PlanField field) {
    return switch (field.kind()) {
      case IMAGE, AMOUNTS_BY_YEAR, CONFIDENCE_BY_POINTER, POINTER, CUSTOM -> false;
      default -> true;
    };
  }

  private static String field(AccountPlan plan, String name) {
    Object value = plan;
    for (String step : steps(name)) {
      Record owner = (Record) value;
      value =
          plan.customFields()
              .find(owner.getClass(), step)
              .map(field -> field.get(owner))
              .orElse(null);
      if (value == null) {
        return "none";
      }
    }
    return FileNames.slug(text(value));
  }

  private static String text(Object value) {
    if (value instanceof OpenEnum<?> choice) {
      return choice.text();
    }
    if (value instanceof Ref ref) {
      return ref.text();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
