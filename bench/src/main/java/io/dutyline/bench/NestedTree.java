package io.dutyline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a tree of nested stacks to measure with: 31 stacks with 61 conditions, most of them about
 * the outermost stack's parameters.
 */
public final class NestedTree {
  private static final int GROUPS = 5;
  private static final int SERVICES = 5;
  private static final int DATABASES = 4;

  private static final String PASSED =
      """
      Parameters:
        Env: {Type: String}
        Flag: {Type: String}
        Bucket: {Type: String}
      Conditions:
        IsProd: !Equals [!Ref Env, prod]
        IsOn: !And [!Equals [!Ref Flag, 'on'], !Not [!Equals [!Ref Env, test]]]
      Resources:
      """;

  private NestedTree() {}

  /**
   * @param arguments the folder to write into; it need not be there
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    write(folder.resolve("main.yaml"), root());
    for (int group = 0; group < GROUPS; group++) {
      write(folder.resolve("groups/group-" + group + ".yaml"), group(group));
      for (int service = 0; service < SERVICES; service++) {
        Path file = folder.resolve("services/service-" + group + "-" + service + ".yaml");
        write(file, service());
      }
    }
  }

  private static String root() {
    StringBuilder text =
        new StringBuilder(
            """
            Parameters:
              Env: {Type: String, AllowedValues: [dev, test, prod], Default: dev}
              Flag: {Type: String, Default: 'off'}
            Conditions:
              IsProd: !Equals [!Ref Env, prod]
            Resources:
              Data: {Type: AWS::S3::Bucket}
            """);
    for (int group = 0; group < GROUPS; group++) {
      String bucket = group == 0 ? "!Ref Data" : "!GetAtt Group" + (group - 1) + ".Outputs.Bucket";
      text.append(
          stack("Group" + group, "groups/group-" + group, "!If [IsProd, 'on', !Ref Flag]", bucket));
    }
    return text.toString();
  }

  private static String group(int group) {
    StringBuilder text = new StringBuilder(PASSED);
    for (int service = 0; service < SERVICES; service++) {
      String file = "../services/service-" + group + "-" + service;
      text.append(stack("Service" + service, file, "!Ref Flag", "!Ref Bucket"));
    }
    text.append("  Own: {Type: AWS::S3::Bucket}\nOutputs:\n  Bucket: {Value: !Ref Own}\n");
    return text.toString();
  }

  private static String service() {
    StringBuilder text = new StringBuilder(PASSED);
    for (int i = 0; i < DATABASES; i++) {
      text.append(
          """
            Db%d:
              Type: AWS::RDS::DBInstance
              Condition: IsOn
              Properties:
                Engine: mysql
                StorageEncrypted: !If [IsProd, true, false]
                BackupRetentionPeriod: !If [IsOn, 7, 0]
                DBInstanceIdentifier: !Sub '${Env}-${Bucket}'
          """
              .formatted(i));
    }
    return text.toString();
  }

  private static String stack(String name, String file, String flag, String bucket) {
    return """
        %s:
          Type: AWS::CloudFormation::Stack
          Properties:
            TemplateURL: %s.yaml
            Parameters: {Env: !Ref Env, Flag: %s, Bucket: %s}
      """
        .formatted(name, file, flag, bucket);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
