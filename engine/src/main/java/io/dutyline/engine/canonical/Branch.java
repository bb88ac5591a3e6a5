package io.dutyline.engine.canonical;

import java.util.List;

/**
 * A place in Terraform's tree of attributes and blocks, as far as a table speaks of it.
 *
 * @param step name of the attribute, {@code []}, {@code {}} or {@code {key}}
 * @param path the whole path from the resource on, as it is written
 * @param single whether it is a block of which there is one at most, or an object
 * @param secret whether no writer may print the value
 * @param moves where the value goes
 * @param below the branches below it
 * @param fills whether something is said here or below where nothing is written
 */
record Branch(
    String step,
    String path,
    boolean single,
    boolean secret,
    List<Move> moves,
    List<Branch> below,
    boolean fills) {
  Branch {
    moves = List.copyOf(moves);
    below = List.copyOf(below);
  }
}
