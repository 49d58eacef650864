package io.keyplan.slide;

import io.keyplan.slide.Chapter.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/**
 * Decides what a deck tells before its appendix: thin neighbours share a slide, nothing takes more
 * than two slides in a row, and what weighs least gives way until the deck is as short as it should
 * be.
 */
final class StoryPlanner {

  /** Slides of one kind in a row that an audience bears. */
  private static final int IN_A_ROW = 2;

  private final List<Chapter> chapters;
  private final int budget;
  private final ToIntFunction<Chapter> slides;

  private StoryPlanner(List<Chapter> chapters, int budget, ToIntFunction<Chapter> slides) {
    this.chapters = new ArrayList<>(chapters);
    this.budget = budget;
    this.slides = slides;
  }

  /**
   * Plans a story.
   *
   * @param chapters what there is to tell, in order
   * @param budget slides before the appendix; what is fixed has its place in any case
   * @param slides counts the slides that a chapter takes before the appendix
   * @param thin says whether neighbours stand better together, since one of them would leave most
   *     of a slide empty
   * @return the chapters in order, with where each is told and on how many slides at most
   */
  static List<Chapter> plan(
      List<Chapter> chapters,
      int budget,
      ToIntFunction<Chapter> slides,
      BiPredicate<Chapter, Chapter> thin) {
    StoryPlanner planner = new StoryPlanner(chapters, budget, slides);
    planner.merge((one, next) -> one.goesWith(next) && thin.test(one, next));
    planner.merge(thin);
    planner.chapters.replaceAll(
        chapter ->
            switch (chapter.place()) {
              case FIXED -> chapter.upTo(1);
              case IN_FULL -> chapter;
              default -> chapter.upTo(IN_A_ROW);
            });
    planner.shorten();
    planner.setApart();
    return List.copyOf(planner.chapters);
  }

  /** Neighbours of a kind share a slide first, then any that would leave most of one empty. */
  private void merge(BiPredicate<Chapter, Chapter> together) {
    for (int i = 0; i + 1 < chapters.size(); i++) {
      Chapter one = chapters.get(i);
      Chapter next = chapters.get(i + 1);
      if (mayShare(one, next) && together.test(one, next)) {
        chapters.set(i, one.with(next));
        chapters.remove(i + 1);
      }
    }
  }

  /** Who are to decide do not look for it beside an org chart. */
  private static boolean mayShare(Chapter one, Chapter next) {
    boolean fixed = one.place() == Place.FIXED || next.place() == Place.FIXED;
    return one.place() != Place.APPENDIX
        && next.place() != Place.APPENDIX
        && !(fixed && (one.isDrawn() || next.isDrawn()));
  }

  private static boolean isFree(Chapter chapter) {
    return chapter.place() == Place.TOLD;
  }

  private boolean isTooLong() {
    return chapters.stream()
            .filter(chapter -> chapter.place() != Place.APPENDIX)
            .mapToInt(slides)
            .sum()
        > budget;
  }

  /** Cuts what takes two slides to one. */
  private void shorten() {
    for (int i : lightestFirst()) {
      if (!isTooLong()) {
        return;
      }
      chapters.set(i, chapters.get(i).upTo(1));
    }
  }

  /** What cannot be told on as many slides as it may take goes first. */
  private void setApart() {
    List<Integer> order = lightestFirst();
    order.sort(Comparator.comparing(i -> isTellable(chapters.get(i))));
    for (int i : order) {
      if (!isTooLong()) {
        return;
      }
      chapters.set(i, chapters.get(i).in(Place.APPENDIX));
    }
  }

  private boolean isTellable(Chapter chapter) {
    return slides.applyAsInt(chapter) <= chapter.most();
  }

  /** What weighs as much as something else gives way if it stands behind it. */
  private List<Integer> lightestFirst() {
    List<Integer> free = new ArrayList<>();
    for (int i = chapters.size() - 1; i >= 0; i--) {
      if (isFree(chapters.get(i))) {
        free.add(i);
      }
    }
    free.sort(Comparator.comparing(i -> chapters.get(i).weight()));
    return free;
  }
}
