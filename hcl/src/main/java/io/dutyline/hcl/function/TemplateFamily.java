package io.dutyline.hcl.function;

import static io.dutyline.hcl.function.Definition.MARKS;
import static io.dutyline.hcl.value.HclType.DYNAMIC;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Templates that are evaluated with names of their own. */
final class TemplateFamily implements Family {
  private final FileAccess files;
  private final Supplier<Map<String, HclFunction>> functions;
  private final boolean nested;

  /**
   * @param functions gives those that templates may call
   * @param nested whether it is a template that calls: it must not
   */
  TemplateFamily(FileAccess files, Supplier<Map<String, HclFunction>> functions, boolean nested) {
    this.files = files;
    this.functions = functions;
    this.nested = nested;
  }

  @Override
  public List<String> names() {
    return List.of("templatefile", "templatestring");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name).marksAll();
    return switch (name) {
      case "templatefile" ->
          it.takes("path", STRING, MARKS)
              .takes("vars", DYNAMIC, MARKS)
              .mayGiveNull()
              .gives(a -> variables(a, DYNAMIC), this::file);
      case "templatestring" ->
          it.takes("template", DYNAMIC, MARKS)
              .takes("vars", DYNAMIC, MARKS)
              .gives(a -> variables(a, STRING), this::string);
      default -> throw Family.undefined(name);
    };
  }

  /** Returns the given type if there are variables. */
  private static HclType variables(Arguments arguments, HclType type) throws FunctionException {
    HclType given = arguments.at(1).type();
    if (given instanceof HclType.MapType || given instanceof HclType.ObjectType) {
      return type;
    }
    throw new FunctionException(1, "the variables must be a map or an object");
  }

  private HclValue file(Arguments arguments) throws FunctionException {
    String path = arguments.text(0);
    FileAccess.Answer<byte[]> answer = files.read(path);
    if (answer instanceof FileAccess.Missing<byte[]> missing) {
      throw new FunctionException(0, missing.reason());
    }
    if (answer instanceof FileAccess.Found<byte[]> found) {
      HclValue text = Utf8.text(0, found.content(), "the template is not UTF-8");
      return evaluate(path, ((HclValue.Text) text).value(), arguments);
    }
    return HclValue.Unknown.of(DYNAMIC);
  }

  private HclValue string(Arguments arguments) throws FunctionException {
    if (!(arguments.at(0) instanceof HclValue.Text template)) {
      throw new FunctionException(0, "the template must be a string");
    }
    HclValue result = evaluate("<template string>", template.value(), arguments);
    return Converting.convert(0, result, STRING);
  }

  private HclValue evaluate(String name, String template, Arguments arguments)
      throws FunctionException {
    variables(arguments, DYNAMIC);
    if (nested) {
      throw new FunctionException(-1, "a template must not call templatefile or templatestring");
    }
    return new TemplateCall(name, arguments.at(1), functions.get()).evaluate(template);
  }
}
