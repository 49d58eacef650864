package io.keyplan.model;

import io.keyplan.model.rule.Text;
import io.keyplan.model.structure.Field;
import io.keyplan.model.structure.FieldKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of our people.
 *
 * @param id the caller's own identifier of up to 64 characters, unique within its list; assigned
 *     when the plan is built where it is absent; null when absent
 * @param name name
 * @param jobTitle job title; null when absent
 * @param role role in the plan; null when absent
 * @param email e-mail address; null when absent
 * @param phone telephone number; null when absent
 * @param photo photo; null when absent
 * @param custom values of custom fields by name; empty when absent
 */
public record TeamMember(
    @Nullable String id,
    @Field(required = true, customer = true) String name,
    @Field(customer = true) @Nullable String jobTitle,
    @Field(customer = true) @Nullable String role,
    @Field(kind = FieldKind.EMAIL, customer = true) @Nullable String email,
    @Field(kind = FieldKind.PHONE, customer = true) @Nullable String phone,
    @Field(kind = FieldKind.IMAGE, customer = true) @Nullable Image photo,
    @Field(kind = FieldKind.CUSTOM) Map<String, Object> custom) {

  /** Checks and copies the components. */
  public TeamMember {
    id = Text.orNull(id);
    name = Text.orEmpty(name);
    jobTitle = Text.orNull(jobTitle);
    role = Text.orNull(role);
    email = Text.orNull(email);
    phone = Text.orNull(phone);
    custom = CustomValues.copyOf(custom);
  }

  /** Starts a team member. */
  public static Builder builder(String name) {
    Builder builder = new Builder();
    builder.name = name;
    return builder;
  }

  /** Starts a builder that holds this record's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.jobTitle = jobTitle;
    builder.role = role;
    builder.email = email;
    builder.phone = phone;
    builder.photo = photo;
    builder.custom.putAll(custom);
    return builder;
  }

  TeamMember withId(String newId) {
    return toBuilder().id(newId).build();
  }

  /** Collects the values of a {@link TeamMember}; not thread-safe. */
  public static final class Builder {
    private @Nullable String id;
    private String name = "";
    private @Nullable String jobTitle;
    private @Nullable String role;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable Image photo;
    private final Map<String, Object> custom = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the caller's own identifier of up to 64 characters, unique within its list. */
    public Builder id(@Nullable String value) {
      this.id = value;
      return this;
    }

    /** Sets the name. */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** Sets the job title. */
    public Builder jobTitle(@Nullable String value) {
      this.jobTitle = value;
      return this;
    }

    /** Sets the role in the plan. */
    public Builder role(@Nullable String value) {
      this.role = value;
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

    /** Sets the photo. */
    public Builder photo(@Nullable Image value) {
      this.photo = value;
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
    public TeamMember build() {
      return new TeamMember(id, name, jobTitle, role, email, phone, photo, custom);
    }
  }
}
