package io.dutyline.engine.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionTest {
  @ParameterizedTest
  @CsvSource({
    "13, 13, TRUE",
    "13.4, 13, TRUE",
    "12.9, 13, FALSE",
    "13, 13.4, UNKNOWN",
    "13, 13.0, TRUE",
    "8.0, 8.0.35, UNKNOWN",
    "8.0.4, 8.0.35, FALSE",
    "8.0.35, 8.0, TRUE",
    "8.10, 8.9, TRUE",
    "5.7.mysql_aurora.2.07, 5.7.mysql_aurora.2.07.1, UNKNOWN",
    "5.7.mysql_aurora.2.11.3, 5.7.mysql_aurora.2.07, TRUE",
    "5.7.mysql_aurora.2.04.0, 5.7.mysql_aurora.2.07, FALSE",
    "8.0.mysql_aurora.3.02, 5.7.mysql_aurora.2.07, TRUE",
    "5.7.44, 5.7.mysql_aurora.2.07, FALSE",
    "OpenSearch_2.11, 2.9, TRUE",
    "OpenSearch_2.11, OpenSearch_2.3, TRUE",
    "Elasticsearch_7.10, OpenSearch_1.0, FALSE",
    "v1.27, 1.28, FALSE",
    "5.6.10a, 5.6.10, TRUE",
    "latest, 1.0, FALSE",
    "1.0, latest, FALSE",
    "python3.9, python3.10, FALSE"
  })
  void versionIsAtLeastAnother(String version, String limit, Truth answer) {
    assertEquals(answer, Comparison.versionAtLeast(Samples.scalar(version), Samples.scalar(limit)));
  }

  @ParameterizedTest
  @CsvSource({
    "13., 12.4, TRUE",
    "13., 13, TRUE",
    "13., 13.4, UNKNOWN",
    "13, 13, UNKNOWN",
    "11.9, 13, FALSE",
    "5.7.mysql_, 5.7.mysql_aurora.2, UNKNOWN",
    "8.0.mysql_, 5.7.mysql_aurora.2, TRUE",
    "aurora, 5, UNKNOWN"
  })
  void startOfAVersionMayDecide(String prefix, String limit, Truth answer) {
    assertEquals(
        answer, Comparison.versionAtLeast(Samples.startingWith(prefix), Samples.scalar(limit)));
  }
}
