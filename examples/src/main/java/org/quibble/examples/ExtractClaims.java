package org.quibble.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quibble.Quibble;
import org.quibble.json.JsonLines;
import org.quibble.text.Document;

/** What do these articles claim? Takes text files, prints their claims as JSON Lines. */
public final class ExtractClaims {

  private ExtractClaims() {}

  public static void main(String... files) throws IOException {
    Quibble quibble = Quibble.standard();
    for (String file : files) {
      Document article = Document.of(file, Files.readString(Path.of(file)));
      quibble.extract(article).claims().stream().map(JsonLines::line).forEach(System.out::println);
    }
  }
}
