package io.keyplan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.audience.MarkedPlan;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.model.AccountPlan;
import io.keyplan.testing.OutlineExporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside documents for customers says no more than these do. */
class CustomerFilesTest {

  private static final DocumentSet SET =
      DocumentSet.builder()
          .templates("one-page")
          .formats("txt")
          .audiences(List.of(Audience.CUSTOMER))
          .name(NamePattern.of("{account.tier}/{account}-{info.status}-{id}-{date}.{ext}"))
          .build();

  @TempDir Path root;

  @Test
  void no_name_of_a_file_and_no_line_of_the_manifest_tells_what_is_withheld() throws IOException {
    BatchFolder folder = new BatchFolder(root);
    Set<String> seen = new TreeSet<>();
    List<String> lines = new ArrayList<>();
    for (AccountPlan plan : MarkedPlan.inEverySharing()) {
      seen.addAll(MarkedPlan.markers(Audience.CUSTOMER.apply(plan).toString()));
      lines.add(withoutPictures(PlanFile.text(plan, PlanFormat.JSON)).replace("\n", ""));
    }

    BatchSummary summary = folder.run(folder.batch(SET, new OutlineExporter()), lines);

    assertThat(summary.total().written()).isEqualTo(lines.size());
    assertThat(MarkedPlan.markers(folder.documents().keySet() + "\n" + folder.manifest()))
        .isSubsetOf(seen);
  }

  /** A line has no folder in which its pictures could be. */
  private static String withoutPictures(String json) {
    return json.replaceAll("\"source\": \"marker\\d+\",\\s*", "");
  }
}
