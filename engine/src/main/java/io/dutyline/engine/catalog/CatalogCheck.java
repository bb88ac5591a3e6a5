package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.CatalogSource.KindLine;
import io.dutyline.engine.catalog.CatalogSource.ServiceSource;
import io.dutyline.engine.catalog.CatalogSource.TypeLine;
import io.dutyline.engine.catalog.Classification.Kind;
import io.dutyline.engine.catalog.Responsibility.Owner;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Holds the catalogue's files against each other: nothing missing, nothing left over. */
final class CatalogCheck {
  private final CatalogSource source;
  private final Problems problems;

  CatalogCheck(CatalogSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Returns the service that a type belongs to: the one that claims it most exactly. */
  static Optional<ServiceSource> serviceOf(CatalogSource source, String type) {
    return source.services().stream()
        .filter(service -> service.claim(type) > 0)
        .max(Comparator.comparingInt(service -> service.claim(type)));
  }

  void run() {
    source.types().values().forEach(this::type);
    source.schemas().keySet().forEach(this::listed);
    source.services().forEach(this::used);
  }

  private void type(TypeLine line) {
    Optional<ServiceSource> service = serviceOf(source, line.type());
    if (service.isEmpty()) {
      problems.error(
          "Type belongs to no service",
          "Let a service of services.yaml claim '%s'.".formatted(line.type()),
          line.range());
      return;
    }
    if (service.get().isGlobal(line.type()) && line.duties().contains(Duty.DATA_RESIDENCY)) {
      problems.error(
          "Global type has no Region to choose",
          "Take 'data-residency' away from '%s'.".formatted(line.type()),
          line.range());
    }
    for (Responsibility responsibility : service.get().responsibilities()) {
      if (responsibility.owner() == Owner.AWS && line.duties().contains(responsibility.duty())) {
        problems.error(
            "Duty is AWS's",
            "'%s' of '%s' is left to AWS in responsibilities.yaml: change one of the two."
                .formatted(responsibility.duty().id(), service.get().service().id()),
            line.range());
      }
    }
  }

  private void listed(String type) {
    boolean kind =
        source.kinds().stream()
            .filter(line -> line.kind() != Kind.UNCLASSIFIED)
            .map(KindLine::pattern)
            .anyMatch(pattern -> pattern.matches(type));
    if (kind == source.types().containsKey(type)) {
      String where =
          kind ? "in kinds.yaml and in types.yaml" : "neither in types.yaml nor in kinds.yaml";
      problems.error(
          "Type is not listed once",
          "'%s' is %s.".formatted(type, where),
          source.services().get(0).range());
    }
  }

  /** Every claim of a service must hold a type, or it is misspelt. */
  private void used(ServiceSource service) {
    Set<String> types = source.types().keySet();
    for (String namespace : service.namespaces()) {
      if (types.stream().noneMatch(type -> CatalogSource.namespace(type).equals(namespace))) {
        dangling(service, namespace);
      }
    }
    for (TypePattern pattern : service.claims()) {
      if (types.stream().noneMatch(pattern::matches)) {
        dangling(service, pattern.text());
      }
    }
    for (TypePattern pattern : service.global()) {
      if (types.stream().noneMatch(type -> pattern.matches(type) && service.claim(type) > 0)) {
        dangling(service, pattern.text());
      }
    }
    if (service.namespaces().isEmpty() && service.claims().isEmpty()) {
      dangling(service, service.service().id());
    }
  }

  private void dangling(ServiceSource service, String claim) {
    problems.error(
        "Service claims what is not there",
        "Nothing in types.yaml fits '%s'.".formatted(claim),
        service.range());
  }
}
