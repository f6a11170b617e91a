module consumer {
  requires io.github.tweetcitation;
}
