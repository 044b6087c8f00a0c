package org.quibble.examples.input;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes the text of an element with an empty line wherever a reader would see a new paragraph. */
final class HtmlText implements NodeVisitor {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "nav", "svg", "form", "button");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd");

  private final StringBuilder text = new StringBuilder();
  private String pending = "";

  private HtmlText() {}

  static String of(Element element) {
    Element seen = element.clone();
    UNSEEN.forEach(name -> seen.select(name).remove());
    HtmlText visitor = new HtmlText();
    NodeTraversor.traverse(visitor, seen);
    return visitor.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.text());
    } else if (node instanceof Element element) {
      separate(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      separate(element);
    }
  }

  private void separate(Element element) {
    String name = element.normalName();
    if (name.equals("br") || LINES.contains(name)) {
      separateBy("\n");
    } else if (CELLS.contains(name)) {
      separateBy("\t");
    } else if (element.isBlock()) {
      separateBy("\n\n");
    }
  }

  /** Of several separators in a row, the widest counts. */
  private void separateBy(String separator) {
    boolean isWider = separator.startsWith("\n") && !pending.startsWith("\n");
    if (isWider || separator.length() > pending.length()) {
      pending = separator;
    }
  }

  private void append(String words) {
    if (words.startsWith(" ")) {
      separateBySpace();
    }
    String seen = words.strip();
    if (!seen.isEmpty()) {
      text.append(text.isEmpty() ? "" : pending).append(seen);
      pending = words.endsWith(" ") ? " " : "";
    }
  }

  private void separateBySpace() {
    if (pending.isEmpty()) {
      pending = " ";
    }
  }
}
