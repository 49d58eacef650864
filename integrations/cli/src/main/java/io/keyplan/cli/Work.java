package io.keyplan.cli;

import io.keyplan.export.ExportException;
import io.keyplan.export.Note;
import io.keyplan.value.MemoryFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Writes documents one after the other; one that fails does not keep the others from it. */
final class Work {

  private static final String FAULT =
      "; this is a fault of keyplan, please report it with what --debug shows";

  private final KeyplanCommand keyplan;
  private final List<Job.Written> written = new ArrayList<>();
  private int failed;

  Work(KeyplanCommand keyplan) {
    this.keyplan = keyplan;
  }

  /** Writes documents; a bar shows how far it is when there are several. */
  Work run(List<Job> jobs) {
    try (Progress progress =
        jobs.size() > 1 ? Progress.of(keyplan, "Writing", jobs.size()) : Progress.hidden()) {
      for (Job job : jobs) {
        write(job);
        progress.step();
      }
    }
    return this;
  }

  /** Lists what was written, in order. */
  List<Job.Written> written() {
    return List.copyOf(written);
  }

  /** Gives the command's exit code. */
  int exitCode() {
    return failed == 0 ? KeyplanCommand.DONE : KeyplanCommand.INCOMPLETE;
  }

  /** Prints each document with its extent and what the export noted. */
  void print() {
    Console console = keyplan.console();
    for (Job.Written document : written) {
      console.print(
          document.job().target() + "  " + document.extent() + ", " + Size.of(document.bytes()));
      document.report().notes().forEach(note -> print(console, note));
    }
  }

  /** Prints what an export noted. */
  static void print(Console console, Note note) {
    String place = note.path().isNone() ? "" : note.path() + ": ";
    console.print(
        color(note.severity()), "  " + word(note.severity()), " " + place + note.message());
  }

  private void write(Job job) {
    try {
      written.add(new Job.Written(job, job.write(), Files.size(job.target())));
    } catch (IOException | UncheckedIOException | ExportException | OutOfMemoryError e) {
      fail(job, e, "");
    } catch (RuntimeException | StackOverflowError e) {
      fail(job, e, MemoryFault.of(e).isEmpty() ? FAULT : "");
    }
  }

  private void fail(Job job, Throwable cause, String more) {
    failed++;
    keyplan.report(
        job.target() + " was not written: " + KeyplanCommand.describe(cause) + more, cause);
  }

  private static Console.Color color(Note.Severity severity) {
    return switch (severity) {
      case INFO -> Console.Color.GREY;
      case WARNING -> Console.Color.YELLOW;
      case ERROR -> Console.Color.RED;
    };
  }

  private static String word(Note.Severity severity) {
    return switch (severity) {
      case INFO -> "note";
      case WARNING -> "changed";
      case ERROR -> "missing";
    };
  }
}
