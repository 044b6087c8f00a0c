package org.quibble.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the repository, whose generated parts stand between {@code <!-- name -->} and {@code
 * <!-- end -->}.
 *
 * @param file where the page is
 * @param text what it says
 */
record Readme(Path file, String text) {

  /** The repository: tests run in the folder of their module. */
  static final Path ROOT = Path.of("..");

  private static final Pattern CODE = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]++)(?:#[^)]*+)?\\)");

  /** Returns a page of the repository's own folder. */
  static Readme of(String name) throws IOException {
    Path file = ROOT.resolve(name);
    return new Readme(file, Files.readString(file));
  }

  /** Returns the blocks of code in a language. */
  List<String> code(String language) {
    return matches(CODE, text)
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /** Returns every line of shell that begins so. */
  List<String> commands(String beginning) {
    return code("sh").stream()
        .flatMap(String::lines)
        .flatMap(line -> Stream.of(line.split(" && ")))
        .filter(line -> line.startsWith(beginning))
        .toList();
  }

  /** Returns what links point at, from the page's own folder. */
  List<String> links() {
    return matches(LINK, text).map(link -> link.group(1)).toList();
  }

  /** Returns the generated part of a name. */
  String part(String name) {
    Matcher part = marked(name).matcher(text);
    if (!part.find()) {
      throw new IllegalArgumentException(file + " has no part '" + name + "'");
    }
    return part.group(2);
  }

  /** Returns the page with another text in a generated part. */
  Readme with(String name, String content) {
    String all =
        marked(name).matcher(text).replaceFirst("$1" + Matcher.quoteReplacement(content) + "$3");
    return new Readme(file, all);
  }

  /** Writes the page. */
  void write() throws IOException {
    Files.writeString(file, text);
  }

  private static Pattern marked(String name) {
    return Pattern.compile("(?s)(<!-- " + name + " -->\n)(.*?)(<!-- end -->)");
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }
}
