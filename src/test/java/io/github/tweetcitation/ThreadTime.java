package io.github.tweetcitation;

import java.lang.reflect.Method;

/**
 * The time that this thread was running. It means the same on a busy machine.
 *
 * <p>The library has no use for the module java.management, so that its tests only see it by
 * reflection.
 */
final class ThreadTime {

  private static final Object BEAN;
  private static final Method CPU_TIME;

  static {
    try {
      BEAN =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      CPU_TIME =
          Class.forName("java.lang.management.ThreadMXBean").getMethod("getCurrentThreadCpuTime");
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private ThreadTime() {}

  static long nanos() {
    try {
      return (long) CPU_TIME.invoke(BEAN);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
