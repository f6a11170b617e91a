package launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Starts an OSGi framework with the bundles whose files are the arguments after its cache. */
public class Launcher {
  public static void main(String[] args) throws BundleException, InterruptedException {
    Map<String, String> options =
        Map.of(
            "org.osgi.framework.storage", args[0],
            "org.osgi.framework.storage.clean", "onFirstInit");
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(options);
    framework.start();
    List<Bundle> bundles = new ArrayList<>();
    for (String file : List.of(args).subList(1, args.length)) {
      bundles.add(framework.getBundleContext().installBundle("file:" + file));
    }
    try {
      for (Bundle bundle : bundles) {
        bundle.start();
      }
    } finally {
      framework.stop();
      framework.waitForStop(0);
    }
  }
}
