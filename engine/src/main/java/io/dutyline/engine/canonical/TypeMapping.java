package io.dutyline.engine.canonical;

import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;

/**
 * What a table says of one type of Terraform's, for one canonical type.
 *
 * @param type Terraform's
 * @param relation to the canonical type
 * @param canonicals the canonical type, or several where an attribute decides
 * @param also further resources that one of this type stands for
 * @param parents by which attributes a part is joined, and the parent's properties; an empty text
 *     for what identifies the parent
 * @param parts types that are a part of this one
 * @param documents what a policy document may be for; the first one that fits
 */
record TypeMapping(
    String type,
    Relation relation,
    Chosen canonicals,
    Map<String, String> parents,
    List<View> also,
    List<String> parts,
    List<DocumentUse> documents) {

  /** What a resource is to the canonical type. */
  enum Relation {
    SAME,
    PART,
    OWN
  }

  /**
   * The canonical type.
   *
   * @param by attribute whose value decides; empty if there is only one
   * @param views by that value; by the empty text if there is only one
   */
  record Chosen(String by, Map<String, View> views) {
    Chosen {
      views = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(views));
    }
  }

  /**
   * How a resource looks in canonical words.
   *
   * @param from where its blocks stand, one resource each; empty if it is the resource as a whole
   * @param root the tree of its attributes
   * @param set constants
   * @param defaults what the provider gives where nothing is written
   * @param without properties that nothing in Terraform says
   */
  record View(
      String canonicalType,
      String from,
      Branch root,
      Map<Target, Value> set,
      Map<Target, Value> defaults,
      List<String> without) {
    View {
      without = List.copyOf(without);
    }
  }

  TypeMapping {
    parents = Map.copyOf(parents);
    also = List.copyOf(also);
    parts = List.copyOf(parts);
    documents = List.copyOf(documents);
  }
}
