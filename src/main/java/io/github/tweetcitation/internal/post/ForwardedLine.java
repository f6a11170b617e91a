package io.github.tweetcitation.internal.post;

import io.github.tweetcitation.PostId;
import io.github.tweetcitation.Span;
import io.github.tweetcitation.internal.network.SocialNetwork;
import io.github.tweetcitation.internal.post.PostLine.Named;
import io.github.tweetcitation.internal.text.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A post that Telegram forwards: {@code Forwarded from Jane Doe}, the text, and the address of the
 * post on a line of its own.
 */
final class ForwardedLine implements LineShape {

  private static final String FORWARDED_FROM = "Forwarded from ";

  private static final Pattern ADDRESS =
      Pattern.compile("(?m)^(https?://t\\.me/[A-Za-z0-9_]{4,32}/[0-9]{1,10})[ ]{0,9}$");

  private static final int MAX_NAME = 100;

  private final SourceText text;
  private final SocialNetwork network;

  ForwardedLine(SourceText text, SocialNetwork network) {
    this.text = text;
    this.network = network;
  }

  @Override
  public boolean isAtSign() {
    return false;
  }

  @Override
  public @Nullable PostLine read(int trigger, Span part, boolean embedded) {
    if (!text.text().startsWith(FORWARDED_FROM, trigger)) {
      return null;
    }
    int limit = Math.min(part.end(), trigger + network.maxLength() + MAX_NAME);
    TextWindow window = TextWindow.around(text, trigger, new Span(trigger, limit));
    String lines = window.view().text();
    int line = lines.indexOf('\n');
    Matcher address = ADDRESS.matcher(lines);
    if (line < 0 || line > FORWARDED_FROM.length() + MAX_NAME || !address.find(line)) {
      return null;
    }
    PostId post = network.parseLink(address.group(1));
    Named name = window.named(FORWARDED_FROM.length(), line);
    if (post == null || name.value().isEmpty()) {
      return null;
    }
    Span whole = window.source(0, address.end(1));
    Span attribution = window.source(0, line);
    Named user = new Named(post.handle().orElse(""), new Span(whole.end(), whole.end()));
    return PostLine.ofAuthor(network.network(), whole, attribution, name, user, null)
        .withBody(window.source(line, address.start()))
        .withPost(post);
  }
}
