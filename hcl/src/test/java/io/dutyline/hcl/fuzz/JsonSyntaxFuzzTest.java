package io.dutyline.hcl.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.syntax.Body;
import io.dutyline.hcl.syntax.JsonParser;
import java.nio.charset.StandardCharsets;

final class JsonSyntaxFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void readsAnyText(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);

    Result<Body> body = JsonParser.parse("f", text);

    Claims.assertTrue(text, body);
  }
}
