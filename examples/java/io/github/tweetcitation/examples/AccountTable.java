package io.github.tweetcitation.examples;

import io.github.tweetcitation.Author;
import io.github.tweetcitation.Citation;
import io.github.tweetcitation.Finding.Severity;
import io.github.tweetcitation.Network;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the posts of each account, and writes them as a table. */
final class AccountTable {

  private static final Author NOBODY = new Author(Optional.empty(), Optional.empty());

  private final Map<Key, Account> accounts = new LinkedHashMap<>();

  /** An account by its handle, or where there is none by its name. */
  private record Key(Network network, Optional<String> handle, Optional<String> name) {}

  private static final class Account {
    private final Network network;
    private final Author author;
    private final String target;
    private final String where;
    private int posts;
    private int doubts;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private Account(Citation citation, String target, String where) {
      this.network = citation.network();
      this.author = citation.author();
      this.target = target;
      this.where = where;
    }

    private void add(Citation citation) {
      posts++;
      doubts +=
          (int) citation.findings().stream().filter(f -> f.severity() != Severity.INFO).count();
      citation.day().map(Citation.Day::date).ifPresent(this::add);
    }

    private void add(LocalDate day) {
      first = first == null || day.isBefore(first) ? day : first;
      last = last == null || day.isAfter(last) ? day : last;
    }
  }

  /** Counts a post, whose place is the target of a link with the name of its article. */
  void add(Citation citation, String target, String where) {
    Author author = citation.author();
    Optional<String> name =
        author.handle().isPresent() ? Optional.empty() : author.name().map(String::strip);
    accounts
        .computeIfAbsent(
            new Key(citation.network(), author.key(), name),
            key -> new Account(citation, target, where))
        .add(citation);
  }

  /** The table, with the account that is cited most often first. */
  String html() {
    StringBuilder html = new StringBuilder();
    html.append("<section id=\"accounts\" aria-labelledby=\"accounts-title\">\n");
    html.append("<h2 id=\"accounts-title\">Accounts</h2>\n");
    if (accounts.isEmpty()) {
      return html.append("<p>No account is cited.</p>\n</section>\n").toString();
    }
    html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
    html.append(" aria-labelledby=\"accounts-title\">\n<table>\n<thead><tr>");
    for (String title :
        List.of(
            "Account", "Network", "Posts", "First day", "Last day", "Doubts", "First cited in")) {
      html.append("<th scope=\"col\">").append(title).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    accounts.values().stream()
        .sorted(Comparator.comparingInt((Account account) -> account.posts).reversed())
        .forEach(account -> row(html, account));
    return html.append("</tbody>\n</table>\n</div>\n</section>\n").toString();
  }

  private static void row(StringBuilder html, Account account) {
    html.append("<tr><th scope=\"row\">");
    html.append(account.author.name().map(name -> Html.isolate(name) + " ").orElse(""));
    html.append(account.author.handle().map(AccountTable::handle).orElse(""));
    html.append(account.author.equals(NOBODY) ? "not named" : "").append("</th>");
    html.append("<td class=\"network\">").append(account.network.code()).append("</td>");
    html.append("<td class=\"number\">").append(account.posts).append("</td>");
    html.append("<td>").append(day(account.first)).append("</td>");
    html.append("<td>").append(day(account.last)).append("</td>");
    html.append("<td class=\"number\">").append(account.doubts).append("</td>");
    html.append("<td><a href=\"").append(Html.escape(account.target)).append("\">");
    html.append(Html.isolate(account.where)).append("</a></td></tr>\n");
  }

  private static String handle(String handle) {
    return "<bdi class=\"handle\" dir=\"ltr\">@" + Html.escape(handle) + "</bdi>";
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
