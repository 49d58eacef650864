package io.keyplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoopsTest {

  private static List<List<String>> loops(Map<String, List<String>> next, String... entries) {
    return Loops.in(List.of(entries), entry -> entry, entry -> next.getOrDefault(entry, List.of()));
  }

  @Test
  void a_tree_has_none() {
    assertThat(loops(Map.of("a", List.of("b", "c"), "b", List.of("c")), "a", "b", "c")).isEmpty();
  }

  @Test
  void an_entry_may_lead_to_itself() {
    assertThat(loops(Map.of("a", List.of("a")), "a", "b")).containsExactly(List.of("a"));
  }

  @Test
  void a_loop_starts_at_its_first_entry_of_the_list_and_leaves_out_what_leads_to_it() {
    Map<String, List<String>> next =
        Map.of("a", List.of("d"), "d", List.of("c"), "c", List.of("b"), "b", List.of("d"));

    assertThat(loops(next, "a", "b", "c", "d")).containsExactly(List.of("b", "d", "c"));
  }

  @Test
  void separate_loops_are_all_found() {
    Map<String, List<String>> next =
        Map.of("a", List.of("b"), "b", List.of("a"), "c", List.of("d", "a"), "d", List.of("c"));

    assertThat(loops(next, "a", "b", "c", "d"))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void a_chain_may_have_any_length() {
    int length = 200_000;
    List<Integer> entries = new ArrayList<>(IntStream.range(0, length).boxed().toList());

    List<List<Integer>> loops =
        Loops.in(entries, String::valueOf, entry -> List.of((entry + 1) % length));

    assertThat(loops).hasSize(1);
    assertThat(loops.get(0)).hasSize(length);
  }
}
