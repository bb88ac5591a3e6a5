package io.dutyline.engine.pack;

/**
 * The files of a pack in its jar. {@code rules.bin} is: magic, version, then a {@link StringTable},
 * then settings and lists as {@link TreeWriter} writes them, then a line of the index for each
 * rule, then the rules' bodies. {@code examples.bin} has a table of its own, and the texts by rule.
 */
final class PackFormat {
  static final String RULES = "META-INF/dutyline/rules.bin";
  static final String EXAMPLES = "META-INF/dutyline/examples.bin";

  /** The letters DTYR. */
  static final int MAGIC = 0x44545952;

  /**
   * Raised with every change of what is written: a pack is used by the engine that it was made for.
   */
  static final int VERSION = 2;

  private PackFormat() {}
}
