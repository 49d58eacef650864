package io.keyplan.crm;

/**
 * A field and where its value comes from.
 *
 * @param target the field
 * @param column where its value comes from
 */
record FieldRule(Target target, ColumnRule column) {}
