package io.dutyline.hcl.function;

import static io.dutyline.hcl.function.Definition.MARKS;
import static io.dutyline.hcl.function.Definition.NULL;
import static io.dutyline.hcl.function.Definition.UNKNOWN;
import static io.dutyline.hcl.value.HclType.DYNAMIC;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Values;
import java.util.List;

/** Values as JSON and YAML documents, and JSON, YAML and CSV documents as values. */
final class DocumentFamily implements Family {
  @Override
  public List<String> names() {
    return List.of("csvdecode", "jsondecode", "jsonencode", "yamldecode", "yamlencode");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "csvdecode" ->
          it.takes("str", STRING).gives(a -> DYNAMIC, a -> CsvReader.read(a.text(0)));
      case "jsondecode" ->
          it.takes("str", STRING, UNKNOWN)
              .mayGiveNull()
              .gives(a -> DYNAMIC, a -> decodeJson(a.at(0)));
      case "jsonencode" ->
          it.takes("val", DYNAMIC, NULL, UNKNOWN, MARKS)
              .marksAll()
              .gives(STRING, a -> encodeJson(a.at(0)));
      case "yamldecode" ->
          it.takes("src", STRING)
              .mayGiveNull()
              .gives(a -> DYNAMIC, a -> YamlDocument.read(a.text(0)));
      case "yamlencode" ->
          it.takes("value", DYNAMIC, NULL, UNKNOWN, MARKS)
              .marksAll()
              .gives(STRING, a -> encodeYaml(a.at(0)));
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue encodeJson(HclValue value) throws FunctionException {
    return Values.isWhollyKnown(value)
        ? Texts.of(JsonText.of(value))
        : Refining.unknown(
            STRING,
            Refinements.NOT_NULL
                .withPrefix(JsonText.of(value))
                .withForm(new Refinements.Form.Json(value)));
  }

  private static HclValue decodeJson(HclValue text) throws FunctionException {
    if (text instanceof HclValue.Text known) {
      return new JsonReader(known.value()).read();
    }
    Refinements certain = ((HclValue.Unknown) text).refinements();
    return certain.form() instanceof Refinements.Form.Json json
        ? JsonShape.of(json.encoded())
        : HclValue.Unknown.of(JsonShape.typeOf(certain.prefix()));
  }

  private static HclValue encodeYaml(HclValue value) throws FunctionException {
    return Values.isWhollyKnown(value) ? Texts.of(YamlText.of(value)) : Refining.prefixed("");
  }
}
