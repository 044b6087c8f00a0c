package org.quibble.examples.command;

import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quibble.Quibble;
import org.quibble.examples.input.ArticleReader;
import org.quibble.examples.input.Inputs;
import org.quibble.examples.input.TextFolder;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of all commands that read articles. */
final class InputOptions {

  private static final String DETECT = "auto";

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = DETECT,
      description = "Language of articles that don't say theirs: auto, en, nl, de. Default: auto")
  private String language = DETECT;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "What reads the articles: opennlp, or light, which loads no models.")
  private @Nullable String engine;

  @Option(
      names = "--text-out",
      paramLabel = "DIR",
      description = "Save the texts of HTML pages here; offsets refer to them.")
  private @Nullable Path textFolder;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Articles: .txt, .html, or .jsonl with an article a line.",
        "Patterns such as 'news/**.txt' are expanded; - is standard input."
      })
  private List<String> files = List.of();

  /** Returns a reader of the files that were named. */
  ArticleReader reader(Console console) {
    return new ArticleReader(
        Inputs.of(files),
        console.in(),
        stated(language),
        textFolder == null ? null : new TextFolder(textFolder));
  }

  /** Returns the builder with the engine that was chosen. */
  Quibble.Builder engineOf(Quibble.Builder builder) {
    return engine == null ? builder : builder.engine(engine);
  }

  /** Builds; a name that nothing on the class path has is the user's to mend. */
  static Quibble build(Quibble.Builder builder) {
    try {
      return builder.build();
    } catch (IllegalArgumentException | IllegalStateException odd) {
      throw new BadUsage(String.valueOf(odd.getMessage()), odd);
    }
  }

  private static @Nullable String stated(String language) {
    try {
      return language.equals(DETECT)
          ? null
          : new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
    } catch (IllformedLocaleException odd) {
      throw new BadUsage("--language: '%s' is no BCP 47 tag".formatted(language), odd);
    }
  }
}
