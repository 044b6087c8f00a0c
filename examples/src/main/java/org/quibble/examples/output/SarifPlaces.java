package org.quibble.examples.output;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quibble.check.Evidence;
import org.quibble.text.Span;

/**
 * The files of a run as artifacts of SARIF, and places in them. A document that shares its file
 * with others is an artifact within the file's.
 */
final class SarifPlaces {

  private final Places places;
  private final List<Artifact> artifacts = new ArrayList<>();
  private final Map<String, Integer> ofFiles = new HashMap<>();
  private final Map<String, Integer> ofDocuments = new HashMap<>();

  private record Artifact(String uri, @Nullable Integer parent) {}

  SarifPlaces(Places places) {
    this.places = places;
    places.texts().forEach(this::add);
  }

  private void add(SourceText text) {
    int file = ofFiles.computeIfAbsent(text.file(), name -> add(uri(name), null));
    int number = text.member().map(member -> add(uri("/" + member), file)).orElse(file);
    ofDocuments.put(text.document(), number);
  }

  private int add(String uri, @Nullable Integer parent) {
    artifacts.add(new Artifact(uri, parent));
    return artifacts.size() - 1;
  }

  /** Adds all files, in the order that places refer to them by. */
  void putArtifacts(ObjectNode run) {
    ArrayNode array = run.putArray("artifacts");
    for (Artifact artifact : artifacts) {
      ObjectNode object = array.addObject();
      object.putObject("location").put("uri", artifact.uri());
      if (artifact.parent() != null) {
        object.put("parentIndex", artifact.parent());
      }
    }
  }

  /** Adds the place of a figure. */
  void putPlace(ObjectNode location, Evidence evidence) {
    String document = evidence.origin().document();
    ObjectNode physical = location.putObject("physicalLocation");
    putFile(physical, document);
    putRegion(physical, "region", document, evidence.span())
        .putObject("snippet")
        .put("text", evidence.text());
  }

  /** Adds the file that a document stands in. */
  void putFile(ObjectNode object, String document) {
    int number = requireNonNull(ofDocuments.get(document), document);
    object
        .putObject("artifactLocation")
        .put("uri", artifacts.get(number).uri())
        .put("index", number);
  }

  /** Adds a span, in lines and columns and as offsets. */
  ObjectNode putRegion(ObjectNode object, String field, String document, Span span) {
    Place start = places.in(document).place(span.start());
    Place end = places.in(document).place(span.end());
    return object
        .putObject(field)
        .put("startLine", start.line())
        .put("startColumn", start.column())
        .put("endLine", end.line())
        .put("endColumn", end.column())
        .put("charOffset", span.start())
        .put("charLength", span.length());
  }

  /** A path may hold characters that a URI must not: blanks, "%", "#". */
  private static String uri(String path) {
    try {
      String uri = new URI(null, null, path.replace('\\', '/'), null).getRawPath();
      return path.startsWith("/") || !path.contains(":") ? uri : "./" + uri;
    } catch (URISyntaxException odd) {
      throw new IllegalArgumentException("no path of a file: " + path, odd);
    }
  }
}
