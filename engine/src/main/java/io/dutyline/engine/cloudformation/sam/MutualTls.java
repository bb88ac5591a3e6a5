package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;

/** Whom a custom domain trusts that wants certificates of those who call it. */
final class MutualTls {
  private static final String PROPERTY = "MutualTlsAuthentication";

  private MutualTls() {}

  /** Puts what the property Domain says of it; nothing if it says nothing. */
  static void put(MappingBuilder properties, MappingNode domain) {
    if (domain.get(PROPERTY).orElse(null) instanceof MappingNode written
        && !written.entries().isEmpty()) {
      MappingBuilder trust = NodeMaker.at(written).map();
      for (String part : new String[] {"TruststoreUri", "TruststoreVersion"}) {
        if (ApiBody.isSet(written, part)) {
          trust.copy(written, part);
        }
      }
      properties.put(PROPERTY, domain.entry(PROPERTY).orElseThrow().keyRange(), trust.build());
    }
  }
}
