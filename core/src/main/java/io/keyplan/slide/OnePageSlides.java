package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Section;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.export.Note;
import io.keyplan.slide.SlideComposer.Filled;
import io.keyplan.slide.piece.Piece;
import io.keyplan.slide.piece.PieceMaker;
import io.keyplan.slide.piece.TitledPiece;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything on one slide, as far as it can be read.
 *
 * @param base what slides offer
 * @param document what is shown
 * @param values writes entries
 * @param maker makes pieces of blocks
 */
record OnePageSlides(SlideBase base, Document document, EntryRuns values, PieceMaker maker) {

  /** A longer list of values stands in a table of its own. */
  private static final int SHORT_STRIP = 3;

  List<Slide> slides(List<Note> remarks) {
    List<Piece> all = new ArrayList<>();
    for (Section section : document.sections()) {
      collect(section, all);
    }
    all.addAll(0, maker.facts(new Facts(strip())));
    String title = title(remarks);
    Headline shown = base.headline(title);
    List<Filled> alone = new OnePageComposer(base.beneath(shown), values.isForm()).compose(all);
    boolean parted = alone.size() > 1;
    // Its number makes the title of a part longer, which then may take a line more.
    Box box = base.beneath(parted ? part(title, 0, alone.size()) : shown);
    List<Filled> filled = parted ? new OnePageComposer(box, values.isForm()).compose(all) : alone;
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      Canvas canvas = new Canvas(values);
      filled.get(i).placement().draw(box, filled.get(i).scale(), "", canvas);
      Headline headline = parted ? part(title, i, filled.size()) : shown;
      slides.add(
          new Slide(
              Slide.Layout.TITLE_ONLY,
              document.title(),
              title.equals(document.title()) || base.kicker() == null ? "" : document.title(),
              headline,
              null,
              canvas.shapes(),
              i == 0 ? notes(title) : ""));
    }
    return slides;
  }

  private String notes(String title) {
    List<Section> all = new ArrayList<>();
    document.sections().forEach(section -> addParts(section, all));
    return new SpeakerNotes(document, values).of(title, all, List.of(), SpeakerNotes.Place.OPENING);
  }

  private static void addParts(Section section, List<Section> all) {
    all.add(section);
    section.sections().forEach(part -> addParts(part, all));
  }

  private Headline part(String title, int index, int count) {
    return base.headline(
        base.title()
            .cut(title, some -> values.messages().text("word.titlePart", some, index + 1, count)));
  }

  private String title(List<Note> remarks) {
    return document.sections().stream()
        .filter(Section::hasHeadline)
        .map(Section::headline)
        .filter(base.title()::fits)
        .findFirst()
        .orElseGet(() -> subject(remarks));
  }

  /** Gives what the document is about, as much of it as fits. */
  private String subject(List<Note> remarks) {
    String name = document.subject().isEmpty() ? document.title() : document.subject();
    String cut = base.title().cut(name);
    if (!cut.equals(name)) {
      remarks.add(
          new Note(
              Note.Severity.WARNING,
              FieldPath.NONE,
              "the title was shortened: " + name.length() + " characters do not fit two lines"));
    }
    return cut;
  }

  /** A form says in one strip what the page is about, and of what the parts below it are. */
  private List<Fact> strip() {
    List<Section> sections = new ArrayList<>();
    document.sections().forEach(section -> addParts(section, sections));
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(this::isInStrip)
        .flatMap(block -> ((Facts) block).facts().stream())
        .toList();
  }

  private boolean isInStrip(Block block) {
    return values.isForm() && block instanceof Facts facts && facts.facts().size() <= SHORT_STRIP;
  }

  private void collect(Section section, List<Piece> all) {
    for (Block block : section.blocks()) {
      if (block instanceof Cover || isInStrip(block)) {
        continue;
      }
      for (Piece piece : maker.make(block)) {
        boolean named = !piece.heading().isEmpty() || piece.isStrip() || section.title().isEmpty();
        all.add(named ? piece : TitledPiece.of(section.title(), piece));
      }
    }
    section.sections().forEach(child -> collect(child, all));
  }
}
