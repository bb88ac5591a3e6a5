package io.dutyline.engine.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CidrBlockTest {
  @ParameterizedTest
  @CsvSource({
    "0.0.0.0/0, 1.2.3.4, true",
    "1.2.3.4, 1.2.3.4/32, true",
    "10.0.0.0/8, 10.255.0.0/16, true",
    "10.0.0.0/16, 10.0.0.0/8, false",
    "10.9.9.9/8, 10.1.1.1, true",
    "10.0.0.0/9, 10.128.0.0/9, false",
    "::/0, 2001:db8::1, true",
    "0::/0, ::/0, true",
    "::/0, 0:0:0:0:0:0:0:0/0, true",
    "::0/0, 0000::0000/0, true",
    "::/0, 10.0.0.0/8, false",
    "0.0.0.0/0, ::/0, false",
    "2001:DB8::/32, 2001:0db8:ffff::/48, true",
    "fd00::/8, fe00::/8, false",
    "::ffff:10.0.0.0/104, ::ffff:a01:203, true",
    "1::, 1:0:0:0:0:0:0:0/128, true"
  })
  void networkCovers(String outer, String inner, boolean covers) {
    assertEquals(
        covers, CidrBlock.parse(outer).orElseThrow().covers(CidrBlock.parse(inner).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10.0.0",
        "10.0.0.256",
        "10.0.0.0/33",
        "10.0.0.0/",
        "10.0.0.0/-1",
        "a.b.c.d",
        "::/129",
        ":::",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1::2::3",
        "1:2:3:4:5:6:7:8::",
        "g::",
        "12345::",
        "localhost",
        "sg-12345678",
        "fe80::1%eth0",
        "10.0.0.0/8/8",
        "::1.2.3",
        "1.2.3.4::"
      })
  void everythingElseIsNone(String text) {
    assertEquals(true, CidrBlock.parse(text).isEmpty());
  }
}
