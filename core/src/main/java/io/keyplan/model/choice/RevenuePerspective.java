package io.keyplan.model.choice;

/** Whose revenue the figures are. */
public enum RevenuePerspective {
  OURS_WITH_CLIENT,
  CLIENTS_OWN
}
