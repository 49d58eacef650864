package io.keyplan.template.section;

import io.keyplan.document.Section;
import io.keyplan.document.Table.Display;
import io.keyplan.template.Composer;
import io.keyplan.template.TableBuilder;
import java.util.Optional;

/** What the next meeting is to decide. */
public final class AskSections {

  private static final int ROWS_OF_FORM = 4;

  private AskSections() {}

  /** Composes the section on decisions asked, each with who decides and by when; none without. */
  public static Optional<Section> asks(Composer c) {
    return c.section("asks")
        .add(
            TableBuilder.of(
                    c, "asks", c.root().path().child("asks"), c.root().list("asks", ROWS_OF_FORM))
                .column("text", Display.STRONG)
                .optional("owner")
                .optional("due")
                .build())
        .build();
  }
}
