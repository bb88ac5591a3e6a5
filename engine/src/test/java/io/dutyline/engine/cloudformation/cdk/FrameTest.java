package io.dutyline.engine.cloudformation.cdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FrameTest {
  @ParameterizedTest
  @CsvSource({
    "new DataStack (/app/lib/data-stack.ts:15:21), /app/lib/data-stack.ts, 15",
    "'    at new DataStack (/app/lib/data-stack.ts:38:21)', /app/lib/data-stack.ts, 38",
    "<anonymous> (/app/bin/shop.ts:12:1), /app/bin/shop.ts, 12",
    "/app/bin/shop.js:12:1, /app/bin/shop.js, 12",
    "__init__ (/app/shop/data_stack.py:9), /app/shop/data_stack.py, 9",
    "'new A (C:\\app\\lib\\a.ts:7:3)', C:/app/lib/a.ts, 7",
    "com.example.DataStack.<init> (DataStack.java:39), com/example/DataStack.java, 39",
    "com.example.DataStack$Part.network (DataStack.java:89), com/example/DataStack.java, 89",
    "Shop.main (Shop.java:19), Shop.java, 19"
  })
  void namesAFileAndALine(String text, String file, int line) {
    Frame frame = Frame.parse(text).orElseThrow();
    assertEquals(file + ":" + line, frame.file() + ":" + frame.line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ")",
        "()",
        "a",
        "a (b)",
        "Array.forEach (:)",
        "Array.forEach (<anonymous>)",
        "...new Bucket2 in aws-cdk-lib...",
        "(no user code in 10 frames, use --stack-trace-limit to capture more)",
        "new Vpc (/app/node_modules/aws-cdk-lib/aws-ec2/lib/vpc.js:1:272)",
        "create (/tmp/jsii-kernel-Xp/node_modules/aws-cdk-lib/vpc.js:1:272)",
        "run (/usr/lib/python3/site-packages/constructs/__init__.py:3)",
        "processImmediate (node:internal/timers:483:21)",
        "a (b.ts:0:1)",
        "a (b.ts:99999999999:1)",
        ":1:2"
      })
  void namesNothingOfTheAuthors(String text) {
    assertEquals("Optional.empty", Frame.parse(text).toString());
  }
}
