package io.keyplan.poi.word.read;

import io.keyplan.poi.word.names.ControlNames;
import io.keyplan.poi.word.names.TableName;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which table of a document is which table of records: by its records, its headings, and
 * the control around its rows. Belongs to one reading.
 */
final class RecordTables {

  /**
   * A table of records.
   *
   * @param group the exporter's name of the table; empty for a copy, or where the document says
   *     nothing
   * @param list the list that its rows come from; none for several
   * @param name what the name says; null where there is none
   * @param parts where its rows stand; more than one where somebody has split it
   */
  record Found(String group, FieldPath list, @Nullable TableName name, List<TableLines> parts) {}

  private record Group(String text, TableName name, int order) {}

  private record Match(TableLines table, int at, Group group, int score) {}

  /** What a record counts that a table and a group share; other signs count less. */
  private static final int RECORD = 8;

  private static final int HEADER = 4;
  private static final int SECTION = 2;

  /** Many times what a document has that people made; a limit for others. */
  private static final int MOST_MATCHES = 200_000;

  private final Map<String, List<Group>> byHeader = new HashMap<>();
  private final Map<String, List<Group>> bySection = new HashMap<>();
  private final Map<FieldPath, List<Group>> byRecord = new HashMap<>();
  private final Map<WordNode, Found> found = new IdentityHashMap<>();
  private int order;

  /** Finds the tables of records among the tables of a document, given in their order. */
  RecordTables(@Nullable Trace trace, List<TableLines> tables) {
    if (trace == null) {
      tables.forEach(this::addNamedBySection);
      return;
    }
    trace.rows().forEach(this::addGroup);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      addMatches(tables.get(i), i, matches);
    }
    matches.sort(
        Comparator.comparingInt((Match match) -> -match.score())
            .thenComparingInt(Match::at)
            .thenComparingInt(match -> match.group().order()));
    assign(matches);
  }

  /** Says what a table is; nothing for one that is none of records. */
  Optional<Found> of(WordNode table) {
    return Optional.ofNullable(found.get(table));
  }

  private void addNamedBySection(TableLines table) {
    if (!table.section().isEmpty()) {
      FieldPath list = FieldPath.of(table.section());
      found.put(table.table(), new Found("", list, null, List.of(table)));
    }
  }

  private void addGroup(String text, List<FieldPath> rows) {
    Optional<TableName> name = TableName.parse(text);
    if (name.isPresent()) {
      Group group = new Group(text, name.get(), order++);
      byHeader.computeIfAbsent(name.get().header(), none -> new ArrayList<>()).add(group);
      String list = name.get().list().text();
      if (!list.isEmpty()) {
        bySection.computeIfAbsent(ControlNames.tag(list), none -> new ArrayList<>()).add(group);
      }
      rows.forEach(row -> byRecord.computeIfAbsent(row, none -> new ArrayList<>()).add(group));
    }
  }

  private void addMatches(TableLines table, int at, List<Match> matches) {
    Map<Group, Integer> shared = new HashMap<>();
    int filled = 0;
    for (TableLine line : table.lines()) {
      filled += line.controls() > 0 ? 1 : 0;
      for (Group group : byRecord.getOrDefault(line.record(), List.of())) {
        shared.merge(group, 1, Integer::sum);
      }
    }
    String header =
        table.lines().isEmpty() ? "" : TableName.digest(TableLines.texts(table.lines().get(0)));
    Map<Group, Integer> scores = new LinkedHashMap<>();
    byHeader
        .getOrDefault(header, List.of())
        .forEach(group -> scores.merge(group, HEADER, Integer::sum));
    bySection
        .getOrDefault(table.section(), List.of())
        .forEach(group -> scores.merge(group, SECTION, Integer::sum));
    for (Map.Entry<Group, Integer> records : shared.entrySet()) {
      Group group = records.getKey();
      if (scores.containsKey(group) || 2 * records.getValue() >= filled && isAlike(table, group)) {
        scores.merge(group, RECORD * records.getValue(), Integer::sum);
      }
    }
    scores.forEach(
        (group, score) -> {
          if (matches.size() < MOST_MATCHES) {
            matches.add(new Match(table, at, group, score));
          }
        });
  }

  /** Says whether a table shows of its records most of what the group shows, and in its way. */
  private static boolean isAlike(TableLines table, Group group) {
    if (table.table().style().equals(TableName.TIMES)) {
      return false;
    }
    boolean styled = table.table().style().equals(TableName.STYLE);
    if (group.name().list().isNone()) {
      return styled;
    }
    String kind = ControlAddresses.kind(group.name().list().item("1"));
    Set<String> shown = new HashSet<>(table.fields().getOrDefault(kind, Map.of()).values());
    List<String> wanted =
        group.name().fields().stream().filter(field -> !field.isEmpty()).distinct().toList();
    return 2 * wanted.stream().filter(shown::contains).count() >= wanted.size()
        && (styled || table.isPlain());
  }

  private void assign(List<Match> matches) {
    Map<Group, List<TableLines>> parts = new IdentityHashMap<>();
    List<Match> left = new ArrayList<>();
    for (Match match : matches) {
      if (!found.containsKey(match.table().table())) {
        if (parts.containsKey(match.group())) {
          left.add(match);
        } else {
          parts.put(match.group(), new ArrayList<>(List.of(match.table())));
          TableName name = match.group().name();
          found.put(
              match.table().table(),
              new Found(match.group().text(), name.list(), name, parts.get(match.group())));
        }
      }
    }
    for (Match match : left) {
      if (match.score() >= RECORD && !found.containsKey(match.table().table())) {
        addPart(match, parts.get(match.group()));
      }
    }
  }

  /** A table with other rows of a group is a piece of it; one with the same rows, a copy. */
  private void addPart(Match match, List<TableLines> parts) {
    TableName name = match.group().name();
    Set<FieldPath> there = new HashSet<>();
    parts.forEach(part -> part.lines().forEach(line -> there.add(line.record())));
    boolean again =
        match.table().lines().stream()
            .anyMatch(line -> !line.record().isNone() && there.contains(line.record()));
    if (again) {
      found.put(match.table().table(), new Found("", name.list(), name, List.of(match.table())));
    } else {
      parts.add(match.table());
      found.put(match.table().table(), new Found(match.group().text(), name.list(), name, parts));
    }
  }
}
