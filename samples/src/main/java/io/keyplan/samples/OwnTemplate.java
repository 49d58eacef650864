package io.keyplan.samples;

import io.keyplan.Publisher;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A template of one's own: the steps ahead, on one page. It works in every format and variant. */
// snippet: template
public final class OwnTemplate implements Template {
  @Override
  public String id() {
    return "next-steps";
  }

  @Override
  public DocumentShape shape() {
    return DocumentShape.ONE_PAGE;
  }

  @Override
  public String title(Composer composer) {
    return composer.text("section.next-actions");
  }

  @Override
  public List<Section> sections(Composer composer) {
    Subject plan = composer.root();
    Table steps =
        TableBuilder.of(composer, "steps", plan.path().child("actions"), plan.list("actions", 6))
            .column("step", Table.Display.STRONG)
            .column("owner")
            .column("due")
            .optional("status", Table.Display.PILL)
            .build();
    return composer.section("steps", title(composer)).required().add(steps).build().stream()
        .toList();
  }

  // end
  /** Runs the program; its argument is the folder to write to. */
  public static void main(String[] args) throws IOException {
    // snippet: use-template
    Templates templates = Templates.builtIn().with(new OwnTemplate());
    Publisher publisher = Publisher.builder().templates(templates).variant(Variant.SAMPLE).build();
    publisher.publish("next-steps", Path.of(args[0], "next-steps.docx"));
    // end
  }
}
