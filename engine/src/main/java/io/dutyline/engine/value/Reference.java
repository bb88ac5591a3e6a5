package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

/**
 * That a value is, or is made with, an attribute of another resource of its stack.
 *
 * @param address of the resource within the stack
 * @param attribute as written ({@code Arn}, {@code Endpoint.Port}); empty for CloudFormation's Ref
 */
public record Reference(String address, String attribute) implements Comparable<Reference> {
  public Reference {
    requireNonNull(address, "address");
    requireNonNull(attribute, "attribute");
  }

  @Override
  public int compareTo(Reference other) {
    int byAddress = address.compareTo(other.address);
    return byAddress != 0 ? byAddress : attribute.compareTo(other.attribute);
  }
}
