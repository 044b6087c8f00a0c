package org.quibble.examples.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org. Fields that it leaves out
 * are empty.
 */
record LinkedArticle(String body, String language, String published) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Optional<LinkedArticle> of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<LinkedArticle> article = parse(script.data()).flatMap(LinkedArticle::find);
      if (article.isPresent()) {
        return article;
      }
    }
    return Optional.empty();
  }

  /** Pages carry broken JSON-LD often enough; their text is read then. */
  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(MAPPER.readTree(json));
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static Optional<LinkedArticle> find(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.path("articleBody").isTextual()) {
        return Optional.of(article(node));
      }
      node.forEach(open::add);
    }
    return Optional.empty();
  }

  private static LinkedArticle article(JsonNode node) {
    JsonNode language = node.path("inLanguage");
    return new LinkedArticle(
        node.path("articleBody").textValue(),
        language.isObject() ? language.path("alternateName").asText() : language.asText(),
        node.path("datePublished").asText());
  }
}
