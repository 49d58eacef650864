package io.keyplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens files with LibreOffice, and saves them again or prints them. */
public final class LibreOffice {

  private LibreOffice() {}

  /** Says whether LibreOffice is there. */
  public static boolean isThere() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
  }

  /**
   * Saves files again in their own format.
   *
   * @param folder where the files are, and where LibreOffice may keep what it needs
   * @param files their names
   * @return the folder of the saved files
   */
  public static Path save(Path folder, String extension, List<String> files)
      throws IOException, InterruptedException {
    return convert(folder, extension, extension, files);
  }

  /**
   * Prints files as PDF.
   *
   * @param folder where the files are, and where LibreOffice may keep what it needs
   * @param files their names
   * @return the folder of the PDFs
   */
  public static Path print(Path folder, String extension, List<String> files)
      throws IOException, InterruptedException {
    return convert(folder, extension, "pdf", files);
  }

  private static Path convert(Path folder, String extension, String to, List<String> files)
      throws IOException, InterruptedException {
    Path saved = folder.resolve("saved");
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                saved.toString()));
    files.forEach(name -> command.add(folder.resolve(name + "." + extension).toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
    return saved;
  }
}
