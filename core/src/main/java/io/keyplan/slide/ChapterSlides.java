package io.keyplan.slide;

import io.keyplan.document.Document;
import io.keyplan.document.Section;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Shape;
import io.keyplan.slide.SlideComposer.Filled;
import io.keyplan.slide.piece.PieceMaker;
import java.util.ArrayList;
import java.util.List;

/** Draws chapters on slides, as they are planned. Lives while a deck is planned, in one thread. */
final class ChapterSlides {

  private final SlideBase base;
  private final Document document;
  private final EntryRuns values;
  private final ChapterTitles titles;
  private final ChapterPlanner chapters;
  private final AppendixPlanner appendix;

  ChapterSlides(SlideBase base, Document document, EntryRuns values, PieceMaker maker) {
    this.base = base;
    this.document = document;
    this.values = values;
    this.titles = new ChapterTitles(base, document, values.messages());
    ChapterPieces pieces = new ChapterPieces(maker);
    this.chapters = new ChapterPlanner(base, document, values, pieces);
    this.appendix = new AppendixPlanner(base, titles, chapters, pieces);
  }

  /** Gives what is decided on chapters. */
  ChapterPlanner plans() {
    return chapters;
  }

  /** Makes the slides of a chapter before the appendix. */
  List<Slide> slides(Chapter chapter) {
    return drawn(chapter, chapters.tell(chapter).slides(), false);
  }

  /** Makes the slides of the appendix. */
  List<Slide> appendix(List<Chapter> story) {
    return appendix.plan(story).stream()
        .flatMap(part -> drawn(part.chapter(), part.slides(), part.isRest()).stream())
        .toList();
  }

  private List<Slide> drawn(Chapter chapter, List<Filled> filled, boolean rest) {
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      String part = filled.size() == 1 ? "" : (i + 1) + "/" + filled.size();
      boolean tells = !rest && i == 0 && titles.tells(chapter, part);
      String text =
          tells
              ? titles.title(chapter, true, part)
              : titles.part(chapter, part, filled.get(i).placement().ends());
      Headline title = values.isForm() ? base.title().headline(text) : base.headline(text);
      Canvas canvas = new Canvas(values);
      Box box = values.isForm() ? base.content() : base.beneath(title);
      filled
          .get(i)
          .placement()
          .draw(box, filled.get(i).scale(), ChapterPlanner.heading(chapter), canvas);
      slides.add(
          new Slide(
              LayoutChoice.of(canvas.shapes()),
              rest ? values.messages().text("word.appendix") : chapter.group(),
              titles.kicker(chapter, tells, rest || chapter.place() == Chapter.Place.APPENDIX),
              title,
              null,
              canvas.shapes(),
              rest ? "" : notes(chapter, i, titles.title(chapter, tells, ""), canvas.shapes())));
    }
    return slides;
  }

  /** What goes on is borne out by what stands on its own slide. */
  private String notes(Chapter chapter, int slide, String title, List<Shape> shapes) {
    if (chapter.place() == Chapter.Place.APPENDIX) {
      return "";
    }
    SpeakerNotes notes = new SpeakerNotes(document, values);
    SpeakerNotes.Place place = place(chapter);
    return slide == 0
        ? notes.of(title, chapter.sections(), chapters.tell(chapter).leftOut(), place)
        : notes.ofPart(title, chapter.sections(), shapes, place);
  }

  private SpeakerNotes.Place place(Chapter chapter) {
    List<Section> sections = document.sections();
    if (chapter.place() != Chapter.Place.FIXED) {
      return SpeakerNotes.Place.BETWEEN;
    }
    boolean last = chapter.sections().contains(sections.get(sections.size() - 1));
    return last ? SpeakerNotes.Place.CLOSING : SpeakerNotes.Place.OPENING;
  }
}
