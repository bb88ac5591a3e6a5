package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CidrFunctionTest {
  private static final String SECTIONS =
      """
      Parameters:
        Net: {Type: String, Default: 10.0.0.0/16}
        Open: {Type: String}
        Count: {Type: Number}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Cidr [192.168.0.0/24, 6, 5]   | [192.168.0.0/27, 192.168.0.32/27, 192.168.0.64/27,"
            + " 192.168.0.96/27, 192.168.0.128/27, 192.168.0.160/27]",
        "!Cidr [!Ref Net, 2, 8]         | [10.0.0.0/24, 10.0.1.0/24]",
        "!Cidr [10.0.255.77/16, 1, '12'] | [10.0.0.0/20]",
        "!Cidr ['2001:db8:1234:1a00::/56', 2, 64] | [2001:db8:1234:1a00::/64,"
            + " 2001:db8:1234:1a01::/64]",
        "!Cidr ['::1:0:0:0:0/64', 1, 64] | [0:0:0:1::/64]",
        "!Cidr [10.0.0.0/16, 2]         | [<FUNCTION Fn::Cidr without host bits : STRING>,"
            + " <FUNCTION Fn::Cidr without host bits : STRING>]",
        "!Cidr [!Ref Open, 1, 8]        | [<PARAMETER parameter Open : STRING>]",
        "!Cidr [!GetAtt R.CidrBlock, 1, 8] | [<RESOURCE_ATTRIBUTE attribute CidrBlock of resource R"
            + " : STRING>]",
        "!Cidr [10.0.0.0/16, !Ref Count, 8] | <PARAMETER parameter Count : LIST>",
        "!Select [1, !Cidr [10.0.0.0/16, 2, 8]] | 10.0.1.0/24"
      })
  void cutsANetwork(String expression, String expected) {
    Evaluated template = Evaluated.expression(SECTIONS, expression);
    assertEquals(expected, template.text());
    assertEquals(List.of(), template.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Cidr [10.0.0.0/24, 2, 8]",
        "!Cidr [10.0.0.0/16, 0, 8]",
        "!Cidr [10.0.0.0/8, 257, 8]",
        "!Cidr [10.0.0.0/16, 1, x]",
        "!Cidr [10.0.0/16, 1, 8]",
        "!Cidr [10.0.0.256/16, 1, 8]",
        "!Cidr [10.0.0.0/33, 1, 8]",
        "!Cidr [10.0.0.0, 1, 8]",
        "!Cidr ['1:2:3:4:5:6:7:8:9/16', 1, 8]",
        "!Cidr ['fe80::g/16', 1, 8]",
        "!Cidr ['1::2::3/16', 1, 8]"
      })
  void tellsOfOneThatCannotBeCut(String expression) {
    Evaluated template = Evaluated.expression("", expression);
    assertEquals(List.of("WARNING 5:10 Fn::Cidr cannot cut this network"), template.diagnostics());
  }
}
