package io.dutyline.engine.value;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * How an unknown text is put together from known stretches and inputs. Two texts of the same form
 * are the same, whatever the inputs are.
 *
 * @param parts in their order; empty if the form is not known
 */
public record TextForm(List<Part> parts) {
  /** The form of a text of which nothing is known. */
  public static final TextForm NONE = new TextForm(List.of());

  private static final int ACCOUNT_DIGITS = 12;

  /** What neither an identifier nor the number of an account has in it. */
  private static final String WILDCARD = "*";

  /** Longer forms are dropped: they would cost more than they tell. In parts. */
  private static final int LONGEST = 64;

  /** What stands in a text. */
  public enum Kind {
    /** A known stretch. */
    KNOWN,
    /** An input that may be any text. */
    ANY,
    /** What AWS calls a resource: no constant, no wildcard, no network. */
    IDENTIFIER,
    /** The number of an account. */
    ACCOUNT
  }

  /**
   * A known stretch or an input.
   *
   * @param text the stretch, or the input's name as the author writes it: {@code Bucket.Arn}
   * @param input what tells the input from every other; empty for a known stretch
   */
  public record Part(Kind kind, String text, String input) {
    public Part {
      requireNonNull(kind, "kind");
      requireNonNull(text, "text");
      requireNonNull(input, "input");
    }

    static Part known(String text) {
      return new Part(Kind.KNOWN, text, "");
    }

    boolean isKnown() {
      return kind == Kind.KNOWN;
    }
  }

  public TextForm {
    parts = List.copyOf(parts);
  }

  /**
   * Returns the form of a text that is nothing but the input.
   *
   * @param name as the author writes it
   * @param input what tells it from every other
   */
  public static TextForm ofInput(Kind kind, String name, String input) {
    return new TextForm(List.of(new Part(kind, name, input)));
  }

  /** Returns the form of a known text. */
  public static TextForm ofText(String text) {
    return new TextForm(List.of(Part.known(text)));
  }

  /** Returns the form of the values one after the other; none if that of one is not known. */
  public static TextForm joined(List<? extends Value> values) {
    List<Part> all = new ArrayList<>();
    for (Value value : values) {
      List<Part> parts = of(value).parts();
      if (parts.isEmpty() || all.size() + parts.size() > LONGEST) {
        return NONE;
      }
      all.addAll(parts);
    }
    return new TextForm(all);
  }

  /** Returns the form of a text; none if it is not known, or the value is no text. */
  public static TextForm of(Value value) {
    if (value instanceof Scalar scalar) {
      return ofText(scalar.text());
    }
    return value instanceof Unknown unknown ? unknown.hints().form() : NONE;
  }

  public boolean isKnown() {
    return !parts.isEmpty();
  }

  /**
   * Returns whether texts of the two forms are the same. What both start and end with says nothing;
   * if known stretches are left of both, they are what tells the two apart.
   */
  Truth equal(TextForm other) {
    if (!isKnown() || !other.isKnown()) {
      return Truth.UNKNOWN;
    }
    List<Part> one = letters();
    List<Part> two = other.letters();
    int start = 0;
    int shorter = Math.min(one.size(), two.size());
    while (start < shorter && one.get(start).equals(two.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.get(one.size() - 1 - end).equals(two.get(two.size() - 1 - end))) {
      end++;
    }
    List<Part> left = one.subList(start, one.size() - end);
    List<Part> right = two.subList(start, two.size() - end);
    if (left.isEmpty() && right.isEmpty()) {
      return Truth.TRUE;
    }
    boolean certain =
        left.stream().allMatch(Part::isKnown) && right.stream().allMatch(Part::isKnown);
    return certain ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Returns whether a text of this form may be {@code text}, which someone wrote as it stands. What
   * AWS calls a resource is taken for different from all that one writes.
   */
  boolean mayBe(String text) {
    if (!isKnown()) {
      return true;
    }
    Part first = parts.get(0);
    Part last = parts.get(parts.size() - 1);
    return parts.stream().allMatch(each -> each.kind() != Kind.IDENTIFIER)
        && (!first.isKnown() || text.startsWith(first.text()))
        && (!last.isKnown() || text.endsWith(last.text()))
        && text.length() >= shortest();
  }

  /** Returns whether a text of this form has another one in it. */
  Truth contains(String text) {
    boolean free = false;
    for (Part part : parts) {
      if (part.isKnown() && part.text().contains(text)) {
        return Truth.TRUE;
      }
      free |= part.kind() == Kind.ANY;
    }
    return !isKnown() || free || !text.equals(WILDCARD) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Returns whether no text of this form is empty. */
  public boolean isNeverEmpty() {
    return parts.stream()
        .anyMatch(each -> each.kind() != Kind.ANY && !(each.isKnown() && each.text().isEmpty()));
  }

  private int shortest() {
    int length = 0;
    for (Part part : parts) {
      length +=
          switch (part.kind()) {
            case KNOWN -> part.text().length();
            case ACCOUNT -> ACCOUNT_DIGITS;
            case ANY, IDENTIFIER -> 0;
          };
    }
    return length;
  }

  /** Returns the form of a known text and then this one. */
  public TextForm after(String text) {
    List<Part> all = new ArrayList<>();
    all.add(Part.known(text));
    all.addAll(parts);
    return new TextForm(all);
  }

  /** Returns whether texts of this form certainly end with those of the other. */
  public boolean endsWith(TextForm other) {
    List<Part> one = letters();
    List<Part> two = other.letters();
    int from = one.size() - two.size();
    return other.isKnown() && from >= 0 && one.subList(from, one.size()).equals(two);
  }

  /** Returns the parts, known stretches letter by letter. */
  private List<Part> letters() {
    List<Part> letters = new ArrayList<>();
    for (Part part : parts) {
      if (part.isKnown()) {
        part.text().chars().forEach(c -> letters.add(Part.known(String.valueOf((char) c))));
      } else {
        letters.add(part);
      }
    }
    return letters;
  }

  /** Returns the text with the inputs' names in it, as <code>Fn::Sub</code> writes them. */
  public String describe() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.isKnown() ? part.text() : "${" + part.text() + "}");
    }
    return text.toString();
  }
}
