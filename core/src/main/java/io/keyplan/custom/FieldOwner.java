package io.keyplan.custom;

import io.keyplan.model.Account;
import io.keyplan.model.Action;
import io.keyplan.model.Goal;
import io.keyplan.model.Milestone;
import io.keyplan.model.Objective;
import io.keyplan.model.Opportunity;
import io.keyplan.model.Person;
import io.keyplan.model.PlanInfo;
import io.keyplan.model.Risk;
import io.keyplan.model.Solution;
import io.keyplan.model.TeamMember;
import java.util.Optional;
import java.util.stream.Stream;

/** A record that can have custom fields, and how files write it. */
enum FieldOwner {
  ACCOUNT("account", Account.class),
  INFO("info", PlanInfo.class),
  PEOPLE("people[]", Person.class),
  TEAM("team[]", TeamMember.class),
  ACTIONS("actions[]", Action.class),
  GOALS("goals[]", Goal.class),
  OBJECTIVES("objectives[]", Objective.class),
  OPPORTUNITIES("opportunities[]", Opportunity.class),
  SOLUTIONS("solutions[]", Solution.class),
  MILESTONES("milestones[]", Milestone.class),
  RISKS("risks[]", Risk.class);

  private final String word;
  private final Class<? extends Record> type;

  FieldOwner(String word, Class<? extends Record> type) {
    this.word = word;
    this.type = type;
  }

  String word() {
    return word;
  }

  Class<? extends Record> type() {
    return type;
  }

  /** Finds the record of an address, which may be written with all that leads to it. */
  static Optional<FieldOwner> of(String address) {
    String last =
        switch (address) {
          case "goals[].objectives[]" -> OBJECTIVES.word;
          case "situation.risks[]" -> RISKS.word;
          default -> address;
        };
    return Stream.of(values()).filter(owner -> owner.word.equals(last)).findFirst();
  }

  /** Gives the owner that a record is. */
  static FieldOwner of(Class<? extends Record> type) {
    return Stream.of(values())
        .filter(owner -> owner.type == type)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(type.getSimpleName() + " has no custom fields"));
  }
}
