package io.keyplan.model;

import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.Coverage;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.InfluenceKind;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One of the client's people; without a name, a persona.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param name name; absent for a persona; null when absent
 * @param jobTitle job title; null when absent
 * @param department department; null when absent
 * @param reportsTo whom the person reports to; null when absent
 * @param roles parts played in a purchase; empty when absent
 * @param decisionPower what the person can decide; null when absent
 * @param influence weight in the decision; null when absent
 * @param interest interest in what we offer; null when absent
 * @param sentiment attitude towards us; null when absent
 * @param relationship strength of the relation; an empty record when absent
 * @param coverage how much contact we have; null when absent
 * @param active whether the person takes an active part now; null when absent
 * @param projectRole role in the joint project; null when absent
 * @param priorities what the person cares about; empty when absent
 * @param communication how the person likes to be contacted; an empty record when absent
 * @param owner who of our team looks after the person; null when absent
 * @param email e-mail address; null when absent
 * @param phone telephone number; null when absent
 * @param lastContact date of the last contact; null when absent
 * @param photo photo; null when absent
 * @param notes what to know; null when absent
 * @param influences lines to other people; empty when absent
 * @param custom values of custom fields by name; empty when absent
 */
public record Person(
    @Nullable String id,
    @Field(customer = true) @Nullable String name,
    @Field(customer = true) @Nullable String jobTitle,
    @Field(customer = true) @Nullable String department,
    @Field(refersTo = RefTarget.PERSON, customer = true) @Nullable Ref reportsTo,
    List<OpenEnum<BuyingRole>> roles,
    @Nullable DecisionPower decisionPower,
    @Field(kind = FieldKind.SCORE) @Nullable Integer influence,
    @Field(kind = FieldKind.SCORE) @Nullable Integer interest,
    @Nullable Sentiment sentiment,
    PersonRelationship relationship,
    @Nullable Coverage coverage,
    @Nullable Boolean active,
    @Field(customer = true) @Nullable String projectRole,
    List<String> priorities,
    Communication communication,
    @Field(refersTo = RefTarget.TEAM, customer = true) @Nullable Ref owner,
    @Field(kind = FieldKind.EMAIL, customer = true) @Nullable String email,
    @Field(kind = FieldKind.PHONE, customer = true) @Nullable String phone,
    @Nullable LocalDate lastContact,
    @Field(kind = FieldKind.IMAGE, customer = true) @Nullable Image photo,
    @Field(kind = FieldKind.PARAGRAPH) @Nullable String notes,
    List<Influence> influences,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom) {

  /** Checks and copies the components. */
  public Person {
    id = Text.orNull(id);
    name = Text.orNull(name);
    jobTitle = Text.orNull(jobTitle);
    department = Text.orNull(department);
    roles = List.copyOf(roles);
    relationship = relationship == null ? PersonRelationship.EMPTY : relationship;
    projectRole = Text.orNull(projectRole);
    priorities = Text.entries(priorities);
    communication = communication == null ? Communication.EMPTY : communication;
    email = Text.orNull(email);
    phone = Text.orNull(phone);
    notes = Text.orNull(notes);
    influences = List.copyOf(influences);
    custom = CustomValues.copyOf(custom);
  }

  /** Starts a person. */
  public static Builder builder() {
    Builder builder = new Builder();
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.jobTitle = jobTitle;
    builder.department = department;
    builder.reportsTo = reportsTo;
    builder.roles.addAll(roles);
    builder.decisionPower = decisionPower;
    builder.influence = influence;
    builder.interest = interest;
    builder.sentiment = sentiment;
    builder.relationship = relationship;
    builder.coverage = coverage;
    builder.active = active;
    builder.projectRole = projectRole;
    builder.priorities.addAll(priorities);
    builder.communication = communication;
    builder.owner = owner;
    builder.email = email;
    builder.phone = phone;
    builder.lastContact = lastContact;
    builder.photo = photo;
    builder.notes = notes;
    builder.influences.addAll(influences);
    builder.custom.putAll(custom);
    return builder;
  }

  Person withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /** Says whether this is a persona: a part that somebody plays whose name is not known. */
  public boolean isPersona() {
    return name == null;
  }

  /** Gives the name, for a persona the job title, else the id. */
  public String displayName() {
    return name != null ? name : jobTitle != null ? jobTitle : String.valueOf(id);
  }

  /** Collects the values of a {@link Person}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String jobTitle;
    private @Nullable String department;
    private @Nullable Ref reportsTo;
    private final List<OpenEnum<BuyingRole>> roles = new ArrayList<>();
    private @Nullable DecisionPower decisionPower;
    private @Nullable Integer influence;
    private @Nullable Integer interest;
    private @Nullable Sentiment sentiment;
    private @Nullable PersonRelationship relationship;
    private @Nullable Coverage coverage;
    private @Nullable Boolean active;
    private @Nullable String projectRole;
    private final List<String> priorities = new ArrayList<>();
    private @Nullable Communication communication;
    private @Nullable Ref owner;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable LocalDate lastContact;
    private @Nullable Image photo;
    private @Nullable String notes;
    private final List<Influence> influences = new ArrayList<>();
    private final Map<String, Object> custom = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the caller's own identifier of up to 64 characters, unique within its list. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Sets the name. */
    public Builder name(@Nullable String value) {
      this.name = value;
      return this;
    }

    /** Sets the job title. */
    public Builder jobTitle(@Nullable String value) {
      this.jobTitle = value;
      return this;
    }

    /** Sets the department. */
    public Builder department(@Nullable String value) {
      this.department = value;
      return this;
    }

    /** Sets whom the person reports to, by id or name. */
    public Builder reportsTo(@Nullable String idOrName) {
      this.reportsTo = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Adds a part played in a purchase. */
    public Builder role(BuyingRole value) {
      roles.add(OpenEnum.of(value));
      return this;
    }

    /** Adds one in the caller's own words to: parts played in a purchase. */
    public Builder role(String wording) {
      roles.add(OpenEnum.parse(BuyingRole.class, wording));
      return this;
    }

    /** Adds parts played in a purchase. */
    public Builder roles(Collection<OpenEnum<BuyingRole>> entries) {
      roles.addAll(entries);
      return this;
    }

    /** Sets what the person can decide. */
    public Builder decisionPower(@Nullable DecisionPower value) {
      this.decisionPower = value;
      return this;
    }

    /** Sets the weight in the decision. */
    public Builder influence(@Nullable Integer value) {
      this.influence = value;
      return this;
    }

    /** Sets the interest in what we offer. */
    public Builder interest(@Nullable Integer value) {
      this.interest = value;
      return this;
    }

    /** Sets the attitude towards us. */
    public Builder sentiment(@Nullable Sentiment value) {
      this.sentiment = value;
      return this;
    }

    /** Changes strength of the relation. */
    public Builder relationship(Consumer<PersonRelationship.Builder> details) {
      PersonRelationship.Builder builder =
          (relationship == null ? PersonRelationship.builder() : relationship.toBuilder());
      details.accept(builder);
      this.relationship = builder.build();
      return this;
    }

    /** Sets the strength of the relation. */
    public Builder relationship(@Nullable PersonRelationship value) {
      this.relationship = value;
      return this;
    }

    /** Sets how much contact we have. */
    public Builder coverage(@Nullable Coverage value) {
      this.coverage = value;
      return this;
    }

    /** Sets whether the person takes an active part now. */
    public Builder active(@Nullable Boolean value) {
      this.active = value;
      return this;
    }

    /** Sets the role in the joint project. */
    public Builder projectRole(@Nullable String value) {
      this.projectRole = value;
      return this;
    }

    /** Adds something that the person cares about. */
    public Builder priority(String text) {
      priorities.add(text);
      return this;
    }

    /** Adds what the person cares about. */
    public Builder priorities(Collection<String> entries) {
      priorities.addAll(entries);
      return this;
    }

    /** Changes how the person likes to be contacted. */
    public Builder communication(Consumer<Communication.Builder> details) {
      Communication.Builder builder =
          (communication == null ? Communication.builder() : communication.toBuilder());
      details.accept(builder);
      this.communication = builder.build();
      return this;
    }

    /** Sets how the person likes to be contacted. */
    public Builder communication(@Nullable Communication value) {
      this.communication = value;
      return this;
    }

    /** Sets who of our team looks after the person, by id or name. */
    public Builder owner(@Nullable String idOrName) {
      this.owner = idOrName == null ? null : Ref.of(idOrName);
      return this;
    }

    /** Sets the e-mail address. */
    public Builder email(@Nullable String value) {
      this.email = value;
      return this;
    }

    /** Sets the telephone number. */
    public Builder phone(@Nullable String value) {
      this.phone = value;
      return this;
    }

    /** Sets the date of the last contact. */
    public Builder lastContact(@Nullable LocalDate value) {
      this.lastContact = value;
      return this;
    }

    /** Sets the photo. */
    public Builder photo(@Nullable Image value) {
      this.photo = value;
      return this;
    }

    /** Sets what to know. */
    public Builder notes(@Nullable String value) {
      this.notes = value;
      return this;
    }

    /** Adds a line to somebody else. */
    public Builder influences(String to, InfluenceKind kind, Consumer<Influence.Builder> details) {
      Influence.Builder builder = Influence.builder(to, kind);
      details.accept(builder);
      influences.add(builder.build());
      return this;
    }

    /** Adds one without details to: lines to other people. */
    public Builder influences(String to, InfluenceKind kind) {
      influences.add(Influence.builder(to, kind).build());
      return this;
    }

    /** Adds a line to somebody else. */
    public Builder influences(Influence entry) {
      influences.add(entry);
      return this;
    }

    /** Adds lines to other people. */
    public Builder influences(Collection<Influence> entries) {
      influences.addAll(entries);
      return this;
    }

    /**
     * Sets the value of a custom field, by the name under {@code custom}.
     *
     * @param value a text, a number, a day, a boolean or a list of texts, as the field is declared;
     *     null for none
     */
    public Builder custom(String name, @Nullable Object value) {
      CustomValues.put(custom, name, value);
      return this;
    }

    /** Builds the record. */
    public Person build() {
      return new Person(
          id,
          name,
          jobTitle,
          department,
          reportsTo,
          roles,
          decisionPower,
          influence,
          interest,
          sentiment,
          relationship,
          coverage,
          active,
          projectRole,
          priorities,
          communication,
          owner,
          email,
          phone,
          lastContact,
          photo,
          notes,
          influences,
          custom);
    }
  }
}
