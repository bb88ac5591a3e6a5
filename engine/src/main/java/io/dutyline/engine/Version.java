package io.dutyline.engine;

/** The tool's own version, as its jar says. Public for the doors, which say it when asked. */
public final class Version {
  private static final String UNPACKED = "0.1.0-SNAPSHOT";

  private Version() {}

  /** Returns the version; classes that are in no jar are of a snapshot. */
  public static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKED : version;
  }
}
