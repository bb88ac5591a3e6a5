package io.dutyline.engine.cloudformation.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeyValueTest {
  @Test
  void bothFormsAreRead() {
    assertEquals(Optional.of(new KeyValue("Env", "a=b,c")), KeyValue.of("Env=a=b,c"));
    assertEquals(Optional.of(new KeyValue("Env", "")), KeyValue.of("Env="));
    assertEquals(
        Optional.of(new KeyValue("Env", "x,y")),
        KeyValue.of("ParameterKey=Env,ParameterValue=x,y"));
  }

  @Test
  void othersAreNone() {
    assertEquals(Optional.empty(), KeyValue.of("Env"));
    assertEquals(Optional.empty(), KeyValue.of("=x"));
    assertEquals(Optional.empty(), KeyValue.of("a b=x"));
    assertEquals(Optional.empty(), KeyValue.of("ParameterKey=Env"));
  }

  @Test
  void wordsEndAtSpacesOutsideOfQuotes() {
    assertEquals(
        List.of("A=1", "B=two words", "C=x y", "D=\"", "E=it's"),
        KeyValue.words("A=1  B=\"two words\" \"C=x y\" D=\\\" E=it's"));
    assertEquals(List.of("A=b c", "D="), KeyValue.words("A='b c' D=\"\""));
    assertEquals(List.of(), KeyValue.words("  "));
  }
}
