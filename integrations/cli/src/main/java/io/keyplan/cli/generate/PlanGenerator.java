package io.keyplan.cli.generate;

import io.keyplan.json.JsonLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes plans as sales teams write them: large and small, in several languages and currencies, with
 * gaps, long names and accounts of the same name. A seed always gives the same plans, and a plan
 * does not depend on how many are made. Immutable and thread-safe.
 */
public final class PlanGenerator {

  /** The languages that there are words of plans for. */
  public static final List<String> LANGUAGES = List.of("en", "fr");

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final int THOUSAND = 1000;

  private final long seed;
  private final Map<String, Map<String, Object>> words = new LinkedHashMap<>();

  /**
   * Creates a generator.
   *
   * @param languages some of {@link #LANGUAGES}
   */
  public PlanGenerator(long seed, List<String> languages) {
    this.seed = seed;
    languages.forEach(language -> words.put(language, read(language)));
  }

  /** Gives a plan as a line of JSON. */
  public String line(long number) {
    long own = new SplittableRandom(seed).nextLong() + number * PRIME;
    List<String> languages = List.copyOf(words.keySet());
    Draw choice = new Draw(own, Map.of());
    Draw draw = new Draw(own, words.get(languages.get(choice.between(0, languages.size() - 1))));
    return JsonLine.of(plan(draw, number));
  }

  private static Map<String, Object> plan(Draw draw, long number) {
    int members = draw.between(1, 6);
    int people = draw.size(9, 60);
    PeopleDraw staff = new PeopleDraw(draw, members, people);
    BusinessDraw business = new BusinessDraw(draw, TODAY, members, people);
    Draw.Fields plan =
        draw.fields()
            .maybe(70, "id", () -> "plan-" + number)
            .put("info", info(draw))
            .put("account", account(draw))
            .put("team", staff.team())
            .put("people", staff.people());
    business.addTo(plan);
    return plan.map();
  }

  private static Map<String, Object> info(Draw draw) {
    return draw.fields()
        .maybe(92, "date", () -> TODAY.minusDays(draw.between(0, 300)).toString())
        .put("createdBy", "m-1")
        .maybe(60, "version", () -> draw.between(1, 4) + "." + draw.between(0, 9))
        .maybe(80, "purpose", () -> draw.word("purposes"))
        .maybe(85, "status", () -> draw.of("DRAFT", "SUBMITTED", "APPROVED", "ACTIVE"))
        .maybe(70, "nextReview", () -> TODAY.plusDays(draw.between(-40, 120)).toString())
        .maybe(60, "cadence", () -> draw.of("MONTHLY", "QUARTERLY", "HALF_YEARLY"))
        .maybe(50, "confidentiality", () -> draw.word("confidentiality"))
        .put("currency", draw.of("EUR", "EUR", "EUR", "USD", "GBP", "CHF"))
        .map();
  }

  private static Map<String, Object> account(Draw draw) {
    String name = draw.word("companies") + " " + draw.word("trades");
    String form = draw.chance(70) ? " " + draw.word("forms") : "";
    String rest = draw.chance(3) ? " " + draw.text("long") : "";
    return draw.fields()
        .put("name", name + form + rest)
        .maybe(80, "type", () -> draw.of("CUSTOMER", "CUSTOMER", "CUSTOMER", "PROSPECT"))
        .maybe(70, "tier", () -> draw.word("tiers"))
        .maybe(85, "industry", () -> draw.word("industries"))
        .maybe(75, "headquarters", () -> draw.word("cities"))
        .maybe(40, "sites", () -> draw.words("cities", 6))
        .maybe(60, "employees", () -> draw.between(2, 900) * 25)
        .maybe(55, "annualRevenue", () -> draw.between(1, 4000) * 1_000_000L)
        .maybe(60, "customerSince", () -> draw.between(1998, 2025))
        .maybe(45, "contractEnd", () -> TODAY.plusDays(draw.between(-60, 1200)).toString())
        .maybe(70, "description", () -> draw.word("descriptions"))
        .maybe(50, "challenges", () -> draw.words("threats", 4))
        .maybe(50, "needs", () -> draw.words("priorities", 4))
        .maybe(40, "currentState", () -> draw.word("sentence"))
        .maybe(75, "relationship", () -> relationship(draw))
        .maybe(50, "shareOfWallet", () -> draw.between(2, 90))
        .maybe(50, "potential", () -> (long) draw.between(50, 9000) * THOUSAND)
        .map();
  }

  private static Map<String, Object> relationship(Draw draw) {
    int current = draw.between(1, 5);
    return draw.fields()
        .put("current", current)
        .maybe(80, "target", () -> Math.min(5, current + 1))
        .maybe(50, "previous", () -> Math.max(1, current - draw.between(0, 1)))
        .maybe(50, "summary", () -> draw.word("summaries"))
        .map();
  }

  private static Map<String, Object> read(String language) {
    try (InputStream in = PlanGenerator.class.getResourceAsStream(language + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("no words in \"" + language + "\"; there are en and fr");
      }
      return JsonLine.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
