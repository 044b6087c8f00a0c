package org.quibble.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quibble.Quibble;
import org.quibble.Report;
import org.quibble.check.Finding;
import org.quibble.text.Document;

/** Can the figures of these articles be right? Takes text files, prints what is doubtful. */
public final class CheckArticles {

  private CheckArticles() {}

  public static void main(String... files) throws IOException {
    List<Document> articles = new ArrayList<>();
    for (String file : files) {
      articles.add(Document.of(file, Files.readString(Path.of(file))));
    }
    Report report = Quibble.standard().check(articles);
    report.findings().forEach(CheckArticles::print);
  }

  private static void print(Finding finding) {
    System.out.println(finding.severity().formatName() + ": " + finding.message());
    finding
        .evidence()
        .forEach(one -> System.out.println("  " + one.origin().document() + ": " + one.text()));
    System.out.println("  " + finding.explanation());
  }
}
