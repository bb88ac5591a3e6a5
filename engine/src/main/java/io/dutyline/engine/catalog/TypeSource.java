package io.dutyline.engine.catalog;

import java.util.List;

/**
 * What a schema file says about one type.
 *
 * @param arn with {@code ${…}} for its parts; empty if not known
 * @param tags the property that holds the tags; empty if there is none
 */
record TypeSource(
    String type,
    List<String> identifier,
    String arn,
    String tags,
    List<String> attributes,
    TypeDefinition definition) {
  TypeSource {
    identifier = List.copyOf(identifier);
    attributes = List.copyOf(attributes);
  }
}
