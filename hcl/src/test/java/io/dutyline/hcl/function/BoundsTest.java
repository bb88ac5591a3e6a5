package io.dutyline.hcl.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few characters must not fill the memory, nor take forever. */
final class BoundsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "range(1e9)",
        "range(0, 1, 1e-9)",
        "format(\"%1000000000d\", 1)",
        "format(\"%999999999s\", \"x\")",
        "indent(1e9, \"a\\nb\")",
        "indent(4000000, \"a\\nb\\nc\")",
        "setproduct(range(1000), range(1000), range(1000))",
        "setproduct(range(1000)...)",
        "jsonencode(1e999999999)",
        "format(\"%d\", 1e999999999)",
        "format(\"%f\", 1e-999999999)",
        "parseint(join(\"\", [for i in range(1000) : \"1234567890\"]), 10)",
        "jsondecode(join(\"\", [for i in range(1000) : \"[[[[[[[[[[\"]))",
        "yamldecode(join(\"\", [for i in range(1000) : \"[[[[[[[[[[\"]))",
        "yamldecode(join(\"\", [for i in range(1000) : \"- - - - - \"]))",
        "jsondecode(\"1e999999999\")",
        "replace(format(\"%1000000s\", \"\"), \" \", \"12345\")",
        "replace(format(\"%1000000s\", \"\"), \"\", \"12345\")",
        "replace(format(\"%1000000s\", \"\"), \"/ /\", \"12345\")",
        "join(format(\"%1000000s\", \"\"), range(100))",
      })
  void largeResultIsAnError(String expression) {
    assertEquals(
        FunctionTable.ERROR, FunctionTable.json(expression, FileAccess.none()), expression);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [x, x, x, x, x, x, x, x, x]\\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\\n"
            + "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\\n"
            + "d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\\n"
            + "e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\\n"
            + "f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]\\n",
      })
  void aliasesOfAliasesAreAnError(String document) {
    assertEquals(
        FunctionTable.ERROR,
        FunctionTable.json("yamldecode(\"" + document + "\")", FileAccess.none()));
  }
}
