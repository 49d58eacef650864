package io.keyplan.read;

/** How a trace's XML is called. */
final class TraceNames {

  /** Namespace of the elements, by which the part is found in a file. */
  static final String NAMESPACE = "https://keyplan.io/ns/written";

  /** What the attribute {@code edition} says of a customer's copy. */
  static final String JOINT = "joint";

  private TraceNames() {}
}
