package io.keyplan.model;

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
