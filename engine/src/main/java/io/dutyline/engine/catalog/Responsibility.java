package io.dutyline.engine.catalog;

import static java.util.Objects.requireNonNull;

/**
 * Who owes one duty for a service.
 *
 * @param aws what AWS does, a sentence; empty where AWS does nothing
 * @param customer what is left to the customer, a sentence; empty where nothing is
 */
public record Responsibility(Duty duty, Owner owner, String aws, String customer) {
  /** Who owes a duty. */
  public enum Owner {
    AWS,
    CUSTOMER,
    BOTH
  }

  public Responsibility {
    requireNonNull(duty, "duty");
    requireNonNull(owner, "owner");
    requireNonNull(aws, "aws");
    requireNonNull(customer, "customer");
  }
}
