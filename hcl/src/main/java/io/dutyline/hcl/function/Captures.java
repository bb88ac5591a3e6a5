package io.dutyline.hcl.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a pattern captures: the whole match if it has no groups, a tuple of unnamed groups, or an
 * object of named ones.
 */
record Captures(int groups, Map<String, Integer> named) {
  static Captures of(Pattern pattern) throws FunctionException {
    Map<String, Integer> named = new TreeMap<>(pattern.namedGroups());
    if (!named.isEmpty() && named.size() < pattern.groupCount()) {
      throw new FunctionException(
          0, "a regular expression cannot have both named and unnamed groups");
    }
    return new Captures(pattern.groupCount(), named);
  }

  HclType type() {
    if (groups == 0) {
      return HclType.STRING;
    }
    if (named.isEmpty()) {
      return new HclType.TupleType(Collections.nCopies(groups, HclType.STRING));
    }
    Map<String, HclType> attributes = new TreeMap<>();
    named.keySet().forEach(name -> attributes.put(name, HclType.STRING));
    return new HclType.ObjectType(attributes);
  }

  HclValue value(Matcher matcher) {
    if (groups == 0) {
      return group(matcher, 0);
    }
    if (named.isEmpty()) {
      List<HclValue> elements = new ArrayList<>(groups);
      for (int i = 1; i <= groups; i++) {
        elements.add(group(matcher, i));
      }
      return new HclValue.Tuple(elements);
    }
    Map<String, HclValue> attributes = new TreeMap<>();
    named.forEach((name, group) -> attributes.put(name, group(matcher, group)));
    return new HclValue.Obj(attributes);
  }

  private static HclValue group(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? new HclValue.Null(HclType.STRING, Set.of()) : Values.text(text);
  }
}
