package io.dutyline.hcl.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.hcl.value.HclValue.Num;
import io.dutyline.hcl.value.HclValue.Text;
import io.dutyline.hcl.value.HclValue.Tuple;
import io.dutyline.hcl.value.HclValue.Unknown;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SetsTest {
  @Test
  void stringsAreInTheOrderOfTheirCodePoints() {
    List<HclValue> texts =
        List.of(new Text("\uFFFD"), new Text("z"), new Text("\uD83D\uDE00"), new Text("z"));

    assertEquals(
        List.of(new Text("z"), new Text("\uFFFD"), new Text("\uD83D\uDE00")),
        Sets.of(HclType.STRING, texts).elements());
  }

  @Test
  void composedElementsAreInTheOrderOfTheirForm() {
    List<HclValue> tuples = List.of(tuple(2), tuple(10), tuple(1));

    assertEquals(
        List.of(tuple(10), tuple(1), tuple(2)), Sets.of(tuple(1).type(), tuples).elements());
  }

  @Test
  void unknownElementsStayBesideEachOtherAndLast() {
    HclValue unknown = Unknown.of(HclType.STRING);

    assertEquals(
        List.of(new Text("a"), unknown, unknown),
        Sets.of(HclType.STRING, List.of(unknown, new Text("a"), unknown)).elements());
  }

  @Test
  void marksOfElementsAreThoseOfTheSet() {
    HclValue secret = new Text("a", Set.of(Mark.SENSITIVE));

    HclValue.SetOf set = Sets.of(HclType.STRING, List.of(secret, new Text("a")));

    assertEquals(Set.of(Mark.SENSITIVE), set.marks());
    assertEquals(List.of(new Text("a")), set.elements());
  }

  private static Tuple tuple(long number) {
    return new Tuple(List.of(Num.of(number)));
  }
}
