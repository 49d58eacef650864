package io.keyplan.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.crm.DrawnCrm.Deal;
import io.keyplan.crm.DrawnCrm.Owner;
import io.keyplan.model.AccountPlan;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hundreds of accounts in the shape of a system, with every habit of its exports at once: the plans
 * say what the exports mean field by field, their sums are those of the exports, what is bad is
 * told in its line, and a second run gives the same bytes.
 */
abstract class Reconciliation {

  private static final int COUNT = 700;

  @TempDir Path folder;

  final DrawnCrm crm;
  final Random random;
  private final Set<String> bad = new TreeSet<>();

  Reconciliation(long seed) {
    crm = new DrawnCrm(COUNT, seed);
    random = crm.random;
  }

  ExportTable table(String file, char delimiter, Charset charset, String... columns) {
    return new ExportTable(file, delimiter, charset, random, columns);
  }

  void write(ExportTable table) throws Exception {
    table.write(folder);
    bad.addAll(table.bad());
  }

  interface Key {
    String of(Owner owner);
  }

  void users(String file, String id, String name, String email, Key key) throws Exception {
    ExportTable users = table(file, ',', StandardCharsets.UTF_8, id, name, email);
    crm.owners.forEach(owner -> users.row(key.of(owner), owner.name(), owner.email()));
    write(users);
  }

  /** Adds, now and then, the row again with a cell that makes it unusable. */
  void badRow(ExportTable table, String[] row, int a, String x, int b, String y, int c, String z) {
    if (crm.now(25)) {
      table.badRow(with(row, a, x));
    } else if (crm.now(25)) {
      table.badRow(with(row, b, y));
    } else if (crm.now(25)) {
      table.badRow(with(row, c, z));
    }
  }

  static String[] with(String[] row, int cell, String text) {
    String[] changed = row.clone();
    changed[cell] = text;
    return changed;
  }

  void check(ImportMap map, boolean roles, boolean kinds) throws Exception {
    ExportFolder export = new ExportFolder(folder);

    ImportReport report = export.run(map);

    assertThat(export.plans()).hasSameSizeAs(crm.companies);
    for (int i = 0; i < crm.companies.size(); i++) {
      AccountPlan plan = export.plans().get(i);
      assertThat(DrawnCrm.described(plan))
          .containsExactlyElementsOf(crm.expected(crm.companies.get(i), roles, kinds));
    }
    assertThat(sum(export.plans()))
        .isEqualByComparingTo(
            crm.deals.stream().map(Deal::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    assertThat(
            new TreeSet<>(
                export.rejected().stream().map(row -> row.file() + ":" + row.line()).toList()))
        .isEqualTo(bad)
        .hasSizeGreaterThan(100);
    assertThat(report.rejected()).isEqualTo(bad.size());
    assertThat(report.questions())
        .allMatch(question -> question.message().startsWith(RowChecks.NOTE));
    String first = export.lines();
    export.run(map);
    assertThat(export.lines()).isEqualTo(first);
  }

  private static BigDecimal sum(List<AccountPlan> plans) {
    return plans.stream()
        .flatMap(plan -> plan.opportunities().stream())
        .map(deal -> deal.value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
