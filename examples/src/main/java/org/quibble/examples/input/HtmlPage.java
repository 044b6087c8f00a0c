package org.quibble.examples.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article of an HTML page: what the page says of itself in JSON-LD where it does, else the text
 * of its body.
 *
 * @param text the text, paragraph by paragraph with an empty line between
 * @param language BCP 47 tag, or {@code null} if the page states none
 * @param published day of publication, or {@code null} if the page states none
 */
record HtmlPage(String text, @Nullable String language, @Nullable LocalDate published) {

  private static final int DATE_LENGTH = 10;

  static HtmlPage of(String html) {
    Document page = Jsoup.parse(html);
    Optional<LinkedArticle> linked = LinkedArticle.of(page);
    String text = linked.map(LinkedArticle::body).orElseGet(() -> HtmlText.of(main(page)));
    String language = linked.map(LinkedArticle::language).orElseGet(() -> languageOf(page));
    String date = linked.map(LinkedArticle::published).orElseGet(() -> dateOf(page));
    return new HtmlPage(text, known(language), day(date));
  }

  /** Navigation and advertisements stand outside the article, if the page marks one. */
  private static Element main(Document page) {
    Element article = page.selectFirst("article, main");
    return article == null ? page.body() : article;
  }

  private static String languageOf(Document page) {
    return page.select("html").attr("lang");
  }

  private static String dateOf(Document page) {
    return page.select("meta[property=article:published_time]").attr("content");
  }

  private static @Nullable String known(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A page's odd date is no reason not to read the page. */
  private static @Nullable LocalDate day(@Nullable String date) {
    if (date == null || date.length() < DATE_LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(date.substring(0, DATE_LENGTH));
    } catch (DateTimeParseException odd) {
      return null;
    }
  }
}
