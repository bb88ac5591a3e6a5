package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction;
import java.util.List;
import java.util.Map;

/**
 * The functions of Terraform 1.11, but {@code try} and {@code can}, which take expressions and not
 * values.
 */
public final class Functions {
  private Functions() {}

  /**
   * Returns the functions by name, each under its plain name and with {@code core::} before it. A
   * function is made when it is first asked for. The map can be shared between threads if the
   * access can.
   *
   * @param files what the functions that read files may read
   */
  public static Map<String, HclFunction> all(FileAccess files) {
    return all(files, false);
  }

  /**
   * @param inTemplate whether a template calls them
   */
  private static Map<String, HclFunction> all(FileAccess files, boolean inTemplate) {
    return new Library(
        List.of(
            new NumberFamily(),
            new TextFamily(),
            new TrimFamily(),
            new FormatFamily(),
            new RegexFamily(),
            new ListFamily(),
            new SequenceFamily(),
            new SearchFamily(),
            new MapFamily(),
            new SetFamily(),
            new ChoiceFamily(),
            new ConversionFamily(),
            new SensitivityFamily(),
            new EncodingFamily(),
            new DocumentFamily(),
            new HashFamily(),
            new DateFamily(),
            new NetworkFamily(),
            new ClockFamily(),
            new FileFamily(files),
            new PathFamily(),
            new TemplateFamily(files, () -> all(files, true), inTemplate)));
  }

  /**
   * Returns a function of a provider: it takes anything, and nothing is known of what it gives.
   *
   * @param name with its namespace, {@code provider::aws::arn_parse}
   */
  public static HclFunction ofProvider(String name) {
    return ProviderFunction.named(name);
  }
}
