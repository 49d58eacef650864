package io.keyplan.crm;

import io.keyplan.table.TableFile;
import io.keyplan.table.TableFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of an export; each is read when it is first asked for. Not thread-safe. */
final class Exports implements Closeable {

  private final TableFiles files;
  private final Path folder;
  private final boolean salesforceIds;
  private final ImportLog log;
  private final Map<TableFile, Export> read = new LinkedHashMap<>();

  /**
   * Finds the tables.
   *
   * @param folder an empty folder in which rows are kept; deleted with what is in it
   */
  Exports(TableFiles files, Path folder, boolean salesforceIds, ImportLog log) {
    this.files = files;
    this.folder = folder;
    this.salesforceIds = salesforceIds;
    this.log = log;
  }

  TableFiles files() {
    return files;
  }

  /** Gives a table by the name of its file or sheet. */
  Optional<Export> find(String name) throws IOException {
    Optional<TableFile> file = files.find(name);
    return file.isPresent() ? Optional.of(read(file.get())) : Optional.empty();
  }

  private Export read(TableFile file) throws IOException {
    Export export = read.get(file);
    if (export == null) {
      export = Export.read(file, folder.resolve(read.size() + ".rows"), salesforceIds, log);
      read.put(file, export);
    }
    return export;
  }

  /** Lists the tables that nobody asked for. */
  List<TableFile> unread() {
    return files.all().stream().filter(file -> !read.containsKey(file)).toList();
  }

  /** Lists the tables that were read, in that order. */
  List<Export> all() {
    return List.copyOf(read.values());
  }

  @Override
  public void close() throws IOException {
    for (Export export : read.values()) {
      export.close();
    }
    Files.deleteIfExists(folder);
  }
}
