package org.quibble.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.quibble.json.DocumentReader;
import org.quibble.json.Problem;
import org.quibble.text.Document;

/**
 * Reads files one after another and hands each document on before it reads the next. What can't be
 * read is listed, and the rest is read all the same. Not thread-safe.
 */
public final class ArticleReader {

  private final Inputs inputs;
  private final InputStream standardInput;
  private final @Nullable String language;
  private final @Nullable TextFolder stripped;
  private final DocumentReader lines = new DocumentReader();
  private final List<Problem> problems;

  /**
   * Makes a reader.
   *
   * @param inputs the files
   * @param standardInput what the name {@code -} stands for
   * @param language the language of documents that don't say theirs, or {@code null} to detect it
   * @param stripped where to save the texts of HTML files, or {@code null} not to
   */
  public ArticleReader(
      Inputs inputs,
      InputStream standardInput,
      @Nullable String language,
      @Nullable TextFolder stripped) {
    this.inputs = inputs;
    this.standardInput = standardInput;
    this.language = language;
    this.stripped = stripped;
    this.problems = new ArrayList<>(inputs.problems());
  }

  /** Returns what could not be read so far. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Returns the number of bytes of all files whose size is known. */
  public long size() {
    return inputs.files().stream().mapToLong(InputFile::size).sum();
  }

  /**
   * Reads all files.
   *
   * @param sources takes each document
   * @param progress takes the number of bytes that were read, time and again
   */
  public void read(Consumer<Source> sources, LongConsumer progress) {
    List<InputFile> files = inputs.files();
    files.stream().filter(ArticleReader::isOneDocument).map(InputFile::id).forEach(lines::takeId);
    files.forEach(file -> read(file, sources, progress));
  }

  private static boolean isOneDocument(InputFile file) {
    return file.format() != InputFile.Format.JSON_LINES;
  }

  private void read(InputFile file, Consumer<Source> sources, LongConsumer progress) {
    if (file.isDirectory()) {
      problems.add(Problem.of(file.name(), "is a directory, not a file"));
      return;
    }
    try (InputStream in = new CountedInput(file.open(standardInput), progress)) {
      read(file, in, sources);
    } catch (NoSuchFileException odd) {
      problems.add(Problem.of(file.name(), "does not exist"));
    } catch (AccessDeniedException odd) {
      problems.add(Problem.of(file.name(), "may not be read"));
    } catch (IOException odd) {
      problems.add(Problem.of(file.name(), "can't be read: " + odd.getMessage()));
    } catch (UnreadableFile odd) {
      problems.add(odd.problem());
    }
  }

  private void read(InputFile file, InputStream in, Consumer<Source> sources)
      throws IOException, UnreadableFile {
    switch (file.format()) {
      case JSON_LINES -> readLines(file, in, sources);
      case HTML -> sources.accept(page(file, HtmlPage.of(StrictText.read(file.name(), in))));
      case PLAIN_TEXT -> {
        Document document = Document.of(file.id(), StrictText.read(file.name(), in));
        sources.accept(new Source(inLanguage(document), file.name(), null));
      }
    }
  }

  private void readLines(InputFile file, InputStream in, Consumer<Source> sources)
      throws IOException {
    lines.read(
        file.name(),
        in,
        document -> sources.accept(new Source(inLanguage(document), file.name(), document.id())),
        problems::add);
  }

  private Source page(InputFile file, HtmlPage page) throws IOException {
    Document document =
        Document.of(file.id(), page.text()).inLanguage(page.language()).published(page.published());
    String place = stripped == null ? file.name() : stripped.save(document);
    return new Source(inLanguage(document), place, null);
  }

  private Document inLanguage(Document document) {
    return document.origin().language() == null ? document.inLanguage(language) : document;
  }
}
