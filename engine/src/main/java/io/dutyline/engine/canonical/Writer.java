package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.Target.Step;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts values where they go in a resource. */
final class Writer {
  private final Slot root;
  private final String scope;
  private final String owner;
  private final SourceRange head;

  /**
   * @param scope address of the resource that is read: elements of one are not those of another
   * @param owner the same for what is a part of another resource; else empty
   */
  Writer(Slot root, String scope, String owner, SourceRange head) {
    this.root = root;
    this.scope = scope;
    this.owner = owner;
    this.head = head;
  }

  String owner() {
    return owner;
  }

  /**
   * What is written, and where.
   *
   * @param start the block that the path starts at; empty for the resource itself
   */
  record Item(Value value, SourceRange keyRange, String path, String start, boolean implied) {
    Item(Value value, SourceRange keyRange, String path, String start) {
      this(value, keyRange, path, start, false);
    }
  }

  /**
   * Writes a value; one that may be any number of elements makes the list that it goes into open.
   */
  void write(Target target, Item item, @Nullable Frame frame) {
    Slot at = find(target, item, frame);
    if (at != null && !at.isSealed()) {
      at.put(item.value());
    }
  }

  /** Makes an object, empty as yet, for a block. */
  void open(Target target, Item item, @Nullable Frame frame) {
    Slot at = find(target, item, frame);
    if (at != null && !at.isSealed()) {
      at.open(item.value().range());
    }
  }

  private @Nullable Slot find(Target target, Item item, @Nullable Frame frame) {
    List<Frame> frames = Frame.chain(frame);
    String path = Frame.fill(item.path(), frame);
    Slot at = root;
    int used = 0;
    List<Step> steps = target.steps();
    for (int i = 0; i < steps.size() && at != null; i++) {
      Step step = steps.get(i);
      if (at.isSealed()) {
        return null;
      }
      if (step instanceof Target.Each || step instanceof Target.More) {
        int next = used;
        boolean starts =
            step instanceof Target.More && (item.start().isEmpty() || frames.isEmpty());
        at = starts ? at.element(key(item.start())) : element(at, i == 0, frames, next, item);
        used = starts ? used : used + 1;
        if (at != null && isLastList(steps, i)) {
          at = copies(at, frames, used);
        }
      } else {
        at = step(at, step, frames, item);
      }
      mark(at, item, path, i == steps.size() - 1);
    }
    return at;
  }

  private String key(String start) {
    return scope + "+" + start;
  }

  /** Returns the element for a frame; none if that stands for any number of them. */
  private @Nullable Slot element(Slot at, boolean whole, List<Frame> frames, int next, Item item) {
    if (next >= frames.size()) {
      return whole ? at : at.element(key(item.start()));
    }
    Frame frame = frames.get(next);
    Unknown unknown = frame.unknown();
    if (whole) {
      return at.copy(frame);
    }
    if (unknown == null) {
      return marked(at.element(frame), frame);
    }
    at.more(unknown);
    return null;
  }

  private Slot copies(Slot element, List<Frame> frames, int used) {
    Slot at = element;
    for (int i = used; i < frames.size(); i++) {
      at = marked(at.copy(frames.get(i)), frames.get(i));
    }
    return at;
  }

  private Slot marked(Slot element, Frame frame) {
    if (!element.isMarked()) {
      element.mark(frame.range(), frame.range(), new Written(frame.written(), owner, head));
    }
    return element;
  }

  private static boolean isLastList(List<Step> steps, int index) {
    for (int i = index + 1; i < steps.size(); i++) {
      if (steps.get(i) instanceof Target.Each || steps.get(i) instanceof Target.More) {
        return false;
      }
    }
    return true;
  }

  private Slot step(Slot at, Step step, List<Frame> frames, Item item) {
    if (step instanceof Target.Property property) {
      return at.field(property.name());
    }
    if (step instanceof Target.Keyed keyed) {
      Slot element = at.element(keyed);
      Slot key = element.field(keyed.key());
      key.mark(item.keyRange(), item.keyRange(), new Written(item.path(), owner, head));
      key.put(new Scalar(keyed.value(), item.keyRange(), Origin.COMPUTED));
      return element;
    }
    String key = ((Target.Entry) step).key();
    return at.field(key.isEmpty() ? mapKey(frames) : key);
  }

  private static String mapKey(List<Frame> frames) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      if (frames.get(i).isKey()) {
        return frames.get(i).key();
      }
    }
    return "";
  }

  private void mark(@Nullable Slot slot, Item item, String path, boolean last) {
    if (slot != null && !slot.isMarked()) {
      String name = last ? path : above(path);
      Written written = new Written(name, owner, head, last && item.implied());
      slot.mark(item.keyRange(), item.value().range(), written);
    }
  }

  /** What holds an attribute is called by the block that it is in, if there is one. */
  private static String above(String path) {
    int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    return end > 0 ? path.substring(0, end) : path;
  }
}
