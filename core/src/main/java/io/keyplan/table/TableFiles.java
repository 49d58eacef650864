package io.keyplan.table;

import io.keyplan.value.NearestName;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a folder, or of one file, by name without regard to case. Hidden files, and what
 * programs leave beside files that are open, are passed over. Immutable.
 */
public final class TableFiles {

  /** Files that hold tables which nobody here can read. */
  private static final Set<String> OTHER_TABLES =
      Set.of("gz", "htm", "html", "numbers", "ods", "parquet", "xls", "xlsb", "xml", "zip");

  private final Map<String, TableFile> byName = new LinkedHashMap<>();
  private final Set<String> extensions = new HashSet<>();
  private final List<String> passedOver = new ArrayList<>();

  private TableFiles() {}

  /**
   * Finds the tables of a folder, not of folders in it, or of one file.
   *
   * @param encoding how texts without a byte order mark are encoded; null to find out
   * @throws BrokenTableException if a file is not what its name says
   * @throws IOException if there is no such file or folder, or it cannot be read
   */
  public static TableFiles of(Path input, @Nullable Charset encoding) throws IOException {
    List<TableReader> readers =
        new ArrayList<>(List.of(new CsvTableReader(encoding), new JsonTableReader()));
    ServiceLoader.load(TableReader.class, TableReader.class.getClassLoader()).forEach(readers::add);
    TableFiles tables = new TableFiles();
    readers.forEach(reader -> tables.extensions.addAll(reader.extensions()));
    for (Path file : files(input)) {
      String extension = extension(String.valueOf(file.getFileName()));
      for (TableReader reader : readers) {
        if (reader.extensions().contains(extension)) {
          tables.add(file, reader.tables(file));
        }
      }
      if (OTHER_TABLES.contains(extension)) {
        tables.passedOver.add(String.valueOf(file.getFileName()));
      }
    }
    return tables;
  }

  /** A file with one table is known by its own name as well. */
  private void add(Path file, List<TableFile> found) {
    for (TableFile table : found) {
      byName.putIfAbsent(key(table.name()), table);
    }
    if (found.size() == 1) {
      byName.putIfAbsent(key(FileStem.of(file)), found.get(0));
    }
  }

  /**
   * Finds a table.
   *
   * @param name name of a file, with its extension or without, of a sheet, or of a list in the
   *     records of a file, as in {@code Account.Contacts}
   */
  public Optional<TableFile> find(String name) {
    TableFile exact = byName.get(key(name));
    return exact == null && extensions.contains(extension(name))
        ? Optional.ofNullable(byName.get(key(name.substring(0, name.lastIndexOf('.')))))
        : Optional.ofNullable(exact);
  }

  /** Lists the tables, in the order of the files' names. */
  public List<TableFile> all() {
    return byName.values().stream().distinct().toList();
  }

  /** Lists the names of files that may hold tables, in a form that is not read. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  /** Completes a message about a table that is not there. */
  public String suggestion(String name) {
    List<String> names = all().stream().map(TableFile::place).toList();
    String nearest = NearestName.suggestion(name, names);
    return nearest.isEmpty() ? "; there are " + String.join(", ", names) : nearest;
  }

  private static List<Path> files(Path input) throws IOException {
    if (!Files.isDirectory(input)) {
      return List.of(input.toRealPath());
    }
    try (Stream<Path> files = Files.list(input)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isCompanion(file))
          .sorted()
          .toList();
    }
  }

  private static boolean isCompanion(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
