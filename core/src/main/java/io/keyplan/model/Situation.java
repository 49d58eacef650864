package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where we stand: analyses of the account.
 *
 * @param summary summary; null when absent
 * @param swots SWOT analyses; empty when absent
 * @param competitors competitors; empty when absent
 * @param whiteSpace business units against offerings; an empty record when absent
 * @param risks risks; empty when absent
 * @param openQuestions what we do not know yet; empty when absent
 */
public record Situation(
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String summary,
    List<Swot> swots,
    List<Competitor> competitors,
    WhiteSpace whiteSpace,
    List<Risk> risks,
    List<OpenQuestion> openQuestions) {

  /** The record in which nothing is said. */
  public static final Situation EMPTY = builder().build();

  /** Checks and copies the components. */
  public Situation {
    summary = Text.orNull(summary);
    swots = List.copyOf(swots);
    competitors = List.copyOf(competitors);
    whiteSpace = whiteSpace == null ? WhiteSpace.EMPTY : whiteSpace;
    risks = List.copyOf(risks);
    openQuestions = List.copyOf(openQuestions);
  }

  /** Starts a situation. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.summary = summary;
    builder.swots.addAll(swots);
    builder.competitors.addAll(competitors);
    builder.whiteSpace = whiteSpace;
    builder.risks.addAll(risks);
    builder.openQuestions.addAll(openQuestions);
    return builder;
  }

  /** Collects the values of a {@link Situation}; not thread-safe. */
  public static final class Builder {
    private @Nullable String summary;
    private final List<Swot> swots = new ArrayList<>();
    private final List<Competitor> competitors = new ArrayList<>();
    private @Nullable WhiteSpace whiteSpace;
    private final List<Risk> risks = new ArrayList<>();
    private final List<OpenQuestion> openQuestions = new ArrayList<>();

    private Builder() {}

    /** Sets the summary. */
    public Builder summary(@Nullable String value) {
      this.summary = value;
      return this;
    }

    /** Adds a SWOT analysis. */
    public Builder swot(Consumer<Swot.Builder> details) {
      Swot.Builder builder = Swot.builder();
      details.accept(builder);
      swots.add(builder.build());
      return this;
    }

    /** Adds a SWOT analysis. */
    public Builder swot(Swot entry) {
      swots.add(entry);
      return this;
    }

    /** Adds SWOT analyses. */
    public Builder swots(Collection<Swot> entries) {
      swots.addAll(entries);
      return this;
    }

    /** Adds a competitor. */
    public Builder competitor(String name, Consumer<Competitor.Builder> details) {
      Competitor.Builder builder = Competitor.builder(name);
      details.accept(builder);
      competitors.add(builder.build());
      return this;
    }

    /** Adds one without details to: competitors. */
    public Builder competitor(String name) {
      competitors.add(Competitor.builder(name).build());
      return this;
    }

    /** Adds a competitor. */
    public Builder competitor(Competitor entry) {
      competitors.add(entry);
      return this;
    }

    /** Adds competitors. */
    public Builder competitors(Collection<Competitor> entries) {
      competitors.addAll(entries);
      return this;
    }

    /** Changes business units against offerings. */
    public Builder whiteSpace(Consumer<WhiteSpace.Builder> details) {
      WhiteSpace.Builder builder =
          (whiteSpace == null ? WhiteSpace.builder() : whiteSpace.toBuilder());
      details.accept(builder);
      this.whiteSpace = builder.build();
      return this;
    }

    /** Sets the business units against offerings. */
    public Builder whiteSpace(@Nullable WhiteSpace value) {
      this.whiteSpace = value;
      return this;
    }

    /** Adds a risk. */
    public Builder risk(String description, Consumer<Risk.Builder> details) {
      Risk.Builder builder = Risk.builder(description);
      details.accept(builder);
      risks.add(builder.build());
      return this;
    }

    /** Adds one without details to: risks. */
    public Builder risk(String description) {
      risks.add(Risk.builder(description).build());
      return this;
    }

    /** Adds a risk. */
    public Builder risk(Risk entry) {
      risks.add(entry);
      return this;
    }

    /** Adds risks. */
    public Builder risks(Collection<Risk> entries) {
      risks.addAll(entries);
      return this;
    }

    /** Adds a question that is open. */
    public Builder openQuestion(String question, Consumer<OpenQuestion.Builder> details) {
      OpenQuestion.Builder builder = OpenQuestion.builder(question);
      details.accept(builder);
      openQuestions.add(builder.build());
      return this;
    }

    /** Adds one without details to: what we do not know yet. */
    public Builder openQuestion(String question) {
      openQuestions.add(OpenQuestion.builder(question).build());
      return this;
    }

    /** Adds a question that is open. */
    public Builder openQuestion(OpenQuestion entry) {
      openQuestions.add(entry);
      return this;
    }

    /** Adds questions that are open. */
    public Builder openQuestions(Collection<OpenQuestion> entries) {
      openQuestions.addAll(entries);
      return this;
    }

    /** Builds the record. */
    public Situation build() {
      return new Situation(summary, swots, competitors, whiteSpace, risks, openQuestions);
    }
  }
}
