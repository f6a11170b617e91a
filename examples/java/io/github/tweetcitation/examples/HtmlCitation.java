package io.github.tweetcitation.examples;

import io.github.tweetcitation.Body;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Direction;
import io.github.tweetcitation.MediaLink;
import io.github.tweetcitation.PostCitation;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.TweetCitation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what is around and below the words of a citation.
 *
 * @param html what is written
 * @param citation the citation
 * @param direction the direction of its text
 * @param id the id of its element
 * @param number its place among those of the article
 */
record HtmlCitation(
    StringBuilder html, Citation citation, Direction direction, String id, int number) {

  /** The parts of the source that hold the text of a post, in order. */
  static List<Span> textSpans(Citation citation) {
    return Stream.concat(
            Stream.of(citation.body().span()), citation.body().tail().map(Body.Tail::span).stream())
        .filter(span -> !span.isEmpty())
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  /** The address of the post, as the document has it. */
  private static Optional<String> address(Citation citation) {
    if (citation instanceof TweetCitation tweet) {
      return tweet.status().map(status -> status.address());
    }
    return citation instanceof PostCitation post
        ? post.post().map(it -> it.address())
        : Optional.empty();
  }

  void begin() {
    String worst =
        HtmlFindings.count(List.of(citation)).keySet().stream()
            .findFirst()
            .map(severity -> " " + HtmlFindings.name(severity))
            .orElse("");
    html.append("<figure class=\"citation").append(worst).append("\" id=\"").append(id).append('"');
    html.append(HtmlArticle.dir(direction)).append(" aria-label=\"Citation ");
    html.append(number).append(": ").append(Html.escape(label())).append("\">\n");
    html.append("<p class=\"head\" dir=\"ltr\" lang=\"en\"><a href=\"#").append(id).append("\">");
    html.append(number).append("</a> <span class=\"network\">").append(citation.network().code());
    html.append("</span>");
    citation.day().ifPresent(day -> html.append(" <time>").append(day.date()).append("</time>"));
    html.append("</p>\n");
  }

  private String label() {
    return Stream.of(
            citation.author().name(),
            citation.author().handle().map(handle -> "@" + handle),
            citation.day().map(day -> day.date().toString()))
        .flatMap(Optional::stream)
        .reduce((first, second) -> first + ", " + second)
        .orElse("nobody named");
  }

  void beginText() {
    html.append("<blockquote").append(HtmlArticle.dir(direction));
    citation.body().language().ifPresent(it -> attribute("lang", it));
    html.append(">\n");
  }

  void endText() {
    html.append("</blockquote>\n");
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
  }

  /** The text of a post that the source does not have in one piece, as in a script. */
  void body() {
    if (!citation.body().text().isEmpty()) {
      beginText();
      lines(citation.body().text());
      endText();
    }
  }

  /** Text and author, or else the address, of a post without words in the source. */
  void values() {
    body();
    String author =
        Stream.of(citation.author().name(), citation.author().handle().map(handle -> "@" + handle))
            .flatMap(Optional::stream)
            .map(Html::isolate)
            .collect(Collectors.joining(" "));
    String words = author.isEmpty() ? address(citation).map(HtmlCitation::link).orElse("") : author;
    html.append("<div class=\"attribution\"").append(HtmlArticle.dir(direction)).append("><p>");
    html.append(words).append("</p></div>\n");
  }

  private void lines(String text) {
    text.lines()
        .filter(line -> !Html.isBlank(line))
        .forEach(
            line -> {
              html.append("<p>");
              Html.line(html, line, direction == Direction.RTL);
              html.append("</p>\n");
            });
  }

  void end() {
    HtmlFindings.notes(html, citation.findings());
    alternatives();
    details();
    html.append("</figure>\n");
  }

  private void alternatives() {
    List<Body.Alternative> others = citation.body().alternatives();
    if (others.isEmpty()) {
      return;
    }
    html.append("<details class=\"alternatives\"><summary>The text may begin elsewhere: ");
    html.append(others.size()).append(others.size() == 1 ? " other reading" : " other readings");
    html.append("</summary>\n<ol>\n");
    for (Body.Alternative other : others) {
      html.append("<li>");
      beginText();
      lines(other.text());
      endText();
      html.append("</li>\n");
    }
    html.append("</ol>\n</details>\n");
  }

  private void details() {
    html.append("<details><summary>Details</summary>\n<dl>\n");
    citation.author().name().ifPresent(it -> row("name", Html.isolate(it)));
    citation.author().handle().ifPresent(it -> row("handle", Html.isolate("@" + it)));
    citation
        .day()
        .ifPresent(
            day ->
                row(
                    "day",
                    day.date()
                        + (day.origin() == Citation.Day.Origin.PRINTED
                            ? ", as printed"
                            : ", by the id of the post")));
    citation.createdAt().ifPresent(it -> row("sent", it.toString()));
    address(citation).ifPresent(it -> row("address", link(it)));
    citation.media().stream().map(MediaLink::url).forEach(it -> row("media", link(it)));
    row("attribution", citation.requiredLeniency().toString());
    row("text", citation.body().boundary().toString());
    html.append("</dl>\n</details>\n");
  }

  private void row(String label, String value) {
    html.append("<div><dt>").append(label).append("</dt> <dd>").append(value);
    html.append("</dd></div>\n");
  }

  /** An address that can be followed if it is one of the web: no other does what it seems to. */
  private static String link(String address) {
    String text = Html.isolate(address);
    return address.startsWith("https://") || address.startsWith("http://")
        ? "<a rel=\"noreferrer\" href=\"" + Html.escape(address) + "\">" + text + "</a>"
        : text;
  }
}
