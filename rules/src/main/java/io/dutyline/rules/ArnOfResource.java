package io.dutyline.rules;

import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.rule.Outcome;
import io.dutyline.engine.rule.Reading;
import io.dutyline.engine.rule.Subject;
import io.dutyline.engine.value.Glob;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.TextCase;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.Optional;
import java.util.Set;

/** The ARN that a resource will have, as far as its template tells: a pattern with wildcards. */
final class ArnOfResource {
  /** {@code arn:partition:service:region:account:resource}. */
  private static final int PARTS = 6;

  private final Subject subject;
  private final Reading reading;
  private final Optional<String> arn;

  ArnOfResource(Subject subject, Reading reading) {
    this.subject = subject;
    this.reading = reading;
    this.arn =
        subject
            .catalog()
            .schema(subject.judged().canonicalType())
            .flatMap(schema -> schema.arnTemplate().map(template -> fill(template, schema)));
  }

  /** Returns whether {@code value}, an ARN or a pattern for ARNs, names the resource. */
  Outcome isNamedBy(Value value) {
    Set<Reference> references = value.origin().references();
    if (!references.isEmpty()) {
      String address = subject.judged().address();
      return Outcome.just(
          Truth.of(references.stream().anyMatch(each -> each.address().equals(address))));
    }
    if (value instanceof Unknown unknown) {
      return Outcome.unknownFor(unknown.reason().input());
    }
    return value instanceof Scalar scalar ? fits(scalar.text()) : Outcome.FALSE;
  }

  private Outcome fits(String pattern) {
    if (arn.isEmpty()) {
      return pattern.equals("*") ? Outcome.TRUE : Outcome.unknownFor("the resource's ARN");
    }
    String wanted = inAnyPartition(pattern);
    String[] parts = wanted.split(":", PARTS);
    Truth fits =
        parts.length < PARTS
            ? fits(wanted, arn.get())
            : partsFit(parts, arn.get().split(":", PARTS));
    return fits == Truth.UNKNOWN ? Outcome.unknownFor("the resource's ARN") : Outcome.just(fits);
  }

  /** Part by part, since a wildcard reaches to the end of its part only, but for the last. */
  private static Truth partsFit(String[] wanted, String[] own) {
    Truth fits = Truth.of(own.length == PARTS);
    for (int i = 0; i < own.length; i++) {
      fits = fits.and(fits(wanted[i], own[i]));
    }
    return fits;
  }

  private static Truth fits(String wanted, String own) {
    Glob pattern = Glob.of(wanted, TextCase.EXACT);
    Glob known = Glob.of(own, TextCase.EXACT);
    if (pattern.covers(known) == Truth.TRUE) {
      return Truth.TRUE;
    }
    return pattern.meets(known) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** A template that names a partition is meant for that one, which ours then is too. */
  private static String inAnyPartition(String pattern) {
    String[] parts = pattern.split(":", 3);
    boolean named = parts.length == 3 && parts[0].equals("arn") && parts[1].startsWith("aws");
    return named ? "arn:*:" + parts[2] : pattern;
  }

  private String fill(String template, TypeSchema schema) {
    StringBuilder pattern = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf("${"); open >= 0; open = template.indexOf("${", at)) {
      int close = template.indexOf('}', open);
      pattern.append(template, at, open).append(part(template.substring(open + 2, close), schema));
      at = close + 1;
    }
    return pattern.append(template.substring(at)).toString();
  }

  /** Only the resource's own name can be known; partition, Region and account are wildcards. */
  private String part(String placeholder, TypeSchema schema) {
    Value properties = reading.settle(subject.judged().properties());
    return schema.primaryIdentifier().stream()
        .filter(placeholder::equalsIgnoreCase)
        .map(
            name -> properties instanceof MapValue map ? reading.settle(map.get(name)) : properties)
        .filter(Scalar.class::isInstance)
        .map(value -> ((Scalar) value).text())
        .findFirst()
        .orElse("*");
  }
}
