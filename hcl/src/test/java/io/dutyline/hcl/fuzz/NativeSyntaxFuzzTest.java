package io.dutyline.hcl.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dutyline.hcl.Position;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.syntax.Body;
import io.dutyline.hcl.syntax.HclParser;
import java.nio.charset.StandardCharsets;

final class NativeSyntaxFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void readsAnyText(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);

    Result<Body> body = HclParser.parse("f", text);

    Claims.assertTrue(text, body);
    Claims.assertWithin(text, HclParser.expression("f", text, Position.START).problems());
    Claims.assertWithin(text, HclParser.template("f", text, Position.START).problems());
  }
}
