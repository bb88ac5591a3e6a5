package io.dutyline.engine.model;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is deployed together. */
public final class Stack {
  private static final String TERRAFORM = "terraform";

  private final String id;
  private final String format;
  private final Regions regions;
  private final SourceRange head;
  private final List<Resource> resources;
  private final List<SourceRange> secrets;
  private final List<Resource> parts;
  private final Map<String, Object> facts;
  private final Set<String> documents;
  private final List<Deployment> deployments;

  private final Referrers written;
  private final Map<String, Resource> byAddress = new LinkedHashMap<>();
  private final Map<String, List<Resource>> byType = new HashMap<>();

  /**
   * @param id the template's path, relative to the scan root
   * @param format {@code cloudformation}
   * @param head where messages about the stack as a whole point
   * @param resources in the order they were written
   */
  public Stack(
      String id, String format, Regions regions, SourceRange head, List<Resource> resources) {
    this(id, format, regions, head, resources, List.of());
  }

  /**
   * @param secrets where secrets stand outside of the resources: no excerpt may show them
   */
  public Stack(
      String id,
      String format,
      Regions regions,
      SourceRange head,
      List<Resource> resources,
      List<SourceRange> secrets) {
    this(
        id,
        format,
        regions,
        head,
        resources,
        secrets,
        List.of(),
        Map.of(),
        Set.of(),
        Referrers.of(resources));
  }

  /**
   * @param parts resources that have become a part of others, and are not judged by themselves
   * @param facts about the account that the stack's resources set, by their keys; a value that is
   *     not known is a {@code Value}
   * @param documents addresses of documents that are written apart, and that values are made with
   * @param written what refers to what in the stack's own words, where those say more than the
   *     resources' properties
   */
  public Stack(
      String id,
      String format,
      Regions regions,
      SourceRange head,
      List<Resource> resources,
      List<SourceRange> secrets,
      List<Resource> parts,
      Map<String, Object> facts,
      Set<String> documents,
      Referrers written) {
    this(
        id, format, regions, head, resources, secrets, parts, facts, documents, written, List.of());
  }

  private Stack(
      String id,
      String format,
      Regions regions,
      SourceRange head,
      List<Resource> resources,
      List<SourceRange> secrets,
      List<Resource> parts,
      Map<String, Object> facts,
      Set<String> documents,
      Referrers written,
      List<Deployment> deployments) {
    this.id = requireNonNull(id, "id");
    this.format = requireNonNull(format, "format");
    this.regions = requireNonNull(regions, "regions");
    this.head = requireNonNull(head, "head");
    this.resources = List.copyOf(resources);
    this.secrets = List.copyOf(secrets);
    this.parts = List.copyOf(parts);
    this.facts = Map.copyOf(facts);
    this.documents = Set.copyOf(documents);
    this.written = requireNonNull(written, "written");
    this.deployments = List.copyOf(deployments);
    for (Resource resource : resources) {
      byAddress.putIfAbsent(resource.address(), resource);
      List<Resource> ofType = byType.get(resource.canonicalType());
      if (ofType == null) {
        ofType = new ArrayList<>();
        byType.put(resource.canonicalType(), ofType);
      }
      ofType.add(resource);
    }
  }

  public String id() {
    return id;
  }

  public String format() {
    return format;
  }

  /** Returns the language that it is written in: {@code terraform}, also for a plan. */
  public String language() {
    return format.startsWith(TERRAFORM) ? TERRAFORM : format;
  }

  public Regions regions() {
    return regions;
  }

  public SourceRange head() {
    return head;
  }

  public List<Resource> resources() {
    return resources;
  }

  /** Returns the same stack with other resources in the place of these. */
  public Stack with(List<Resource> others) {
    return new Stack(
        id, format, regions, head, others, secrets, parts, facts, documents, written, deployments);
  }

  /**
   * Returns the same stack as the sum of its deployments.
   *
   * @param all by name
   * @param regionsOfAll where any of them is
   */
  public Stack deployedAs(List<Deployment> all, Regions regionsOfAll) {
    return new Stack(
        id, format, regionsOfAll, head, resources, secrets, parts, facts, documents, written, all);
  }

  /** Returns the ways in which it is deployed; empty if there is one, without a name. */
  public List<Deployment> deployments() {
    return deployments;
  }

  /** Returns the resources that have become a part of others, and are not judged by themselves. */
  public List<Resource> parts() {
    return parts;
  }

  /** Returns what the resources set for the account, by the keys of facts. */
  public Map<String, Object> facts() {
    return facts;
  }

  /** Returns whether some address stands for several resources. */
  public boolean hasSeveralAtOneAddress() {
    return byAddress.size() < resources.size();
  }

  /** Returns the addresses of documents that are written apart, and that values are made with. */
  public Set<String> documents() {
    return documents;
  }

  /** Returns the resources as they are written: one for each address, parts too. */
  public List<Resource> written() {
    if (parts.isEmpty() && !hasSeveralAtOneAddress()) {
      return resources;
    }
    Map<String, Resource> written = new LinkedHashMap<>(byAddress);
    parts.forEach(part -> written.putIfAbsent(part.address(), part));
    return List.copyOf(written.values());
  }

  /** Returns where secrets stand outside of the resources: no excerpt may show them. */
  public List<SourceRange> secrets() {
    return secrets;
  }

  public Optional<Resource> resource(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /** Returns the resources, and parts of others, that are made with the one at an address. */
  public List<Resource> referrers(String address) {
    List<Resource> referring = new ArrayList<>();
    for (String each : written.of(address)) {
      Resource resource = byAddress.get(each);
      if (resource != null) {
        referring.add(resource);
      } else {
        parts.stream().filter(part -> part.address().equals(each)).forEach(referring::add);
      }
    }
    return referring;
  }

  /** Returns the resources of a canonical type, in the order they were written. */
  public List<Resource> ofType(String canonicalType) {
    return Collections.unmodifiableList(byType.getOrDefault(canonicalType, List.of()));
  }
}
