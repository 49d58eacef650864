package io.keyplan.samples;

import io.keyplan.Publisher;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Builds a plan and writes it as a Word file. */
public final class BuildAPlan {

  private BuildAPlan() {}

  /**
   * Runs the program.
   *
   * @param args the folder to write to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    // snippet: build
    AccountPlan plan =
        AccountPlan.builder("Acme Industries")
            .info(info -> info.date(LocalDate.of(2026, 1, 12)).purpose("Renew the contract"))
            .member("Ann Lee", member -> member.id("ann").jobTitle("Account manager"))
            .action(
                "Present the energy audit",
                action ->
                    action
                        .owner("ann")
                        .due(LocalDate.of(2026, 2, 16))
                        .status(ActionStatus.IN_PROGRESS))
            .build();

    Publisher publisher = Publisher.builder().build();
    publisher.publish(plan, "simple-plan", folder.resolve("acme.docx"));
    // end
  }
}
