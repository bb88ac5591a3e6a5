package io.dutyline.engine.rule;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Terms;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Written;
import java.util.Optional;

/**
 * Where a value of a resource stands, while a path is followed to it.
 *
 * @param owner address of the resource if it is not the judged one; else empty
 * @param property path as written: {@code Rules[0].Status}; empty for the resource itself
 * @param name how a message calls what stands here, where that is not the property; else empty
 * @param range of the value together with its key
 * @param fallback what is pointed at when something below this place is absent
 * @param terms what the resource's author calls what is absent
 * @param canonical path as schemas have it; empty where the author speaks canonically
 * @param implied whether nobody wrote the value: it is what not writing it means
 */
public record Place(
    String owner,
    String property,
    String name,
    SourceRange range,
    SourceRange fallback,
    Terms terms,
    String canonical,
    boolean implied) {
  public Place {
    requireNonNull(owner, "owner");
    requireNonNull(property, "property");
    requireNonNull(name, "name");
    requireNonNull(range, "range");
    requireNonNull(fallback, "fallback");
    requireNonNull(terms, "terms");
    requireNonNull(canonical, "canonical");
  }

  /** Returns the place of what is not written in a resource, but said of one at {@code head}. */
  public static Place of(String owner, SourceRange head) {
    return new Place(owner, "", "", head, head, Terms.CANONICAL, "", false);
  }

  /** Returns the place of the properties of a resource. */
  public static Place of(String owner, Resource resource) {
    SourceRange head = resource.head();
    return new Place(owner, "", "", head, head, resource.terms(), "", false);
  }

  /** Returns the place of an entry that is there. */
  public Place property(String key, MapValue.Entry entry) {
    Written written = entry.written();
    String path = canonical("." + key);
    return written == null
        ? new Place(owner, below(key), "", entry.range(), fallback, terms, path, false)
        : written(written, entry.range(), fallback, path);
  }

  /** Returns the place of something that is not there. */
  public Place absent(String key) {
    return absent(key, "." + key);
  }

  /**
   * Returns the place of something that is not there.
   *
   * @param key what is missing, up to the first list
   * @param whole the whole path to it from here on, with its dot
   */
  public Place absent(String key, String whole) {
    Optional<Written> written = wording(whole);
    if (written.isEmpty()) {
      written = wording("." + key);
    }
    return written.isEmpty()
        ? new Place(owner, below(key), "", fallback, fallback, terms, canonical("." + key), false)
        : written(filled(written.get()), fallback, fallback, canonical("." + key));
  }

  /** Returns the place of what an element lacks that is not there; this one if it has no name. */
  public Place lacking(String whole) {
    Optional<Written> written = wording(whole);
    return written.isEmpty() ? this : written(filled(written.get()), range, fallback, canonical);
  }

  private Optional<Written> wording(String step) {
    String path = canonical(step);
    return path.isEmpty() ? Optional.empty() : terms.absent(path, fallback);
  }

  /** Returns the place of the value under a key of a free-form map. */
  public Place entry(String key, MapValue.Entry entry) {
    Written written = entry.written();
    String path = canonical("{}");
    return written == null
        ? new Place(
            owner, property + '{' + key + '}', "", entry.range(), fallback, terms, path, false)
        : written(written, entry.range(), fallback, path);
  }

  /** Returns the place of an element of a list. */
  public Place element(int index, ListValue list) {
    SourceRange at = list.elements().get(index).range();
    String path = canonical("[]");
    return index >= list.written().size()
        ? new Place(owner, property + '[' + index + ']', "", at, at, terms, path, false)
        : written(list.written().get(index), at, at, path);
  }

  /** Returns this place under another name for messages: {@code tag Owner}. */
  public Place named(String other) {
    return new Place(owner, property, other, range, fallback, terms, canonical, implied);
  }

  /** Returns how a message calls what stands here; empty for the resource itself. */
  public String label() {
    String label = name.isEmpty() ? property : name;
    return owner.isEmpty() || label.isEmpty() ? label : label + " of " + owner;
  }

  /** What stands in a part of the resource is missing from that. */
  private Place written(Written written, SourceRange at, SourceRange otherwise, String path) {
    boolean elsewhere = !written.owner().isEmpty();
    return new Place(
        elsewhere ? written.owner() : owner,
        written.path(),
        "",
        at,
        elsewhere ? written.head() : otherwise,
        terms,
        path,
        written.implied());
  }

  /** Puts the indexes of this place into a path that has none yet. */
  private Written filled(Written absent) {
    String path = absent.path();
    int from = 0;
    for (int open = path.indexOf("[]"); open >= 0; open = path.indexOf("[]", open + 1)) {
      int known = property.indexOf('[', from);
      boolean same = known == open && property.regionMatches(0, path, 0, open);
      int close = same ? property.indexOf(']', known) : -1;
      if (close < 0) {
        break;
      }
      path =
          path.substring(0, open) + property.substring(known, close + 1) + path.substring(open + 2);
      from = close + 1;
    }
    return new Written(path, absent.owner(), absent.head());
  }

  private String canonical(String step) {
    if (isCanonical()) {
      return "";
    }
    return canonical.isEmpty() && step.charAt(0) == '.' ? step.substring(1) : canonical + step;
  }

  @SuppressWarnings("ReferenceEquality") // there is one, and it is nothing but itself
  private boolean isCanonical() {
    return terms == Terms.CANONICAL;
  }

  private String below(String key) {
    return property.isEmpty() ? key : property + '.' + key;
  }
}
