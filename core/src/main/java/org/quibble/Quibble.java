package org.quibble;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Check;
import org.quibble.check.Finding;
import org.quibble.check.PairCheck;
import org.quibble.claim.Article;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Comparer;
import org.quibble.extract.ClaimExtractor;
import org.quibble.text.Document;

/**
 * Reads the numeric claims of articles and says which of them cannot be right.
 *
 * <pre>{@code
 * Quibble quibble = Quibble.standard();
 * Report report = quibble.check(Document.of("a-1", "The car costs $2,7487."));
 * report.findings().forEach(finding -> log.warn(finding.message()));
 * }</pre>
 *
 * <p>Immutable and thread-safe: build one and share it. Building is cheap; models are loaded with
 * the first document, or by {@link #warmUp()}.
 */
public final class Quibble {

  private static final String STANDARD_ENGINE = "opennlp";
  private static final String LIGHT_ENGINE = "light";

  private final ClaimExtractor extractor;
  private final List<Check> checks;
  private final Comparer comparer;

  private Quibble(ClaimExtractor extractor, List<Check> checks, Comparer comparer) {
    this.extractor = extractor;
    this.checks = checks;
    this.comparer = comparer;
  }

  /**
   * Returns the default engine with all checks, as found on the class path.
   *
   * @throws IllegalStateException if an artifact is missing; the message names it
   */
  public static Quibble standard() {
    return builder().build();
  }

  /**
   * Returns the engine that loads no model, with all checks.
   *
   * @throws IllegalStateException if an artifact is missing; the message names it
   */
  public static Quibble light() {
    return builder().engine(LIGHT_ENGINE).build();
  }

  /** Returns a builder of what differs from the standard. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the checks on the class path, in the order in which they have the say over a pair. */
  public static List<Check> availableChecks() {
    return services(Check.class).toList();
  }

  /** Returns the checks of this instance. */
  public List<Check> checks() {
    return checks;
  }

  /** Loads the engine's models now, so that the first document doesn't wait for them. */
  public Quibble warmUp() {
    extractor.warmUp();
    return this;
  }

  /** Returns what one document claims. */
  public Article extract(Document document) {
    return extractor.extract(requireNonNull(document, "document"));
  }

  /** Reads and checks documents; those of one collection are compared with each other. */
  public Report check(Document... documents) {
    return check(List.of(documents));
  }

  /** Reads and checks documents; those of one collection are compared with each other. */
  public Report check(Collection<Document> documents) {
    return compare(documents.stream().map(this::extract).toList());
  }

  /** Checks what was read before, such as by several threads or in an earlier run. */
  public Report compare(Collection<Article> articles) {
    List<Finding> findings = new ArrayList<>();
    articles.forEach(article -> checkAlone(article, findings));
    collections(articles).forEach(collection -> checkTogether(collection, findings));
    return new Report(List.copyOf(articles), findings);
  }

  private static Collection<List<Article>> collections(Collection<Article> articles) {
    Map<Optional<String>, List<Article>> collections = new LinkedHashMap<>();
    for (Article article : articles) {
      collections
          .computeIfAbsent(
              Optional.ofNullable(article.origin().collection()), key -> new ArrayList<>())
          .add(article);
    }
    return collections.values();
  }

  private void checkAlone(Article article, List<Finding> findings) {
    for (Check check : checks) {
      if (check instanceof ArticleCheck alone) {
        alone.check(article).forEach(findings::add);
      }
    }
  }

  private void checkTogether(List<Article> collection, List<Finding> findings) {
    List<PairCheck> pairChecks =
        checks.stream().filter(PairCheck.class::isInstance).map(PairCheck.class::cast).toList();
    if (!pairChecks.isEmpty()) {
      comparer.pairs(collection).forEach(pair -> doubt(pair, pairChecks).ifPresent(findings::add));
    }
  }

  private static Optional<Finding> doubt(ClaimPair pair, List<PairCheck> pairChecks) {
    return pairChecks.stream().flatMap(check -> check.check(pair).stream()).findFirst();
  }

  private static <T> Stream<T> services(Class<T> type) {
    return ServiceLoader.load(type).stream().map(ServiceLoader.Provider::get);
  }

  /** Collects what differs from the standard. Not thread-safe. */
  public static final class Builder {

    private String engine = STANDARD_ENGINE;
    private @Nullable ClaimExtractor extractor;
    private @Nullable List<Check> checks;
    private @Nullable Comparer comparer;
    private @Nullable Set<String> only;

    private Builder() {}

    /** Chooses an engine on the class path by its name: {@code opennlp}, {@code light}, … */
    public Builder engine(String name) {
      engine = requireNonNull(name, "name");
      return this;
    }

    /** Sets the engine itself. */
    public Builder extractor(ClaimExtractor value) {
      extractor = requireNonNull(value, "value");
      return this;
    }

    /** Sets the checks; those on the class path are then not used. */
    public Builder checks(Check... values) {
      return checks(List.of(values));
    }

    /** Sets the checks; those on the class path are then not used. */
    public Builder checks(Collection<? extends Check> values) {
      checks = List.copyOf(values);
      return this;
    }

    /** Keeps only the checks with these ids. */
    public Builder only(Collection<String> ids) {
      only = new LinkedHashSet<>(ids);
      return this;
    }

    /** Sets what decides which claims can be compared. */
    public Builder comparer(Comparer value) {
      comparer = requireNonNull(value, "value");
      return this;
    }

    /**
     * Returns the instance.
     *
     * @throws IllegalStateException if an artifact is missing; the message names it
     * @throws IllegalArgumentException if no engine or check has a name that was given
     */
    public Quibble build() {
      return new Quibble(
          extractor != null ? extractor : findExtractor(),
          chosen(checks != null ? checks : findChecks()),
          comparer != null ? comparer : findComparer());
    }

    private ClaimExtractor findExtractor() {
      List<ClaimExtractor> found = services(ClaimExtractor.class).toList();
      if (found.isEmpty()) {
        throw new IllegalStateException(
            "No engine on the class path: add quibble-extractors or call extractor(…).");
      }
      return found.stream()
          .filter(one -> one.name().equals(engine))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "No engine '%s' on the class path; there are: %s"
                          .formatted(engine, names(found.stream().map(ClaimExtractor::name)))));
    }

    private static List<Check> findChecks() {
      List<Check> found = availableChecks();
      if (found.isEmpty()) {
        throw new IllegalStateException(
            "No check on the class path: add quibble-checkers or call checks(…).");
      }
      return found;
    }

    private List<Check> chosen(List<Check> all) {
      Set<String> wanted = only;
      if (wanted == null) {
        return all;
      }
      Set<String> known = all.stream().map(Check::id).collect(Collectors.toSet());
      for (String id : wanted) {
        if (!known.contains(id)) {
          throw new IllegalArgumentException(
              "No check '%s'; there are: %s".formatted(id, names(known.stream())));
        }
      }
      return all.stream().filter(check -> wanted.contains(check.id())).toList();
    }

    private static Comparer findComparer() {
      return services(Comparer.class)
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "Nothing on the class path compares claims: add quibble-checkers or call"
                          + " comparer(…)."));
    }

    private static String names(Stream<String> names) {
      return names.sorted().collect(Collectors.joining(", "));
    }
  }
}
