package io.keyplan.slide;

import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Picture;
import io.keyplan.document.Section;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.TextFit;
import io.keyplan.export.Note;
import io.keyplan.register.RegisterPlace;
import io.keyplan.register.RegisterPlanner;
import io.keyplan.slide.piece.PieceMaker;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Plans a deck: which slides there are, and what stands where on them. A pure function. */
public final class DeckPlanner {

  /** Slides that an audience sits through. */
  private static final int SHOWN = 10;

  /** Slides of a plan that is gone through section by section. */
  private static final int READ = 18;

  /** Slides of one kind in a row that an audience bears with. */
  private static final int IN_A_ROW = 2;

  private final SlideBase base;
  private final Document document;
  private final EntryRuns values;
  private final ChapterSlides chapters;
  private final Map<String, Slide> openers = new HashMap<>();
  private final List<Slide> slides = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private DeckPlanner(SlideBase base, Document document, EntryRuns values, PieceMaker maker) {
    this.base = base;
    this.document = document;
    this.values = values;
    this.chapters = new ChapterSlides(base, document, values, maker);
  }

  /**
   * Plans the deck of a document.
   *
   * <p>A form shows all places to write, section by section. Filled documents are told: the deck
   * keeps to a number of slides, and what it has no room for stands in an appendix.
   *
   * @param readable says whether the format can show a picture; where it cannot, the deck has
   *     initials, or nothing, and a note
   * @param base what slides offer
   * @return slides in real points
   */
  public static Deck plan(Document document, Predicate<Picture> readable, SlideBase base) {
    return planned(listedOnce(document), readable, base);
  }

  /** A report lists many people, or whatever it is about, once, below the map that shows them. */
  private static Document listedOnce(Document document) {
    return document.variant().isForm() || document.shape() != DocumentShape.REPORT
        ? document
        : document.with(RegisterPlanner.plan(document.sections(), RegisterPlace.SLIDES));
  }

  private static Deck planned(Document document, Predicate<Picture> readable, SlideBase base) {
    EntryRuns values = new EntryRuns(document, readable);
    boolean onePage = document.shape() == DocumentShape.ONE_PAGE;
    PieceMaker maker = new PieceMaker(values, document.variant(), base.room(), !onePage);
    DeckPlanner planner = new DeckPlanner(base, document, values, maker);
    if (onePage) {
      planner.slides.addAll(new OnePageSlides(base, document, values, maker).slides(planner.notes));
    } else {
      planner.sections();
    }
    return new Deck(
        base,
        planner.footer(),
        document.confidentiality(),
        document.variant().isForm() ? "" : values.formats().longDay(document.asOf()),
        RealSizes.of(UniqueTitles.of(planner.slides, base, values.messages()), base),
        planner.notes());
  }

  private List<Note> notes() {
    List<Note> all = new ArrayList<>(Reservations.of(document));
    all.addAll(notes);
    all.addAll(values.notes());
    return all;
  }

  /** Says what the document is, and who may read it where that has no place of its own. */
  private String footer() {
    FooterPlaces places = base.footers();
    Box place = places.text();
    if (place == null) {
      return "";
    }
    String mark = places.mark() == null ? document.confidentiality() : "";
    String text =
        mark.isEmpty() || document.footer().isEmpty()
            ? document.footer() + mark
            : mark + " · " + document.footer();
    return TextFit.cut(text, Style.quiet(places.size()), place.width());
  }

