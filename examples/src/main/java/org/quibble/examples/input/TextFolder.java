package org.quibble.examples.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quibble.text.Document;

/**
 * A folder that texts are saved in, so that the offsets of claims can be looked up there.
 *
 * @param folder the folder, made when first needed
 */
public record TextFolder(Path folder) {

  /** Saves the document's text under its id and returns where. */
  String save(Document document) throws IOException {
    Files.createDirectories(folder);
    String name = document.id().replaceAll("[/\\\\:]", "_") + ".txt";
    return Files.writeString(folder.resolve(name), document.text()).toString();
  }
}
