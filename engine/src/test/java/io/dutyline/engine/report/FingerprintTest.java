package io.dutyline.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FingerprintTest {
  private static String of(String stack, String address, String property, String message) {
    return Fingerprint.of(
        new Verdict(
            SampleReports.ENCRYPTED,
            stack,
            address,
            Set.of(),
            Status.MISSING,
            Severity.HIGH,
            message,
            property,
            new SourceRange("a.yaml", message.length(), 1, message.length(), 1),
            "",
            List.of(),
            Set.of()));
  }

  /** Changing this breaks every baseline and reopens every alert. */
  @Test
  void staysWhatItIs() {
    assertEquals("3fa98801", of("a.yaml", "Db", "StorageEncrypted", "m").substring(0, 8));
  }

  @Test
  void heedsNeitherLineNorMessage() {
    assertEquals(of("a", "Db", "P", "one"), of("a", "Db", "P", "another one"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "module.a[\"x\"].aws_b.c[0] | module.a[\"y.z]\"].aws_b.c[12]",
        "aws_b.c[\"a\\\"]\"] | aws_b.c[1]"
      })
  void heedsNoInstanceKeys(String one, String other) {
    assertEquals(of("a", one, "P", "m"), of("a", other, "P", "m"));
  }

  @Test
  void heedsNoPlacesInLists() {
    assertEquals(of("a", "Sg", "Ingress[0].CidrIp", "m"), of("a", "Sg", "Ingress[7].CidrIp", "m"));
  }

  @Test
  void tellsStacksAddressesAndPropertiesApart() {
    String one = of("a", "Db", "P", "m");
    assertNotEquals(one, of("b", "Db", "P", "m"));
    assertNotEquals(one, of("a", "Db2", "P", "m"));
    assertNotEquals(one, of("a", "Db", "Q", "m"));
    assertNotEquals(of("a", "bc", "d", "m"), of("ab", "c", "d", "m"));
  }
}
