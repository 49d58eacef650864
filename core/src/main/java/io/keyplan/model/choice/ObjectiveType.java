package io.keyplan.model.choice;

/** What an objective is about. */
public enum ObjectiveType {
  REVENUE,
  RELATIONSHIP,
  RETENTION,
  EXPANSION,
  SATISFACTION,
  ADOPTION,
  DELIVERY,
  INNOVATION
}
