package io.keyplan.cli;

import io.keyplan.custom.FieldsFile;
import io.keyplan.document.TextSource;
import io.keyplan.export.Exporters;
import io.keyplan.i18n.InvalidTextsException;
import io.keyplan.i18n.TextFolder;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.template.builtin.Templates;
import io.keyplan.value.InvalidFileException;
import io.keyplan.value.MemoryFault;
import io.keyplan.value.NearestName;
import io.keyplan.value.PathFault;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The {@code keyplan} command. */
@Command(
    name = "keyplan",
    description = "Turns key account plans into documents.",
    modelTransformer = Commands.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = KeyplanCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some documents were not written, or a strict check found something",
      "2:bad usage or invalid input"
    })
public final class KeyplanCommand implements Runnable {

  /** Everything was done. */
  static final int DONE = 0;

  /** Some documents were not written, or a strict check found something. */
  static final int INCOMPLETE = 1;

  /** The command line or the plan is not valid. */
  static final int INVALID = 2;

  private final Console console;
  private final Clock clock;
  private Exporters exporters;
  private Templates templates;
  private TextSource texts = TextSource.NONE;
  private CustomFields fields = CustomFields.NONE;
  private String firstWord = "";

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a failure came from.")
  private boolean debug;

  @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Print only what went wrong.")
  private boolean quiet;

  @Option(
      names = "--classpath",
      scope = ScopeType.INHERIT,
      paramLabel = "PATH",
      description =
          "Jars, folders of classes or folders of jars with templates and exporters of your own.")
  private void classPath(String path) {
    try {
      Plugins plugins = Plugins.of(path);
      exporters = plugins.join(exporters);
      templates = plugins.join(templates);
    } catch (IOException e) {
      throw new InvalidInput(List.of("--classpath: " + describe(e)));
    }
  }

  @Option(
      names = "--texts",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description =
          "A folder with texts of your own: further languages, or other words for single texts.")
  private void textFolder(Path folder) {
    try {
      texts = TextFolder.read(folder);
    } catch (InvalidTextsException e) {
      throw new InvalidInput(e.problems().stream().map(line -> "--texts: " + line).toList());
    } catch (IOException e) {
      throw new InvalidInput(List.of("--texts: " + describe(e)));
    }
  }

  @Option(
      names = "--fields",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "A .yaml or .json file that declares fields, words and a calendar of your own.")
  private void fieldsFile(Path file) {
    try {
      fields = FieldsFile.read(file);
    } catch (InvalidFileException e) {
      throw new InvalidInput(
          e.problems().stream().map(problem -> e.file() + ": " + problem).toList());
    } catch (NoSuchFileException e) {
      throw new InvalidInput(List.of("--fields: " + file + ": there is no such file"));
    } catch (IOException e) {
      throw new InvalidInput(List.of("--fields: " + describe(e)));
    }
  }

  /** Creates the command of the process, for tools that make completions and manuals. */
  public KeyplanCommand() {
    this(
        Console.ofProcess(), Clock.systemDefaultZone(), Exporters.discover(), Templates.discover());
  }

  /** Creates the command with what it finds outside of it. */
  KeyplanCommand(Console console, Clock clock, Exporters exporters, Templates templates) {
    this.console = console;
    this.clock = clock;
    this.exporters = exporters;
    this.templates = templates;
  }

