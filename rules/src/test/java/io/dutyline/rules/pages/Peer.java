package io.dutyline.rules.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The keys of {@code references}: tools first, then frameworks. */
final class Peer {
  private static final List<Map.Entry<String, String>> TITLES =
      List.of(
          Map.entry("checkov", "Checkov"),
          Map.entry("guard", "AWS Guard Rules Registry (cfn-guard)"),
          Map.entry("cfn_nag", "cfn_nag"),
          Map.entry("cdk-nag", "cdk-nag"),
          Map.entry("trivy", "Trivy"),
          Map.entry("securityhub", "AWS Security Hub"),
          Map.entry("regula", "Regula"),
          Map.entry("terrascan", "Terrascan"),
          Map.entry("cis", "CIS AWS Foundations Benchmark"),
          Map.entry("nist-800-53", "NIST SP 800-53"),
          Map.entry("pci-dss", "PCI DSS"));

  static final Comparator<String> BY_ORDER = Comparator.comparingInt(key -> keys().indexOf(key));

  private Peer() {}

  static List<String> keys() {
    return new ArrayList<>(TITLES.stream().map(Map.Entry::getKey).toList());
  }

  static String title(String key) {
    return TITLES.stream()
        .filter(each -> each.getKey().equals(key))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown peer " + key));
  }
}
