package io.keyplan.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Adds to {@code keyplan} the commands that the first word of a command line asks for: where that
 * is the name of one, all others need not be looked at, which is half of what a short command
 * takes.
 */
final class Commands implements IModelTransformer {

  /** Writes a script about all commands. */
  private static final String COMPLETION = "generate-completion";

  /** The commands in the order in which help lists them. */
  private static final List<String> NAMES =
      List.of(
          "export",
          "import",
          "batch",
          "portfolio",
          "check",
          "preview",
          "read",
          "fill",
          "brand",
          "diff",
          "templates",
          "languages",
          "template",
          "fields",
          "schema",
          "generate",
          "demo",
          COMPLETION);

  /** The commands that make so many documents or plans that the process grows warm. */
  private static final List<String> LONG =
      List.of("import", "batch", "portfolio", "generate", "demo");

  /** Says whether a command's process grows warm. */
  static boolean isLong(String name) {
    return LONG.contains(name);
  }

  @Override
  public CommandSpec transform(CommandSpec spec) {
    if (!(spec.userObject() instanceof KeyplanCommand keyplan)) {
      return spec;
    }
    String first = keyplan.firstWord();
    boolean alone = NAMES.contains(first) && !first.equals(COMPLETION);
    for (String name : alone ? List.of(first) : NAMES) {
      spec.addSubcommand(name, new CommandLine(command(name)));
    }
    return spec;
  }

  /** Only what is asked for is loaded. */
  private static Class<?> command(String name) {
    return switch (name) {
      case "export" -> ExportCommand.class;
      case "import" -> ImportCommand.class;
      case "batch" -> BatchCommand.class;
      case "portfolio" -> PortfolioCommand.class;
      case "check" -> CheckCommand.class;
      case "preview" -> PreviewCommand.class;
      case "read" -> ReadCommand.class;
      case "fill" -> FillCommand.class;
      case "brand" -> BrandCommand.class;
      case "diff" -> DiffCommand.class;
      case "templates" -> TemplatesCommand.class;
      case "languages" -> LanguagesCommand.class;
      case "template" -> TemplateCommand.class;
      case "fields" -> FieldsCommand.class;
      case "schema" -> SchemaCommand.class;
      case "generate" -> GenerateCommand.class;
      case "demo" -> DemoCommand.class;
      case COMPLETION -> AutoComplete.GenerateCompletion.class;
      default -> throw new IllegalArgumentException("there is no command " + name);
    };
  }
}
