package io.keyplan.model.choice;

/** What a budget line pays for. */
public enum BudgetCategory {
  /** Working time. */
  PEOPLE,
  /** Journeys and stays. */
  TRAVEL,
  /** Events, material, campaigns. */
  MARKETING,
  /** Trials at the client. */
  PILOT,
  /** Software and equipment. */
  TOOLS,
  /** Learning, ours or the client’s. */
  TRAINING,
  /** Anything else. */
  OTHER
}