  /**
   * Runs the command and ends the process.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    ClassesAhead.start(args);
    if (args.length > 0 && !Commands.isLong(args[0])) {
      // Java 17 compiles a class for each component of a record that is read more than 15 times;
      // a process that writes one document ends before that pays.
      System.setProperty(
          "sun.reflect.inflationThreshold",
          System.getProperty("sun.reflect.inflationThreshold", "1000000"));
    }
    // Libraries log to the standard error unless told otherwise, in words that help nobody here. A
    // configuration that sets nothing has no handlers, and is made when one of them logs.
    System.setProperty("java.util.logging.config.class", Object.class.getName());
    // No option is a date or a database, which picocli would look for before it reads a word.
    System.setProperty("picocli.converters.excludes", ".*");
    System.exit(new KeyplanCommand().run(args));
  }

  /** Runs the command and gives its exit code; nothing is thrown. */
  int run(String... args) {
    firstWord = args.length == 0 ? "" : args[0];
    CommandLine line =
        new CommandLine(this)
            .setOut(console.out())
            .setErr(console.err())
            .setUnmatchedArgumentsAllowed(true)
            .registerConverter(Path.class, KeyplanCommand::path)
            .setParameterExceptionHandler((e, arguments) -> failure(misuse(e)))
            .setExecutionExceptionHandler((e, command, result) -> failure(e));
    try {
      String fault = PathFault.ofWorkingFolder();
      return fault.isEmpty() ? line.execute(args) : failure(new InvalidInput(List.of(fault)));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failure(e);
    }
  }

  /** Runs when no command is named, or one that there is not. */
  @Override
  public void run() {
    CommandSpec command = Objects.requireNonNull(spec);
    List<String> words = command.commandLine().getUnmatchedArguments();
    Set<String> commands = command.subcommands().keySet();
    String choices = String.join(", ", commands);
    if (words.isEmpty()) {
      throw misuse(command, "say what to do: " + choices);
    }
    String nearest = NearestName.suggestion(words.get(0), commands);
    throw misuse(
        command,
        "there is no command \""
            + words.get(0)
            + "\""
            + (nearest.isEmpty() ? "; choose from " + choices : nearest));
  }

  /** Gives the first word of the command line; empty where there is none. */
  String firstWord() {
    return firstWord;
  }

  Console console() {
    return console;
  }

  Clock clock() {
    return clock;
  }

  Exporters exporters() {
    return exporters;
  }

  Templates templates() {
    return templates;
  }

  /** Takes other templates from here on. */
  void templates(Templates others) {
    templates = others;
  }

  /** Gives the texts beside the library's own. */
  TextSource texts() {
    return texts;
  }

  /** Gives the fields, words and calendar of a company. */
  CustomFields fields() {
    return fields;
  }

  boolean quiet() {
    return quiet;
  }

  /** Reports what went wrong, with its origin when asked for. */
  void report(String message, Throwable cause) {
    console.message(Console.Color.RED, "keyplan: ", message);
    if (debug) {
      cause.printStackTrace(console.err());
      console.err().flush();
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("\"" + text + "\" " + PathFault.of(e));
    }
  }

  private int failure(Throwable e) {
    if (e instanceof InvalidInput invalid) {
      invalid.problems().forEach(line -> console.message(Console.Color.RED, "keyplan: ", line));
      return INVALID;
    }
    report(describe(e) + (debug ? "" : " (--debug shows where)"), e);
    return INCOMPLETE;
  }

  private static InvalidInput misuse(ParameterException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidInput invalid) {
        return invalid;
      }
    }
    return misuse(e.getCommandLine().getCommandSpec(), String.valueOf(e.getMessage()));
  }

  private static InvalidInput misuse(CommandSpec command, String message) {
    return new InvalidInput(
        List.of(message, "\"" + command.qualifiedName() + " --help\" explains"));
  }

  /** Gives a failure's message, or what it is where it has none. */
  static String describe(Throwable e) {
    String memory = MemoryFault.of(e);
    if (!memory.isEmpty()) {
      return memory;
    }
    String message = e.getMessage();
    boolean bare = message == null || message.isBlank();
    return bare || e instanceof FileSystemException
        ? e.getClass().getSimpleName() + (bare ? "" : ": " + message)
        : String.valueOf(message);
  }

  /** Says the version that the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = KeyplanCommand.class.getPackage().getImplementationVersion();
      return new String[] {"keyplan " + (version == null ? "(not packaged)" : version)};
    }
  }
}
