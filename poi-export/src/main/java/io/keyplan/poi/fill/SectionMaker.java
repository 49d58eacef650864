package io.keyplan.poi.fill;

import io.keyplan.brand.BaseKind;
import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandNote;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.Exporter;
import io.keyplan.export.Note;
import io.keyplan.fill.FillSections;
import io.keyplan.fill.Tag;
import io.keyplan.read.DocumentLimits;
import io.keyplan.value.FieldPath;
import io.keyplan.value.InvalidFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes our own sections for a document of a company's: as files of its format that have the
 * document as their base, as those of a brand have. What the document offers as a base is learned
 * with the first tag that asks for a section. Thread-safe once the document was taken apart.
 */
public final class SectionMaker {

  /** Twice as many as there are; each is planned, written and taken apart by itself. */
  private static final int MOST = 100;

  private final FillSections sections;
  private final Exporter exporter;
  private final BaseKind kind;
  private final byte[] template;
  private final DocumentLimits limits;
  private String settings = "";
  private @Nullable Brand look;
  private String unusable = "";
  private int asked;

  /**
   * Prepares a document.
   *
   * @param exporter writes files of its format
   * @param kind what it is as a base
   * @param template its bytes; not changed
   * @param limits how much it may hold
   */
  public SectionMaker(
      FillSections sections,
      Exporter exporter,
      BaseKind kind,
      byte[] template,
      DocumentLimits limits) {
    this.sections = sections;
    this.exporter = exporter;
    this.kind = kind;
    this.template = template;
    this.limits = limits;
  }

  /** Gives a maker of sections for other pages of the document. */
  public SectionMaker on(byte[] pages) {
    SectionMaker other = new SectionMaker(sections, exporter, kind, pages, limits);
    other.setSettings(settings);
    return other;
  }

  /** Sets lines of a brand file that say more of the document, before it is taken apart. */
  public void setSettings(String lines) {
    settings = lines;
  }

  /** Says why the document cannot show a section; empty if it can. */
  public String problem(Tag.Section tag) {
    String name = sections.problem(tag);
    if (!name.isEmpty()) {
      return name;
    }
    if (++asked > MOST) {
      return "a document has room for " + MOST + " sections of ours";
    }
    if (look == null && unusable.isEmpty()) {
      learn();
    }
    return unusable;
  }

  private void learn() {
    String file = "document." + kind.extensions().get(1);
    try {
      look =
          Brand.of(
              "document.yaml",
              kind.key() + ": " + file + "\n" + settings,
              Map.of(file, template),
              new BrandLimits(
                  limits.bytes(), limits.bytes(), limits.unpackedBytes(), limits.parts()));
    } catch (InvalidFileException e) {
      unusable =
          "our sections cannot have the look of this document: "
              + e.problems().stream()
                  // What a brand file could say of it, nobody can say here.
                  .map(problem -> problem.message().replace(file, "it"))
                  .map(message -> message.replaceFirst("\\. Name one under .*$", ""))
                  .collect(Collectors.joining("; "));
    }
  }

  /**
   * Makes a section.
   *
   * @param shape how it is meant to be read
   * @return empty, with a note, where the plan has nothing to show in it
   */
  public Optional<SectionFile> make(Tag.Section tag, DocumentShape shape, Filling filling) {
    filling.countEntry();
    Optional<Document> section = filling.values().section(tag, shape);
    if (section.isEmpty()) {
      filling
          .notes()
          .info(FieldPath.NONE, "the plan has nothing to show in the section " + tag.name());
    }
    return section.map(document -> export(document, filling));
  }

  private SectionFile export(Document document, Filling filling) {
    Brand brand = Objects.requireNonNull(look, "a section is made of a document without mistakes");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      List<Note> notes =
          exporter.export(document, ExportOptions.standard().withBrand(brand), out).notes();
      // What the document lacks as a base for whole files does not matter to a part of it.
      List<String> ofBase = brand.notes(kind).stream().map(BrandNote::message).toList();
      notes.stream().filter(note -> !ofBase.contains(note.message())).forEach(filling.notes()::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SectionFile(out.toByteArray(), kind.key());
  }
}
