package io.dutyline.engine.model;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One resource of a stack.
 *
 * @param address unique in its stack: a logical id, below the logical ids of nested stacks
 * @param type as written
 * @param canonicalType the CloudFormation type that rules and the catalogue know it by
 * @param properties a map in every sound template
 * @param attributes what stands beside the properties, by name: {@code DeletionPolicy}, {@code
 *     UpdateReplacePolicy}, {@code DependsOn}, {@code Metadata}, {@code UpdatePolicy}, {@code
 *     CreationPolicy}
 * @param existence true, false or unknown; a choice where a condition decides
 * @param head where its name stands; findings about what is absent point here
 * @param body from its name to its end
 * @param calls on the way from the stack's own files to the one it is written in, outermost first
 * @param terms what its author calls what rules know by canonical names
 * @param part whether it is a part of another resource, of which it has a few properties
 * @param maker what put it into its template, if not its author's hand
 */
public record Resource(
    String address,
    String type,
    String canonicalType,
    Value properties,
    Map<String, Value> attributes,
    Value existence,
    SourceRange head,
    SourceRange body,
    List<Call> calls,
    Terms terms,
    boolean part,
    Optional<Maker> maker) {

  /** The one of {@link #attributes} that names the resource's own Region. */
  public static final String REGION = "region";

  /** Makes a resource that is written in its stack's own file. */
  public Resource(
      String address,
      String type,
      String canonicalType,
      Value properties,
      Map<String, Value> attributes,
      Value existence,
      SourceRange head,
      SourceRange body) {
    this(address, type, canonicalType, properties, attributes, existence, head, body, List.of());
  }

  /** Makes a resource whose author speaks the rules' language. */
  public Resource(
      String address,
      String type,
      String canonicalType,
      Value properties,
      Map<String, Value> attributes,
      Value existence,
      SourceRange head,
      SourceRange body,
      List<Call> calls) {
    this(
        address,
        type,
        canonicalType,
        properties,
        attributes,
        existence,
        head,
        body,
        calls,
        Terms.CANONICAL,
        false,
        Optional.empty());
  }

  /** Makes a resource that its author wrote, perhaps in other words than the rules'. */
  public Resource(
      String address,
      String type,
      String canonicalType,
      Value properties,
      Map<String, Value> attributes,
      Value existence,
      SourceRange head,
      SourceRange body,
      List<Call> calls,
      Terms terms,
      boolean part) {
    this(
        address,
        type,
        canonicalType,
        properties,
        attributes,
        existence,
        head,
        body,
        calls,
        terms,
        part,
        Optional.empty());
  }

  public Resource {
    requireNonNull(address, "address");
    requireNonNull(type, "type");
    requireNonNull(canonicalType, "canonicalType");
    requireNonNull(properties, "properties");
    attributes = Map.copyOf(attributes);
    requireNonNull(existence, "existence");
    requireNonNull(head, "head");
    requireNonNull(body, "body");
    calls = List.copyOf(calls);
    requireNonNull(terms, "terms");
    requireNonNull(maker, "maker");
  }

  /** Returns the same resource with other properties. */
  public Resource with(Value other) {
    return new Resource(
        address,
        type,
        canonicalType,
        other,
        attributes,
        existence,
        head,
        body,
        calls,
        terms,
        part,
        maker);
  }

  /** Returns the same resource, made by a tool. */
  public Resource madeBy(Maker other) {
    return new Resource(
        address,
        type,
        canonicalType,
        properties,
        attributes,
        existence,
        head,
        body,
        calls,
        terms,
        part,
        Optional.of(other));
  }
}
