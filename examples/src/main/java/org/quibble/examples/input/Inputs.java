package org.quibble.examples.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quibble.json.Problem;

/**
 * The files that a user means, each once, in the order given. Patterns such as {@code news/*.txt}
 * are for shells to expand; where a shell did not, this does.
 */
public final class Inputs {

  private static final int ANY_DEPTH = Integer.MAX_VALUE;

  private final Set<String> names = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Inputs() {}

  /** Returns the files that these names and patterns stand for. */
  public static Inputs of(Collection<String> namesAndPatterns) {
    Inputs inputs = new Inputs();
    namesAndPatterns.forEach(inputs::add);
    return inputs;
  }

  /** Returns what is wrong with names that stand for no file. */
  List<Problem> problems() {
    return problems;
  }

  /** Returns the files. A document's id is its file's name, or the path where two share a name. */
  List<InputFile> files() {
    Set<String> shared = sharedNames();
    return names.stream()
        .map(name -> new InputFile(name, shared.contains(fileName(name)) ? name : fileName(name)))
        .toList();
  }

  private Set<String> sharedNames() {
    Set<String> seen = new HashSet<>();
    return names.stream()
        .map(Inputs::fileName)
        .filter(name -> !seen.add(name))
        .collect(Collectors.toSet());
  }

  private static String fileName(String name) {
    Path last = Path.of(name).getFileName();
    return last == null ? name : last.toString();
  }

  private void add(String name) {
    try {
      if (isPattern(name) && !Files.exists(Path.of(name))) {
        expand(name);
      } else {
        names.add(Path.of(name).toString());
      }
    } catch (PatternSyntaxException noPattern) {
      names.add(name);
    } catch (InvalidPathException odd) {
      problems.add(Problem.of(name, "is no name of a file: " + odd.getReason()));
    } catch (IOException | UncheckedIOException odd) {
      problems.add(Problem.of(name, "can't be searched: " + odd.getMessage()));
    }
  }

  private void expand(String pattern) throws IOException {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    List<String> found;
    try (Stream<Path> paths = Files.walk(fixedPart(pattern), depth(pattern))) {
      found =
          paths
              .filter(path -> matcher.matches(path) && Files.isRegularFile(path))
              .map(Path::toString)
              .sorted()
              .toList();
    }
    names.addAll(found);
    if (found.isEmpty()) {
      problems.add(Problem.of(pattern, "matches no file"));
    }
  }

  /** Returns the folder above the first part of the pattern that can stand for several names. */
  private static Path fixedPart(String pattern) {
    Path path = Path.of(pattern);
    Path fixed = path.isAbsolute() ? path.getRoot() : Path.of("");
    for (Path part : path) {
      if (isPattern(part.toString())) {
        break;
      }
      fixed = fixed.resolve(part);
    }
    return fixed;
  }

  private static int depth(String pattern) {
    return pattern.contains("**") ? ANY_DEPTH : Path.of(pattern).getNameCount();
  }

  private static boolean isPattern(String name) {
    return name.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }
}
