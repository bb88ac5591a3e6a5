package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.Translation.Form;
import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.TerraformResource;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries the attributes of one resource to where they go, along the tree of its type. */
final class Carrier {
  private final TerraformResource resource;
  private final Slot root;
  private final Writer writer;
  private final Translator translator;
  private final String from;
  private final int only;
  private final ViewWords words;
  private final List<SourceRange> secrets;
  private final Map<String, Value> beside = new HashMap<>();

  /**
   * @param root where they go
   * @param owner the resource's address if it is a part of another one; else empty
   * @param from path of the blocks of which one is the whole resource; empty if it is the resource
   * @param only the index of that block
   * @param words of the view that is carried
   * @param secrets gets where secrets stand
   */
  Carrier(
      TerraformResource resource,
      Slot root,
      String owner,
      String from,
      int only,
      ViewWords words,
      List<SourceRange> secrets) {
    this.resource = resource;
    this.words = words;
    this.root = root;
    this.writer = new Writer(root, resource.address(), owner, resource.head());
    this.translator = new Translator(resource.attributes());
    this.from = from;
    this.only = only;
    this.secrets = secrets;
  }

  /** Carries everything, and returns what is not among the properties, by its target's text. */
  Map<String, Value> carry(TypeMapping.View view) {
    MapValue attributes = resource.attributes();
    SourceRange head = resource.head();
    visit(view.root(), attributes, head, attributes, null);
    view.set().forEach((target, value) -> write(target, Constants.at(head, value), false));
    view.defaults().forEach((target, value) -> fill(target, Constants.at(head, value)));
    return beside;
  }

  private void write(Target target, Value value, boolean implied) {
    String path =
        words
            .terms()
            .absent(target.schemaText(), resource.head())
            .map(Written::path)
            .orElse(target.text());
    writer.write(target, new Writer.Item(value, resource.head(), path, "", implied), null);
  }

  /** A default stands where nothing else does. */
  private void fill(Target target, Value value) {
    Slot at = root;
    for (Target.Step step : target.steps()) {
      Slot below =
          at != null && step instanceof Target.Property property ? at.known(property.name()) : null;
      if (at != null && at.isSealed()) {
        return;
      }
      at = below;
    }
    if (at == null) {
      write(target, value, true);
    }
  }

  private void visit(
      Branch branch, Value value, SourceRange keyRange, MapValue around, @Nullable Frame frame) {
    Value shown = branch.secret() ? secret(value) : value;
    Value whole = branch.single() ? Forms.first(plain(shown)) : shown;
    for (Move move : branch.moves()) {
      carry(move, branch, whole, keyRange, around, frame);
    }
    for (Branch below : branch.below()) {
      if (below.step().equals(SourcePath.ELEMENTS)) {
        elements(branch, below, plain(shown), around, frame);
      } else if (SourcePath.isName(below.step())) {
        attribute(below, Forms.first(plain(whole)), frame);
      } else {
        entries(below, plain(whole), frame);
      }
    }
  }

  private Value secret(Value value) {
    if (!(value instanceof Absent)) {
      secrets.add(value.range());
    }
    return value instanceof Unknown
        ? value
        : value.from(value.range(), value.origin().asSensitive());
  }

  /** What a condition decides cannot be taken apart. */
  private static Value plain(Value value) {
    return value instanceof Choice choice
        ? Translator.doubt(Unknown.because(Cause.LIMIT, choice.condition().name(), choice.range()))
        : value;
  }

  private void carry(
      Move move,
      Branch branch,
      Value value,
      SourceRange keyRange,
      MapValue around,
      @Nullable Frame frame) {
    Form form = move.translation().form();
    String start = start(branch);
    if (form == Form.BLOCK) {
      block(move.target(), new Writer.Item(value, keyRange, branch.path(), start), frame);
      return;
    }
    Value translated =
        form == Form.SELF ? self() : translator.translate(move.translation(), value, around);
    if (translated instanceof Absent) {
      return;
    }
    if (move.target().beside()) {
      beside.merge(move.target().text(), translated, Carrier::both);
    } else {
      Value named = named(move, branch, value, translated, frame);
      boolean implied = value instanceof Absent && form != Form.SELF;
      Writer.Item item = new Writer.Item(named, keyRange, branch.path(), start, implied);
      writer.write(move.target(), item, frame);
    }
  }

  /** Where several attributes say a fact together, all of them have to. */
  private static Value both(Value one, Value other) {
    if (other instanceof Scalar scalar) {
      boolean holds = scalar.asBoolean().orElse(true);
      return holds ? one : other;
    }
    return one instanceof Scalar scalar && scalar.asBoolean().orElse(true) ? other : one;
  }

