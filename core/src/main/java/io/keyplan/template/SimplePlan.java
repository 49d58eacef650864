package io.keyplan.template;

import io.keyplan.document.Callout;
import io.keyplan.document.Section;
import io.keyplan.document.Shape;
import io.keyplan.document.Table.Display;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The simple account plan: who, what for, and the steps with their approval. */
final class SimplePlan implements Template {

  @Override
  public String id() {
    return "simple-plan";
  }

  @Override
  public Shape shape() {
    return Shape.REPORT;
  }

  @Override
  public String title(Composer composer) {
    return composer.text("template.simple-plan");
  }

  @Override
  public List<Section> sections(Composer composer) {
    return Stream.of(header(composer), actions(composer)).flatMap(Optional::stream).toList();
  }

  private static Optional<Section> header(Composer composer) {
    Subject info = composer.root().child("info");
    return composer
        .section("header")
        .add(info.facts("date", "createdBy", "version"))
        .add(new Callout(info.label("purpose"), info.entry("purpose")))
        .build();
  }

  private static Optional<Section> actions(Composer composer) {
    Subject plan = composer.root();
    return composer
        .section("action-plan")
        .required()
        .add(
            TableBuilder.of(
                    composer, "actions", plan.path().child("actions"), plan.list("actions", 8))
                .column("step", Display.STRONG)
                .column("owner")
                .column("description")
                .column("approval", Display.PILL)
                .column("externalStakeholders")
                .column("notes")
                .build())
        .build();
  }
}
