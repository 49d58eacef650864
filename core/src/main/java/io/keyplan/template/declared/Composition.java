package io.keyplan.template.declared;

import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.section.BuiltInSection;
import io.keyplan.template.section.SectionContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Composes the sections of one document, each built-in one once, whoever asks for it. */
final class Composition {

  /** What summaries draw on where a template does not say it, in order of weight. */
  private static final List<BuiltInSection> BY_WEIGHT =
      List.of(
          BuiltInSection.REVENUE,
          BuiltInSection.REVENUE_TARGET,
          BuiltInSection.PEOPLE,
          BuiltInSection.DECISION_MAKERS,
          BuiltInSection.GOALS_SCORECARD,
          BuiltInSection.GOALS_OBJECTIVES,
          BuiltInSection.WHITE_SPACE,
          BuiltInSection.ACTION_PLAN,
          BuiltInSection.PRIORITIES,
          BuiltInSection.ROADMAP,
          BuiltInSection.RISKS);

  private final Composer c;
  private final String title;
  private final List<SectionSpec> specs;
  private final Map<SectionSpec, Optional<Section>> builtIn = new IdentityHashMap<>();
  private int number;

  Composition(Composer composer, String title, List<SectionSpec> specs) {
    this.c = composer;
    this.title = title;
    this.specs = specs;
  }

  List<Section> compose() {
    List<Section> sections = new ArrayList<>();
    for (SectionSpec spec : specs) {
      section(spec).map(section -> numbered(spec, section)).ifPresent(sections::add);
    }
    return sections;
  }

  private Section numbered(SectionSpec spec, Section section) {
    if (!spec.numbered()) {
      return section;
    }
    number++;
    String numbered = c.text("word.numbered", number, section.title());
    String headline = section.hasHeadline() ? section.headline() : numbered;
    return new Section(
        section.id(), numbered, headline, section.blocks(), section.sections(), section.telling());
  }

  /** Composes one of the sections; empty where it has nothing to show, or stands elsewhere. */
  Optional<Section> section(SectionSpec spec) {
    if (!spec.only().stream().allMatch(this::isHere)) {
      return Optional.empty();
    }
    Optional<Section> contents = builtIn(spec);
    if (spec.isPlain()) {
      return contents;
    }
    String id = spec.id() != null ? spec.id() : contents.map(Section::id).orElseGet(spec::name);
    SectionBuilder section =
        c.section(id, title(spec, id, contents)).contents(contents).telling(spec.telling());
    List<BlockSpec> blocks = spec.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      String blockId = blocks.size() == 1 ? id : id + "-" + (i + 1);
      blocks.get(i).compose(c, blockId).forEach(section::add);
    }
    spec.sections().forEach(part -> section.part(section(part)));
    return (spec.required() ? section.required() : section).build();
  }

  private boolean isHere(Only place) {
    return switch (place) {
      case FORMS -> c.isForm();
      case FILLED -> !c.isForm();
      case INTERNAL -> !c.isForCustomer();
      case CUSTOMER -> c.isForCustomer();
    };
  }

  private String title(SectionSpec spec, String id, Optional<Section> contents) {
    if (!spec.title().isEmpty()) {
      return spec.title().in(c.messages().locale());
    }
    return c.messages().has("section." + id)
        ? c.text("section." + id)
        : contents.map(Section::title).orElse("");
  }

  private Optional<Section> builtIn(SectionSpec spec) {
    BuiltInSection use = spec.use();
    if (use == null) {
      return Optional.empty();
    }
    Optional<Section> found = builtIn.get(spec);
    if (found == null) {
      found =
          use.compose(new SectionContext(c, title, spec.options(), () -> summedUp(spec)))
              .or(() -> Optional.ofNullable(spec.otherwise()).flatMap(other -> other.compose(c)));
      builtIn.put(spec, found);
    }
    return found;
  }

  private List<Optional<Section>> summedUp(SectionSpec spec) {
    List<String> named = spec.options().of();
    if (!named.isEmpty()) {
      return named.stream().map(BuiltInSection::named).map(this::declaredOrPlain).toList();
    }
    return BY_WEIGHT.stream()
        .map(this::declared)
        .flatMap(Optional::stream)
        .map(this::builtIn)
        .toList();
  }

  /** A section that the template has is summed up as it has it. */
  private Optional<Section> declaredOrPlain(BuiltInSection section) {
    return declared(section).map(this::builtIn).orElseGet(() -> section.compose(c));
  }

  private Optional<SectionSpec> declared(BuiltInSection section) {
    return specs.stream()
        .flatMap(SectionSpec::all)
        .filter(spec -> Objects.equals(spec.use(), section))
        .findFirst();
  }
}
