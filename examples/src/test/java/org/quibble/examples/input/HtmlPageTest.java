package org.quibble.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One.</p><p>Two.</p>                        | One.##Two.",
        "<h1>Title</h1><p>A <b>5</b>&nbsp;km<i>/h</i>  | Title##A 5 km/h",
        "One.<br>Two.<br><br>Three.                    | One.#Two.#Three.",
        "<ul><li>One<li>Two</ul><p>Three               | One#Two##Three",
        "<table><tr><td>a<td>5<tr><td>b<td>6</table>   | a~5#b~6",
        "<div><div><p>One.</p></div></div><p>Two.      | One.##Two.",
        "<p>$5<script>var a = 6;</script> million</p>  | $5 million",
        "<nav>Home</nav><style>p{}</style><p>One.</p>  | One.",
        "<body>Ads<article><p>One.</p></article>More   | One.",
        "&lt;p&gt; 5 &amp; 6 &euro;                    | <p> 5 & 6 €",
        "<p>Unclosed <b>bold<p>&#0;Next                | Unclosed bold##\uFFFDNext",
        "plain words                                   | plain words"
      })
  void keepsParagraphsAndNothingUnseen(String html, String text) {
    assertThat(HtmlPage.of(html).text()).isEqualTo(text.replace('#', '\n').replace('~', '\t'));
  }

  @Test
  void takesWhatThePageSaysOfItsArticle() {
    HtmlPage page =
        HtmlPage.of(
            """
            <html lang="en"><script type="application/ld+json">{"broken": </script>
            <script type="application/ld+json">
            {"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "inLanguage": "nl",
             "datePublished": "2025-03-04T10:00:00+01:00", "articleBody": "Eén.\\n\\nTwee."}]}
            </script><body>Another text</body></html>
            """);
    assertThat(page).isEqualTo(new HtmlPage("Eén.\n\nTwee.", "nl", LocalDate.of(2025, 3, 4)));
  }

  @Test
  void takesWhatThePageSaysOfItselfWithoutJsonLd() {
    HtmlPage page =
        HtmlPage.of(
            """
            <html lang="de"><meta property="article:published_time" content="2025-03-04T10:00">
            <p>Eins.</p></html>
            """);
    assertThat(page).isEqualTo(new HtmlPage("Eins.", "de", LocalDate.of(2025, 3, 4)));
  }

  @ParameterizedTest
  @CsvSource({"2025-02-30T10:00", "'yesterday at ten'", "2025", "''"})
  void anOddDateIsNoDate(String date) {
    String html = "<meta property='article:published_time' content='%s'><p>One.".formatted(date);
    assertThat(HtmlPage.of(html)).isEqualTo(new HtmlPage("One.", null, null));
  }

  @Test
  void deepNestingIsNoDanger() {
    assertThat(HtmlPage.of("<div>".repeat(100_000) + "One.").text()).isEqualTo("One.");
  }
}
