package io.keyplan.model.structure;

/** A record that brings along what is declared of its custom fields: a plan. */
public interface Declaring {

  /** The component that holds the declarations. */
  String COMPONENT = "customFields";

  /** Gives the custom fields that the record and those in it can have. */
  CustomFields customFields();

  /** Gives the custom fields of a record; none where it does not bring them along. */
  static CustomFields of(Record record) {
    return record instanceof Declaring declaring ? declaring.customFields() : CustomFields.NONE;
  }
}
