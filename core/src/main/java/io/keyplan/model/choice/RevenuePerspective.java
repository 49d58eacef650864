package io.keyplan.model.choice;

/** Whose revenue the figures are. */
public enum RevenuePerspective {
  /** What we earn with the client. */
  OURS_WITH_CLIENT,
  /** What the client earns. */
  CLIENTS_OWN
}
