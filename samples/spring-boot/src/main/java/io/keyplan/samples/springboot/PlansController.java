package io.keyplan.samples.springboot;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a plan to try, in the JSON of plan files. */
@RestController
public class PlansController {

  @GetMapping("/plans/acme")
  AccountPlan acme() {
    return AccountPlan.builder("Acme Industries")
        .info(info -> info.date(LocalDate.of(2026, 1, 12)))
        .member("Ann Lee", member -> member.id("ann"))
        .action(
            "Present the energy audit",
            action -> action.owner("ann").status(ActionStatus.IN_PROGRESS))
        .build();
  }
}
