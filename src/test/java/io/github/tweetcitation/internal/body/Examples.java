package io.github.tweetcitation.internal.body;

import io.github.tweetcitation.Boundary;
import io.github.tweetcitation.internal.attribution.AttributionReader;
import io.github.tweetcitation.internal.attribution.AttributionReading;
import io.github.tweetcitation.internal.body.LabelledDocument.Found;
import io.github.tweetcitation.internal.text.CandidateLimit;
import io.github.tweetcitation.internal.text.Markup;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes the examples of a document: those of its text, and those of copies of it. */
final class Examples {

  private static final String RELAID = "re-laid";
  private static final String PROSE_IN_FRONT = "prose in front";
  private static final String TAKEN_OUT = "taken out";
  private static final String ALONE = "alone";

  /** What is after the comma in the names of sets that are not what a corpus has. */
  static final Set<String> VARIANTS = Set.of(RELAID, PROSE_IN_FRONT, TAKEN_OUT, ALONE);

  private static final double WEIGHT_OF_COPY = 0.07;

  /** Of a tweet whose body is taken out: tweets without words are seldom in the corpora. */
  private static final double WEIGHT_OF_EMPTY = 0.03;

  /** Of a tweet without the article: such documents are not in the corpora. */
  private static final double WEIGHT_OF_ALONE = 0.2;

  private static final Pattern NOT_SEEN = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");

  private final LabelledDocument document;
  private final int group;
  private final List<Example> examples = new ArrayList<>();

  private Examples(LabelledDocument document, int group) {
    this.document = document;
    this.group = group;
  }

  /** All examples of a document. */
  static List<Example> of(LabelledDocument document, int group, Prose prose) {
    Corpus corpus = document.corpus();
    Examples all = new Examples(document, group);
    for (Found found : document.found()) {
      all.addWithVariants(found);
    }
    if (corpus.isCopied()) {
      Layout.ALL.forEach(layout -> all.addCopy(layout.write(document), RELAID));
      all.addCopy(prose.inFrontOf(document), PROSE_IN_FRONT);
    }
    return all.examples;
  }

  private void addCopy(@Nullable LabelledDocument copy, String kind) {
    if (copy == null) {
      return;
    }
    for (Found citation : copy.found()) {
      Window window = asked(copy.text(), citation);
      if (window != null) {
        add(
            window,
            squeeze(citation.tweet().body()),
            kind,
            WEIGHT_OF_COPY * document.corpus().weight);
      }
    }
  }

  private void addWithVariants(Found found) {
    Corpus corpus = document.corpus();
    String source = document.text();
    Window window = asked(source, found);
    if (window == null) {
      return;
    }
    String body = squeeze(found.tweet().body());
    Example example = example(window, body, corpus.set(document), corpus.weight);
    examples.add(example);
    if (example.right() < 0) {
      return;
    }
    int at = StartCandidates.in(window).get(example.right()).at();
    int start = window.view.sourceSpan(at, at).start();
    AttributionReading attribution = found.attribution();
    Window without = window(source, attribution, found.floor(), start);
    if (attribution.ownLine() && StartCandidates.in(without).size() > 1) {
      add(without, "", TAKEN_OUT, WEIGHT_OF_EMPTY);
    }
    String rest = source.substring(start);
    AttributionReading first =
        new AttributionReader(SourceText.plain(rest), new CandidateLimit(Integer.MAX_VALUE))
            .next(0, rest.length());
    if (first != null) {
      add(window(rest, first, 0, BodyStart.end(rest, first, 0)), body, ALONE, WEIGHT_OF_ALONE);
    }
  }

  /** The window of a citation whose body only the model can find, else null. */
  private static @Nullable Window asked(String source, Found found) {
    AttributionReading attribution = found.attribution();
    int floor = found.floor();
    if (found.tweet().body() == null || BodyStart.quoteStart(source, attribution, floor) >= 0) {
      return null;
    }
    Window window = window(source, attribution, floor, BodyStart.end(source, attribution, floor));
    int end = attribution.span().end();
    Markup markup = BodyStart.markup(source, attribution);
    boolean again = Repetition.start(window.flat, source, end, markup) >= 0;
    return again || window.chars.length == 0 ? null : window;
  }

  private static Window window(String source, AttributionReading attribution, int floor, int end) {
    return Window.before(source, attribution, floor, end, BodyStart.markup(source, attribution));
  }

  private void add(Window window, String body, String kind, double weight) {
    examples.add(example(window, body, document.corpus().title() + ", " + kind, weight));
  }

  private Example example(Window window, String body, String set, double weight) {
    List<StartCandidate> starts = StartCandidates.in(window);
    int right = -1;
    for (int i = 0; i < starts.size(); i++) {
      right = squeeze(window.view.text().substring(starts.get(i).at())).equals(body) ? i : right;
    }
    int[][] counts = FeatureCounts.of(window, starts);
    List<Example.Place> places = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      places.add(Example.Place.of(boundary(window, starts.get(i)), counts[i]));
    }
    return new Example(set, group, weight, right, places);
  }

  private static Boundary boundary(Window window, StartCandidate start) {
    return start.at() == 0 && window.afterCitation ? Boundary.PREVIOUS_CITATION : start.place();
  }

  /** The words without what can't be seen. */
  private static String squeeze(@Nullable String text) {
    return text == null
        ? ""
        : NOT_SEEN.matcher(Parser.unescapeEntities(text, false)).replaceAll("");
  }
}
