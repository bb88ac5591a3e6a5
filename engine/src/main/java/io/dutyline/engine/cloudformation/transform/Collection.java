package io.dutyline.engine.cloudformation.transform;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.Choice.Undecided;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a loop runs over: texts, in the order that they come in. */
final class Collection {
  private final Value value;
  private final Map<String, Origin> texts = new LinkedHashMap<>();
  private @Nullable String missing;
  private boolean certain = true;

  private Collection(Value value) {
    this.value = value;
    read(value, true);
  }

  /** Returns what is in a list. */
  static Collection of(Value list) {
    return new Collection(requireNonNull(list, "list"));
  }

  /**
   * Returns what is in a list where no variants can be told apart: inputs have their likely values.
   */
  static Collection likely(Value list) {
    Value likely = list;
    while (likely instanceof Choice choice && choice.undecided() != Undecided.EXPLORE) {
      boolean first = choice.undecided() == Undecided.TAKE_TRUE;
      likely = first ? choice.whenTrue() : choice.whenFalse();
    }
    Collection collection = new Collection(likely);
    if (!collection.certain && collection.missing == null) {
      collection.missing = "a condition";
    }
    return collection;
  }

  /** Returns what one would have to know to know all of it; null if it is known. */
  @Nullable String missing() {
    return missing;
  }

  int size() {
    return texts.size();
  }

  /** Returns the texts, each with whether it is there. */
  Map<String, Value> items() {
    Map<String, Value> items = new LinkedHashMap<>();
    for (Map.Entry<String, Origin> text : texts.entrySet()) {
      Value presence =
          certain
              ? new Scalar(true, value.range(), text.getValue())
              : Presence.of(value, text.getKey());
      items.put(text.getKey(), presence);
    }
    return items;
  }

  /** Returns what it rests on as a whole. */
  Origin origin() {
    return value.origin();
  }

  /**
   * @param likely whether the value counts where no scenario says anything
   */
  private void read(Value part, boolean likely) {
    if (part instanceof Choice choice) {
      certain = false;
      read(choice.whenTrue(), likely && choice.undecided() != Undecided.TAKE_FALSE);
      read(choice.whenFalse(), likely && choice.undecided() != Undecided.TAKE_TRUE);
    } else if (part instanceof ListValue list) {
      list.elements().forEach(element -> item(element, list.origin(), likely));
      if (list.rest() != null) {
        item(list.rest(), list.origin(), likely);
      }
    } else if (part instanceof Unknown unknown) {
      miss(unknown.reason().input(), likely);
    } else if (!(part instanceof Absent)) {
      miss("what is no list", likely);
    }
  }

  private void item(Value element, Origin origin, boolean likely) {
    if (element instanceof Choice choice) {
      certain = false;
      item(choice.whenTrue(), origin, likely && choice.undecided() != Undecided.TAKE_FALSE);
      item(choice.whenFalse(), origin, likely && choice.undecided() != Undecided.TAKE_TRUE);
    } else if (element instanceof Scalar scalar) {
      text(scalar, Origin.computedFrom(List.of(origin, scalar.origin())), likely);
    } else if (element instanceof Unknown unknown) {
      miss(unknown.reason().input(), likely);
    } else if (!(element instanceof Absent)) {
      miss("an element that is no text", likely);
    }
  }

  /** A secret would end up in names, which everybody sees. */
  private void text(Scalar scalar, Origin origin, boolean likely) {
    if (origin.sensitive()) {
      miss(origin.via().isEmpty() ? "a secret" : "the secret " + origin.via().get(0), likely);
    } else {
      texts.putIfAbsent(scalar.text(), origin);
    }
  }

  private void miss(String input, boolean likely) {
    if (likely && missing == null) {
      missing = input;
    }
  }
}
