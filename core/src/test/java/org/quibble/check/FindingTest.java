package org.quibble.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Mention;
import org.quibble.claim.Reading;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;
import org.quibble.text.Document;
import org.quibble.text.Sentence;
import org.quibble.text.Span;

class FindingTest {

  private static final Check CHECK = new Silent();

  @Test
  void theIdStaysWhenWordsAreAddedBeforeTheFigure() {
    assertThat(finding(claim("a", 90, "$5")).id()).isEqualTo(finding(claim("a", 3, "$5")).id());
  }

  @Test
  void theIdDependsOnDocumentsAndFiguresButNotOnTheirOrder() {
    Claim here = claim("a", 3, "$5");
    Claim there = claim("b", 3, "$6");
    String id = finding(here, there).id();
    assertThat(finding(there, here).id()).isEqualTo(id);
    assertThat(finding(here, claim("b", 3, "$7")).id()).isNotEqualTo(id);
    assertThat(finding(here, claim("c", 3, "$6")).id()).isNotEqualTo(id);
  }

  @Test
  void evidenceStandsInTheOrderOfDocumentsAndText() {
    Finding finding = finding(claim("b", 0, "$1"), claim("a", 9, "$2"), claim("a", 4, "$3"));
    assertThat(finding.evidence()).extracting(Evidence::text).containsExactly("$3", "$2", "$1");
  }

  @Test
  void findingsSortByPlaceThenCheck() {
    Finding late = finding(claim("a", 9, "$1"));
    Finding early = finding(claim("a", 4, "$1"));
    Finding other = finding(claim("b", 0, "$1"));
    assertThat(Stream.of(other, late, early).sorted(Finding.ORDER))
        .containsExactly(early, late, other);
  }

  @Test
  void isAsSevereAsItsCheckUnlessToldOtherwise() {
    Claim claim = claim("a", 0, "$5");
    assertThat(finding(claim).severity()).isEqualTo(Severity.WARNING);
    assertThat(Finding.of(CHECK).severity(Severity.NOTE).restingOn(claim, "it").build().severity())
        .isEqualTo(Severity.NOTE);
    assertThat(Finding.of(CHECK).confidence("0.25").restingOn(claim, "it").build().confidence())
        .isEqualTo(new BigDecimal("0.25"));
  }

  @Test
  void restsOnSomething() {
    assertThatThrownBy(Finding.of(CHECK)::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a finding rests on at least one figure");
  }

  @Test
  void severitiesAreOrdered() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.NOTE.isAtLeast(Severity.WARNING)).isFalse();
    assertThat(Severity.ERROR.lower()).isEqualTo(Severity.WARNING);
    assertThat(Severity.NOTE.lower()).isEqualTo(Severity.NOTE);
  }

  private static Finding finding(Claim... claims) {
    Finding.Builder builder = Finding.of(CHECK).saying("odd").because("it is odd");
    for (Claim claim : claims) {
      builder.restingOn(claim, "figure");
    }
    return builder.build();
  }

  private static Claim claim(String document, int start, String figure) {
    Unit dollar = Unit.of("USD");
    Span span = new Span(start, start + figure.length());
    Reading reading = new Reading.Clean(Quantity.of(Figure.of(figure.substring(1)), dollar));
    Mention mention = new Mention(span, figure, reading, dollar, "$<number>");
    return Claim.of(Document.of(document, "").origin(), mention, new Sentence(span, "en")).build();
  }

  /** A check that finds nothing by itself. */
  private static final class Silent implements ArticleCheck {

    @Override
    public String id() {
      return "silent";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String summary() {
      return "Nothing";
    }

    @Override
    public List<Example> examples() {
      return List.of();
    }

    @Override
    public Stream<Finding> check(Article article) {
      return Stream.empty();
    }
  }
}
