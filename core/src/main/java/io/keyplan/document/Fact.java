package io.keyplan.document;

/**
 * A labelled value.
 *
 * @param label the label
 * @param entry the value
 */
public record Fact(String label, Entry entry) {}
