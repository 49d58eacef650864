package io.keyplan.template;

import io.keyplan.document.Block;
import io.keyplan.document.Entry;
import io.keyplan.document.Missing;
import io.keyplan.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the blocks and parts of a section, and leaves out what has nothing to show. */
public final class SectionBuilder {

  private final PlanView view;
  private final String id;
  private final String title;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Section> parts = new ArrayList<>();
  private String headline = "";
  private Section.Telling telling = Section.Telling.BY_WEIGHT;
  private boolean required;
  private boolean ours;

  SectionBuilder(PlanView view, String id, String title) {
    this.view = view;
    this.id = id;
    this.title = title;
  }

  /** Sets what the data say; a form keeps the title. */
  public SectionBuilder headline(String sentence) {
    this.headline = sentence;
    return this;
  }

  /** Sets where slides tell it. */
  public SectionBuilder telling(Section.Telling value) {
    this.telling = value;
    return this;
  }

  /** Keeps the section when it is empty, with a quiet remark. */
  public SectionBuilder required() {
    this.required = true;
    return this;
  }

  /** Leaves the section out of forms for customers, as what it asks for is not theirs to say. */
  public SectionBuilder ours() {
    this.ours = true;
    return this;
  }

  /** Adds a block, unless it has nothing to show. */
  public SectionBuilder add(Block block) {
    if (BlockContent.shows(block, view)) {
      blocks.add(block);
    }
    return this;
  }

  /** Adds a block, if there is one. */
  public SectionBuilder add(Optional<? extends Block> block) {
    block.ifPresent(this::add);
    return this;
  }

  /** Adds a part, if there is one. */
  public SectionBuilder part(Optional<Section> part) {
    part.ifPresent(parts::add);
    return this;
  }

  /** Adds what another section says: its blocks, its parts and, where it has one, its headline. */
  public SectionBuilder contents(Optional<Section> other) {
    other.ifPresent(
        section -> {
          blocks.addAll(section.blocks());
          parts.addAll(section.sections());
          headline = section.hasHeadline() ? section.headline() : headline;
        });
    return this;
  }

  /** Builds the section; empty when it has nothing to show and the template can do without. */
  public Optional<Section> build() {
    if (ours && view.isForm() && view.isForCustomer()) {
      return Optional.empty();
    }
    if (blocks.isEmpty() && parts.isEmpty()) {
      if (!required || view.isForCustomer()) {
        return Optional.empty();
      }
      blocks.add(new Missing(view.text("word.toComplete")));
      headline = "";
    }
    String sentence = headline.isBlank() || view.isForm() ? title : headline;
    return Optional.of(new Section(id, title, sentence, blocks, parts, telling));
  }

  /** Says whether a label's entry has anything to show. */
  public static boolean shows(Entry entry, boolean form) {
    return BlockContent.shows(entry, form);
  }
}
