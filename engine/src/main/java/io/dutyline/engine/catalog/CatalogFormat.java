package io.dutyline.engine.catalog;

/**
 * How a packed catalogue is laid out, all numbers big-endian. A lookup reads one entry; nothing is
 * decoded when the pack is opened.
 *
 * <pre>
 * int magic, byte version, byte builtIn,
 * int patterns, int services, int table, int capacity   offsets from the start of the file
 * …   entries and texts
 * patterns: short count, { byte kind or SERVICE, short service, utf pattern }
 * services: short count, { int offset of the service }
 * table:    capacity × int offset of the entry, 0 where there is none; open addressing
 * entry:    utf key, short service, short duties (a bit each), boolean global, boolean schema,
 *           utf tags, utf arn, byte count, { utf identifier }
 * service:  utf id, utf name, byte category, boolean container, 10 × int offset of the line
 * line:     byte owner, utf aws, utf customer
 * </pre>
 *
 * <p>The key of an entry is a type, or a namespace with {@code ::*} for what else there is in it.
 */
final class CatalogFormat {
  static final String FOLDER = "META-INF/dutyline/";
  static final String CATALOGUE = FOLDER + "catalogue.bin";
  static final String SCHEMA = FOLDER + "schema/";

  static final String TERRAFORM = FOLDER + "terraform/schema/";

  static final int MAGIC = 0x44554341;

  /** Raised with every change of this layout, or of the order of an enum that it counts on. */
  static final byte VERSION = 1;

  /** Bytes before the entries: magic, version, builtIn and four offsets. */
  static final int HEADER = 22;

  /** Stands in place of a kind where a pattern leads to a service. */
  static final byte SERVICE = -1;

  static final String REST = "::*";

  private CatalogFormat() {}

  /** Returns whether it is the name of a type of Terraform's. */
  static boolean isTerraform(String type) {
    return type.indexOf(':') < 0 && type.indexOf('_') > 0;
  }

  /** Returns the first slot to look at; {@code capacity} is a power of two. */
  static int slot(String key, int capacity) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 15)) & (capacity - 1);
  }

  /**
   * Returns the resource that holds a type's schema: one for each namespace, or for each service as
   * Terraform's names have it, {@code aws_s3} of {@code aws_s3_bucket}.
   */
  static String schemaResource(String type) {
    if (isTerraform(type)) {
      int end = type.indexOf('_', type.indexOf('_') + 1);
      return TERRAFORM + (end < 0 ? type : type.substring(0, end)) + ".txt";
    }
    return SCHEMA + CatalogSource.namespace(type).replace("::", ".") + ".txt";
  }
}
