package io.keyplan.poi.powerpoint.fill;

import io.keyplan.fill.FillScope;
import io.keyplan.fill.FillValues;
import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import io.keyplan.fill.TagAddress;
import io.keyplan.poi.fill.Mistakes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which slides repeat and which are only there if a field says something, as their notes say: what
 * begins in the notes of a slide is meant for that slide, or up to the slide whose notes end it.
 * Immutable and thread-safe.
 */
final class SlideTree {

  /**
   * A slide as it is shown.
   *
   * @param slide its number in the template, from 0
   * @param scope the entry that it is shown for
   */
  record Shown(int slide, FillScope scope) {}

  /** What holds for slides in a row. */
  private record Span(Tag tag, int first, int last) {}

  private final List<Span> spans;
  private final int slides;

  private SlideTree(List<Span> spans, int slides) {
    this.spans = List.copyOf(spans);
    this.slides = slides;
  }

  /**
   * Finds out what is meant for slides.
   *
   * @param looseEnds beginnings and ends in the notes of every slide that have no opposites there
   * @param endless takes slides with an end that ends nothing
   */
  static SlideTree of(List<List<Tag>> looseEnds, IntConsumer endless) {
    List<Span> spans = new ArrayList<>();
    Deque<Span> open = new ArrayDeque<>();
    for (int i = 0; i < looseEnds.size(); i++) {
      for (Tag tag : looseEnds.get(i)) {
        if (!(tag instanceof Tag.End)) {
          open.push(new Span(tag, i, i));
          Mistakes.checkDepth(open.size());
        } else if (open.isEmpty()) {
          endless.accept(i);
        } else {
          Span begun = open.pop();
          spans.add(new Span(begun.tag(), begun.first(), i));
        }
      }
    }
    // What begins first on a slide stands around what begins later.
    open.descendingIterator().forEachRemaining(spans::add);
    spans.sort(Comparator.comparingInt(Span::first).thenComparingInt(span -> -span.last()));
    return new SlideTree(spans, looseEnds.size());
  }

  /** Lists the lists by which a slide repeats, the outer ones first. */
  List<TagAddress> lists(int slide) {
    List<TagAddress> lists = new ArrayList<>();
    for (Span span : spans) {
      if (span.tag() instanceof Tag.Each each && span.first() <= slide && slide <= span.last()) {
        lists.add(each.list());
      }
    }
    return lists;
  }

  /** Says whether all slides are always there, and once only. */
  boolean isFixed() {
    return spans.isEmpty();
  }

  /** Lists the slides that are shown of a plan. */
  List<Shown> shown(FillValues values) {
    List<Shown> shown = new ArrayList<>();
    add(0, slides - 1, 0, values.plan(), values, shown);
    return shown;
  }

  /** Adds the slides of a range, of whose spans the first ones are dealt with. */
  private void add(
      int first, int last, int from, FillScope scope, FillValues values, List<Shown> into) {
    int slide = first;
    int next = from;
    while (slide <= last) {
      while (next < spans.size() && spans.get(next).first() < slide) {
        next++;
      }
      if (next < spans.size() && spans.get(next).first() == slide) {
        Span span = spans.get(next);
        add(span, next + 1, scope, values, into);
        slide = span.last() + 1;
      } else {
        into.add(new Shown(slide, scope));
        slide++;
      }
    }
  }

  private void add(Span span, int from, FillScope scope, FillValues values, List<Shown> into) {
    if (span.tag() instanceof Tag.Each each) {
      Repetition repetition = new Repetition(each.list(), each.entries());
      for (FillScope entry : values.entries(repetition, scope)) {
        add(span.first(), span.last(), from, entry, values, into);
      }
    } else if (span.tag() instanceof Tag.If condition && values.holds(condition, scope)) {
      add(span.first(), span.last(), from, scope, values, into);
    }
  }
}
