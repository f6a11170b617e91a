package io.github.tweetcitation.examples;

import io.github.tweetcitation.CitedDocument;
import io.github.tweetcitation.TweetCitationParser;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/**
 * A document in JSON, such as {@code {"id": 7, "html": "<p>Hello"}}, or why there is none.
 *
 * <p>It is read token by token. So the id is known even if the JSON breaks after it, a number stays
 * as it was written ({@code 1e3}, or more digits than a double has), and a deep value of another
 * key needs no stack. Lengths are not limited: the line is in memory already.
 */
final class JsonDocument {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String ID = "id";
  private static final char REPLACEMENT = '\uFFFD';

  /** Reads JSON whatever its size. */
  static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(Integer.MAX_VALUE)
                          .maxNumberLength(Integer.MAX_VALUE)
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNameLength(Integer.MAX_VALUE)
                          .build())
                  // A table of names refuses names that were made to have one hash.
                  .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                  .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                  .build())
          .build();

  /** What the keys that matter hold: a string, a number as written, or a missing node. */
  private final Map<String, JsonNode> values = new HashMap<>();

  private @Nullable String error;

  private JsonDocument() {}

  /** Reads a line; if it is not UTF-8 or too large, only its id. */
  static JsonDocument of(LineReader.Line line) {
    if (line.isWhole()) {
      try {
        return new JsonDocument().read(line.bytes());
      } catch (OutOfMemoryError e) {
        // Nothing of the line is in memory now but its bytes.
      }
    }
    return new JsonDocument().refuse(Input.TOO_LARGE).read(line.head());
  }

  /** The id: a string, a number as it was written, or null if none could be read. */
  JsonNode id() {
    JsonNode id = value(ID);
    return id.isMissingNode() ? NODES.nullNode() : id;
  }

  /** What is wrong, or null if there is one document with an id. */
  @Nullable String error() {
    return error;
  }

  /** Cites the document; there is no error. */
  CitedDocument cite(TweetCitationParser parser) {
    DocumentForm form = forms().get(0);
    return form.cite(parser, value(form.field()).asString());
  }

  /** Cites the document as it is shown; there is no error. */
  CitedDocument citeShown(TweetCitationParser parser) {
    DocumentForm form = forms().get(0);
    return form.citeShown(parser, value(form.field()).asString());
  }

  private JsonDocument read(ByteBuffer utf8) {
    String json;
    try {
      json = Input.decode(utf8.duplicate());
    } catch (CharacterCodingException e) {
      refuse(Input.NOT_UTF8);
      json = StandardCharsets.UTF_8.decode(utf8).toString();
    }
    try (JsonParser parser = JSON.createParser(json)) {
      read(parser, json.length());
    } catch (JacksonException e) {
      // The message of the exception is about the library.
      refuse("not one JSON object: wrong at character " + e.getLocation().getColumnNr());
    }
    check();
    return this;
  }

  private void read(JsonParser json, int length) {
    if (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String key = json.currentName();
        json.nextToken();
        put(key, value(key, json, length));
      }
    } else {
      json.skipChildren();
    }
    if (json.nextToken() != null) {
      refuse("not one JSON object: more than one value");
    }
  }

  private static JsonNode value(String key, JsonParser json, int length) {
    if (!isKey(key)) {
      json.skipChildren();
      return NODES.nullNode();
    }
    return switch (json.currentToken()) {
      case VALUE_STRING -> NODES.stringNode(json.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        JsonNode number = NODES.rawValueNode(new RawValue(json.getString()));
        // At the end of a line that is cut short it may be a part of another number.
        yield json.currentLocation().getCharOffset() < length ? number : NODES.missingNode();
      }
      case VALUE_NULL -> NODES.nullNode();
      default -> {
        json.skipChildren();
        yield NODES.missingNode();
      }
    };
  }

  private static boolean isKey(String key) {
    return key.equals(ID)
        || Arrays.stream(DocumentForm.values()).anyMatch(f -> f.field().equals(key));
  }

  private JsonNode value(String key) {
    return values.getOrDefault(key, NODES.missingNode());
  }

  /** A null is as good as no value. */
  private void put(String key, JsonNode value) {
    if (!value.isNull() && values.put(key, value) != null) {
      values.put(key, NODES.missingNode());
      refuse("more than one \"" + key + "\"");
    }
  }

  private void check() {
    JsonNode id = id();
    if (Input.NOT_UTF8.equals(error) && id.isString() && id.asString().indexOf(REPLACEMENT) >= 0) {
      values.remove(ID);
    }
    List<DocumentForm> forms = forms();
    if (id.isNull()) {
      refuse("not an object with a string \"id\" or a numeric one");
    } else if (forms.size() > 1) {
      refuse("more than one of \"text\", \"html\" and \"markdown\"");
    } else if (forms.isEmpty() || !value(forms.get(0).field()).isString()) {
      refuse("no string \"text\", \"html\" or \"markdown\"");
    }
  }

  private List<DocumentForm> forms() {
    return Arrays.stream(DocumentForm.values()).filter(f -> values.containsKey(f.field())).toList();
  }

  /** Keeps what is wrong first. */
  private JsonDocument refuse(String reason) {
    if (error == null) {
      error = reason;
    }
    return this;
  }
}
