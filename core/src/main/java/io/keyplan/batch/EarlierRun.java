package io.keyplan.batch;

import io.keyplan.brand.Brand;
import io.keyplan.document.Pictures;
import io.keyplan.document.TextSource;
import io.keyplan.fill.FillTemplate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which documents of an earlier run are still what a run would make now. */
final class EarlierRun {

  /** The version in builds that bear none. */
  private static final String UNVERSIONED = "development";

  private final DocumentSet set;
  private final LocalDate today;
  private final DocumentTools tools;
  private final DocumentStore store;
  private final Pictures pictures;

  EarlierRun(
      DocumentSet set,
      LocalDate today,
      DocumentTools tools,
      DocumentStore store,
      Pictures pictures) {
    this.set = set;
    this.today = today;
    this.tools = tools;
    this.store = store;
    this.pictures = pictures;
  }

  /** Lists the documents that a record proves done and unchanged, in the order of the set. */
  List<DocumentOutcome> unchanged(Recorded recorded) {
    boolean sameDay = recorded.today().isEmpty() || recorded.today().equals(today.toString());
    if (!sameDay || !samePictures(recorded.pictures())) {
      return List.of();
    }
    List<DocumentOutcome> found = new ArrayList<>();
    for (DocumentJob job : set.jobs()) {
      DocumentOutcome done = recorded.documents().get(job.members());
      if (done != null && done.options().equals(options(set, job, tools)) && isThere(done)) {
        found.add(done);
      }
    }
    return found;
  }

  /** Gives the hash of everything but the plan, its pictures and the day. */
  static String options(DocumentSet set, DocumentJob job, DocumentTools tools) {
    FillTemplate filled = tools.own().find(job).orElse(null);
    Object exporter = filled == null ? tools.exporters().forFormat(job.format()) : filled;
    Brand brand = set.brand();
    return Hashes.of(
        String.join(
            "\n",
            version(EarlierRun.class),
            filled == null ? exporter.getClass().getName() : filled.hash(),
            version(exporter.getClass()),
            job.members().toString()
                + (filled == null ? tools.templates().get(job.template()).edition() : ""),
            set.name().toString(),
            set.asOf()
                + (brand == null || filled != null ? "" : "\n" + brand.digest())
                + words(set)));
  }

  /** What documents are written with beside the library's own fields and words; empty for none. */
  private static String words(DocumentSet set) {
    boolean own = !set.fields().isEmpty() || !set.texts().equals(TextSource.NONE);
    return own ? "\n" + set.fields() + "\n" + set.texts() : "";
  }

  private boolean samePictures(Map<String, String> recorded) {
    return recorded.entrySet().stream()
        .allMatch(
            entry -> UsedPictures.hash(pictures.load(entry.getKey())).equals(entry.getValue()));
  }

  /** What cannot be read proves nothing, and is made again. */
  private boolean isThere(DocumentOutcome done) {
    try {
      return store.hash(done.path()).equals(Optional.of(done.hash()));
    } catch (IOException e) {
      return false;
    }
  }

  private static String version(Class<?> type) {
    String version = type.getPackage().getImplementationVersion();
    return version == null ? UNVERSIONED : version;
  }
}
