package io.github.tweetcitation.examples;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar that the programs run from; classes of a build tree have none. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"CiteTweets " + (version == null ? "unreleased" : version)};
  }
}