  private void sections() {
    List<Chapter> all = new ArrayList<>();
    List<Section> sections = document.sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean first =
          section.sections().isEmpty()
              && (i == 0 || section.blocks().stream().anyMatch(Cover.class::isInstance));
      Optional<Slide> cover =
          first && base.cover() != null
              ? new CoverSlide(base.cover(), document, values).of(section)
              : Optional.empty();
      cover.ifPresent(slides::add);
      if (cover.isEmpty()) {
        collect(section, document.title(), name(section), all);
        open(section);
      }
    }
    if (document.variant().isForm()) {
      all.forEach(this::tell);
    } else {
      story(all);
    }
    if (slides.isEmpty()) {
      Headline title = base.title().headline(document.title());
      slides.add(
          new Slide(Slide.Layout.TITLE_ONLY, "", document.title(), title, null, List.of(), ""));
    }
  }

  private void collect(Section section, String parent, String group, List<Chapter> all) {
    if (!section.blocks().isEmpty()) {
      all.add(
          new Chapter(List.of(section), parent, group, place(section), Integer.MAX_VALUE, null));
    }
    boolean top = parent.equals(document.title());
    String path = top ? name(section) : ChapterTitles.joined(parent, name(section));
    section.sections().forEach(child -> collect(child, path, group, all));
  }

  private static Chapter.Place place(Section section) {
    return switch (section.telling()) {
      case BY_WEIGHT -> Chapter.Place.TOLD;
      case IN_FULL -> Chapter.Place.IN_FULL;
      case APPENDIX -> Chapter.Place.APPENDIX;
    };
  }

  private String name(Section section) {
    return section.title().isEmpty() ? document.title() : section.title();
  }

  /** A section with parts opens with a slide of its own that lists them. */
  private void open(Section section) {
    if (base.section() != null
        && document.shape() == DocumentShape.REPORT
        && section.sections().size() > 1) {
      int number = openers.size() + 1;
      openers.put(
          name(section),
          new PartSlide(base.section(), document.title(), values).of(section, number));
    }
  }

  private void tell(Chapter chapter) {
    Slide opener = openers.remove(chapter.group());
    if (opener != null) {
      slides.add(opener);
    }
    slides.addAll(chapters.slides(chapter));
  }

  /** A presentation begins with its answer and ends with what is to be decided. */
  private void story(List<Chapter> all) {
    // What becomes a part of another deck has no title, and no appendix there.
    if (document.name().isEmpty()) {
      all.forEach(chapter -> slides.addAll(chapters.slides(chapter.upTo(Integer.MAX_VALUE))));
      return;
    }
    boolean shown = document.shape() == DocumentShape.PRESENTATION;
    fix(all, 0);
    if (shown) {
      fix(all, all.size() - 1);
    }
    int budget = (shown ? SHOWN : READ) - slides.size();
    List<Chapter> story =
        StoryPlanner.plan(all, budget, this::count, chapters.plans()::isBetterShared);
    List<Chapter> told = story.stream().filter(chapter -> !isApart(chapter)).toList();
    if (told.stream().mapToInt(this::count).sum() + openers.size() > budget) {
      openers.clear();
    }
    told.forEach(this::tell);
    slides.addAll(chapters.appendix(story));
    story.forEach(this::note);
  }

  private int count(Chapter chapter) {
    return chapters.plans().tell(chapter).slides().size();
  }

  private static void fix(List<Chapter> chapters, int at) {
    if (at >= 0 && at < chapters.size() && chapters.get(at).place() == Chapter.Place.TOLD) {
      chapters.set(at, chapters.get(at).in(Chapter.Place.FIXED));
    }
  }

  private static boolean isApart(Chapter chapter) {
    return chapter.place() == Chapter.Place.APPENDIX;
  }

  /** Says what went where. */
  private void note(Chapter chapter) {
    String name = "“" + name(chapter.first()) + "”";
    ChapterPlanner.Told told = chapters.plans().tell(chapter);
    if (isApart(chapter)) {
      note(name + " stands in the appendix");
    } else if (!told.rest().isEmpty()) {
      note("the rest of " + name + " stands in the appendix");
    } else if (told.slides().size() > IN_A_ROW) {
      note(name + " takes " + told.slides().size() + " slides");
    }
    if (!told.leftOut().isEmpty()) {
      note(name + " is shown without " + String.join(", ", told.leftOut()) + ", for want of room");
    }
  }

  private void note(String message) {
    notes.add(new Note(Note.Severity.INFO, FieldPath.NONE, message));
  }
}