  /** Says what the author calls the parts of a value that has got parts on its way. */
  private Value named(
      Move move, Branch branch, Value value, Value translated, @Nullable Frame frame) {
    String path = Frame.fill(branch.path(), frame);
    Optional<TypeSchema> schema = words.schema();
    if (move.translation().form() == Form.DOCUMENT && schema.isPresent()) {
      Respelling names = new Respelling(schema.get(), writer.owner(), resource.head());
      return names.value(translated, move.target().schemaText(), path);
    }
    if (translated instanceof ListValue list && !(value instanceof ListValue)) {
      Written whole = new Written(path, writer.owner(), resource.head());
      return new ListValue(
          list.elements(),
          list.rest(),
          list.range(),
          list.origin(),
          Collections.nCopies(list.elements().size(), whole));
    }
    return translated;
  }

  private void block(Target target, Writer.Item item, @Nullable Frame frame) {
    if (item.value() instanceof MapValue) {
      writer.open(target, item, frame);
    } else if (item.value() instanceof Unknown) {
      writer.write(target, item, frame);
    }
  }

  private Value self() {
    Origin origin = Origin.COMPUTED.referringTo(new Reference(resource.address(), ""));
    return Unknown.because(Cause.RESOURCE_ATTRIBUTE, resource.address(), resource.head())
        .from(resource.head(), origin);
  }

  /** Returns the block that a path starts at; empty if it starts at an attribute. */
  private static String start(Branch branch) {
    String path = branch.path();
    for (int i = 0; i < path.length(); i++) {
      if (".[{".indexOf(path.charAt(i)) >= 0) {
        return path.substring(0, i);
      }
    }
    return branch.single() ? path : "";
  }

  private void attribute(Branch branch, Value block, @Nullable Frame frame) {
    String name = branch.step();
    if (block instanceof MapValue map) {
      MapValue.Entry entry = name.equals("$region") ? region() : map.entries().get(name);
      if (entry != null) {
        visit(branch, entry.value(), entry.keyRange(), map, frame);
      } else if (map.rest() != null) {
        visit(branch, Translator.doubt(map.rest()), map.range(), map, frame);
      } else if (branch.fills()) {
        SourceRange at = branch.path().equals(name) ? resource.head() : map.range();
        visit(branch, new Absent(at, Origin.COMPUTED), at, map, frame);
      }
    } else if (block instanceof Unknown unknown) {
      visit(branch, Translator.doubt(unknown), unknown.range(), empty(unknown), frame);
    }
  }

  /** Where the resource is, whoever says so. */
  private MapValue.Entry region() {
    Value region = resource.region();
    Value known =
        region instanceof Absent
            ? Unknown.because(Cause.CONFIGURATION, "Region of the stack", resource.head())
            : region;
    return new MapValue.Entry(resource.head(), known);
  }

  private static MapValue empty(Unknown rest) {
    return new MapValue(Map.of(), rest, rest.range(), rest.origin());
  }

  private void elements(
      Branch whole, Branch branch, Value value, MapValue around, @Nullable Frame frame) {
    boolean given = branch.path().equals(from);
    if (value instanceof ListValue list) {
      for (int i = 0; i < list.elements().size(); i++) {
        Value element = list.elements().get(i);
        if (!(element instanceof Absent) && (!given || i == only)) {
          String mark = whole.single() ? "" : "[" + i + "]";
          element(branch, element, mark, around, frame, given);
        }
      }
      if (list.rest() != null && !given) {
        unknown(branch, list.rest(), frame);
      }
    } else if (value instanceof Unknown unknown) {
      unknown(branch, unknown, frame);
    } else if (!(value instanceof Absent)) {
      element(branch, value, "", around, frame, given);
    }
  }

  private void element(
      Branch branch,
      Value element,
      String mark,
      MapValue around,
      @Nullable Frame frame,
      boolean given) {
    MapValue block = element instanceof MapValue map ? map : around;
    Frame inner = new Frame(frame, branch.path(), element.range(), mark, null, given);
    visit(branch, element, element.range(), block, inner);
  }

  private void unknown(Branch branch, Unknown unknown, @Nullable Frame frame) {
    Unknown doubt = Translator.doubt(unknown);
    Frame inner = new Frame(frame, branch.path(), unknown.range(), "", doubt, false);
    visit(branch, doubt, unknown.range(), empty(doubt), inner);
  }

  private void entries(Branch branch, Value value, @Nullable Frame frame) {
    if (!branch.step().equals(SourcePath.VALUES)) {
      String key = branch.step().substring(1, branch.step().length() - 1);
      if (value instanceof MapValue map) {
        MapValue.Entry entry = map.entries().get(key);
        if (entry != null) {
          visit(branch, entry.value(), entry.keyRange(), map, frame);
        } else if (map.rest() != null) {
          visit(branch, Translator.doubt(map.rest()), map.range(), map, frame);
        }
      } else if (value instanceof Unknown unknown) {
        visit(branch, Translator.doubt(unknown), unknown.range(), empty(unknown), frame);
      }
      return;
    }
    if (value instanceof MapValue map) {
      map.entries()
          .forEach(
              (key, entry) -> {
                String mark = "{" + key + "}";
                Frame inner = new Frame(frame, branch.path(), entry.range(), mark, null, false);
                visit(branch, entry.value(), entry.keyRange(), map, inner);
              });
    }
  }
}
