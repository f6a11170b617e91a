package io.github.tweetcitation.examples;

import io.github.tweetcitation.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The networks that a call names: {@code all}, or their codes with commas between them.
 *
 * @param networks the networks, one or more
 */
record NetworkNames(List<Network> networks) {

  private static final String ALL = "all";

  Network[] toArray() {
    return networks.toArray(new Network[0]);
  }

  /** Reads an argument. */
  static final class Converter implements ITypeConverter<NetworkNames> {

    @Override
    public NetworkNames convert(String value) {
      if (value.equalsIgnoreCase(ALL)) {
        return new NetworkNames(List.of(Network.values()));
      }
      List<Network> named = new ArrayList<>();
      for (String name : value.split(",", -1)) {
        named.add(ofCode(name.strip().toLowerCase(Locale.ROOT)));
      }
      return new NetworkNames(named);
    }

    private static Network ofCode(String code) {
      return Arrays.stream(Network.values())
          .filter(each -> each.code().equals(code))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("expected all, or some of " + codes()));
    }

    private static String codes() {
      return Arrays.stream(Network.values()).map(Network::code).collect(Collectors.joining(", "));
    }
  }
}
