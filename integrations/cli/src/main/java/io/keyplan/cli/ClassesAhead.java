package io.keyplan.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Loads the classes of a first document in a thread of its own, while the command line and the plan
 * are read.
 *
 * <p>Java looks for each class, and checks it, when it is first needed: for a process that writes
 * one document and ends, a quarter of its time, which another processor has to spare. Nothing runs
 * here that the classes hold, so that the order in which they are initialized stays the same.
 *
 * <p>The names stand in lists, one for all documents and one for each format; {@code
 * LoadedClassesTest} makes them.
 */
final class ClassesAhead implements Runnable {

  /** The list of the classes that every document needs. */
  static final String EVERY = "every";

  private static final String[] FORMATS = {"docx", "xlsx", "pptx", "pdf"};

  private final String[] arguments;

  private ClassesAhead(String[] arguments) {
    this.arguments = arguments;
  }

  /** Begins where a command line asks for documents of a plan and a processor has nothing to do. */
  static void start(String[] arguments) {
    if (arguments.length > 0
        && arguments[0].equals("export")
        && Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(new ClassesAhead(arguments), "classes ahead");
      thread.setDaemon(true);
      // What is missing here, memory too, the command misses itself, and tells.
      thread.setUncaughtExceptionHandler((ended, failure) -> {});
      thread.start();
    }
  }

  /** Gives the resource that lists the classes of a format, or of every document. */
  static String list(String name) {
    return "classes/" + name + ".txt";
  }

  @Override
  public void run() {
    load(EVERY);
    for (String format : FORMATS) {
      if (isAskedFor(format)) {
        load(format);
      }
    }
  }

  /** A class too many costs nothing that anybody waits for: a look at the words is enough. */
  private boolean isAskedFor(String format) {
    for (String argument : arguments) {
      if (argument.contains(format)) {
        return true;
      }
    }
    return false;
  }

  private static void load(String name) {
    try (InputStream in = ClassesAhead.class.getResourceAsStream(list(name))) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its file " + list(name));
      }
      BufferedReader names =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      for (String line = names.readLine(); line != null; line = names.readLine()) {
        link(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + list(name), e);
    }
  }

  /** Loads a class and, as its constructors are asked for, checks its code. */
  private static void link(String name) {
    try {
      Class.forName(name, false, ClassesAhead.class.getClassLoader()).getDeclaredConstructors();
    } catch (ClassNotFoundException | LinkageError e) {
      // Left to the command: it tells of a class that it needs and that is not there.
    }
  }
}
