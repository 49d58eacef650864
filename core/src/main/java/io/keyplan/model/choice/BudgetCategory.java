package io.keyplan.model.choice;

/** What a budget line pays for. */
public enum BudgetCategory {
  PEOPLE,
  TRAVEL,
  MARKETING,
  PILOT,
  TOOLS,
  TRAINING,
  OTHER
}
