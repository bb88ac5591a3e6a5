package io.dutyline.engine.report;

import io.dutyline.engine.catalog.Category;
import io.dutyline.engine.catalog.Classification;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.catalog.Responsibility;
import io.dutyline.engine.catalog.Service;
import io.dutyline.engine.cloudformation.cdk.Acknowledgement;
import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small reports, one for each thing that a writer must be able to say. */
enum SampleReports {
  EMPTY {
    @Override
    Report report() {
      return report(List.of(), List.of(), List.of());
    }
  },
  CLEAN {
    @Override
    Report report() {
      List<Verdict> verdicts = List.of(verdict(ENCRYPTED, "Db", Status.MET, 4));
      return report(List.of(), List.of(stack("a/template.yaml", verdicts)), entries(verdicts));
    }
  },
  ONE_FINDING {
    @Override
    Report report() {
      List<Verdict> verdicts = List.of(verdict(ENCRYPTED, "Db", Status.MISSING, 4));
      return report(List.of(), List.of(stack("a/template.yaml", verdicts)), entries(verdicts));
    }
  },
  SEVERAL {
    @Override
    Report report() {
      List<Verdict> verdicts =
          List.of(
              verdict(ENCRYPTED, "Db", Status.MISSING, 4),
              verdict(BACKED_UP, "Db", Status.MET, 5),
              verdict(BACKED_UP, "Replica", Status.MISSING, 8),
              verdict(ENCRYPTED, "Replica", Status.MISSING, 7),
              verdict(PRIVATE, "Replica", Status.NOT_APPLICABLE, 7));
      return report(List.of(), List.of(stack("a/template.yaml", verdicts)), entries(verdicts));
    }
  },
  UNKNOWN {
    @Override
    Report report() {
      List<Verdict> verdicts =
          List.of(
              verdict(ENCRYPTED, "Db", Status.UNKNOWN, 4),
              verdict(PRIVATE, "Replica", Status.UNKNOWN, 7));
      return report(List.of(), List.of(stack("a/template.yaml", verdicts)), entries(verdicts));
    }
  },
  WAIVED {
    @Override
    Report report() {
      List<Verdict> verdicts = List.of(verdict(ENCRYPTED, "Db", Status.WAIVED, 4));
      return report(List.of(), List.of(stack("a/template.yaml", verdicts)), entries(verdicts));
    }
  },
  MADE {
    @Override
    Report report() {
      Verdict bucket = verdict(ENCRYPTED, "Db", Status.MISSING, 4);
      Verdict helper = verdict(BACKED_UP, "Replica", Status.MISSING, 8);
      Maker author = maker("Data/Db", Optional.of(SOURCE), false);
      Maker own = maker("Data/Copy\u0007 <&|]]>", Optional.empty(), true);
      Report.StackLedger stack = stack("a/template.yaml", List.of(bucket, helper));
      return report(
          List.of(),
          List.of(
              new Report.StackLedger(
                  stack.id(),
                  stack.format(),
                  stack.regions(),
                  List.of(made(stack, 0, author), made(stack, 1, own)))),
          List.of(
              new Report.Entry(
                  bucket,
                  Optional.empty(),
                  Optional.of(author),
                  true,
                  List.of(
                      new Acknowledgement("Pack-A", "A", "It is <old> | \u0007.", true),
                      new Acknowledgement("Pack-B", "B", "", false))),
              new Report.Entry(helper, Optional.empty(), Optional.of(own), false, List.of())));
    }
  },
  DEPLOYMENTS {
    @Override
    Report report() {
      Verdict everywhere = verdict(BACKED_UP, "Db", Status.MISSING, 5);
      Verdict somewhere = verdict(ENCRYPTED, "Db", Status.MISSING, 4).in(List.of("prod"), Set.of());
      List<Verdict> verdicts = List.of(everywhere, somewhere);
      Report.StackLedger one = stack("a/template.yaml", verdicts);
      List<Deployment> deployments =
          List.of(
              new Deployment("dev", "a/template-dev.json", Regions.UNKNOWN),
              new Deployment("prod", "a/samconfig.toml", one.regions()));
      Report.StackLedger several =
          new Report.StackLedger(
              one.id(), one.format(), one.regions(), one.resources(), deployments);
      return report(List.of(), List.of(several), entries(verdicts));
    }
  },
  HOSTILE {
    @Override
    Report report() {
      Verdict verdict =
          new Verdict(
              PRIVATE,
              HOSTILE_PATH,
              "Db\u001b[2J\"']]>",
              Set.of("<b>x</b>"),
              Status.MISSING,
              Severity.CRITICAL,
              HOSTILE_TEXT,
              "Tags[0].\"a|b\"",
              new SourceRange(HOSTILE_PATH, 1, 7, 1, 13),
              "when `Is|Prod` is <false>",
              List.of("parameter A\nB = \u202edcba, its default"),
              Set.of());
      return report(
          List.of(Diagnostic.warning("Odd \u0007 <name>", HOSTILE_TEXT, verdict.range())),
          List.of(stack(HOSTILE_PATH, List.of(verdict))),
          entries(List.of(verdict)));
    }
  },
  DIAGNOSTICS_ONLY {
    @Override
    Report report() {
      return report(
          List.of(
              Diagnostic.error(
                  "Template cannot be read",
                  "Key StorageEncrypted is not indented as the keys above it. Indent it alike.",
                  new SourceRange("a/template.yaml", 4, 7, 4, 23)),
              Diagnostic.note("Nothing else", "", new SourceRange("b.yaml", 1, 1, 1, 1)),
              Diagnostic.note("Nothing else", "", new SourceRange("c.yaml", 2, 1, 2, 1))),
          List.of(),
          List.of());
    }
  };

  static final String HOSTILE_PATH = "a b/%20#\u00e9/x|y[1](z).yaml";
  static final String HOSTILE_TEXT =
      "He said \"no\" & <script>alert('x')</script>\r\n# Head ]]> | `code` *b* [l](http://x)"
          + " @someone #12 --> \u001b[31mred\u0000 \u202eback \ud83d\ude00 \ud800 $(x) %s \\";

  static final RuleInfo ENCRYPTED =
      rule(
          "rds-instance-encrypted-at-rest",
          "RDS DB instance storage is encrypted at rest",
          Duty.ENCRYPTION_AT_REST,
          Severity.HIGH,
          Map.of("checkov", List.of("CKV_AWS_16"), "trivy", List.of("AWS-0080")));
  static final RuleInfo BACKED_UP =
      rule(
          "rds-instance-backed-up",
          "RDS DB instance keeps automated backups",
          Duty.BACKUP,
          Severity.MEDIUM,
          Map.of());
  static final RuleInfo PRIVATE =
      rule(
          "rds-instance-not-public",
          "RDS DB instance has no public address",
          Duty.NETWORK_PROTECTION,
          Severity.CRITICAL,
          Map.of());

  private static final SourceRange SOURCE = new SourceRange("src/Data.java", 31, 5, 31, 14);

  private static final String TEMPLATE =
      """
      Resources:
        Db:
          Type: AWS::RDS::DBInstance
          Properties: { StorageEncrypted: false }
          DeletionPolicy: Delete
        Replica:
          Type: AWS::RDS::DBInstance
          Properties: { BackupRetentionPeriod: 0, MasterUserPassword: hunter2 }
      """;

  abstract Report report();

  /** Returns the words for the case in file names: {@code one-finding}. */
  String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static RuleInfo rule(
      String id, String title, Duty duty, Severity severity, Map<String, List<String>> references) {
    return new RuleInfo(
        id,
        title,
        title.replace(" is ", " is not "),
        duty,
        severity,
        "baseline",
        "AWS runs the platform below the database. Whether its storage is encrypted is yours to say"
            + " when you create it; without it, whoever gets hold of a snapshot can read it.",
        "Set StorageEncrypted: true. AWS replaces the instance.",
        List.of("https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"),
        references,
        "0.1.0",
        List.of(),
        List.of("AWS::RDS::DBInstance"));
  }

  static Verdict verdict(RuleInfo rule, String address, Status status, int line) {
    boolean silent = status == Status.MET || status == Status.NOT_APPLICABLE;
    return new Verdict(
        rule,
        "a/template.yaml",
        address,
        Set.of(),
        status,
        rule.severity(),
        silent ? "" : rule.message() + ": StorageEncrypted is false.",
        "StorageEncrypted",
        new SourceRange("a/template.yaml", line, 5, line, 15),
        status == Status.MISSING ? "when IsProd is false" : "",
        status == Status.MISSING ? List.of("parameter Env = dev, its default") : List.of(),
        status == Status.UNKNOWN && rule.equals(ENCRYPTED) ? Set.of("parameter KmsKey") : Set.of());
  }

  static List<Report.Entry> entries(List<Verdict> verdicts) {
    List<Report.Entry> entries = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      Optional<Waiver> waiver =
          verdict.status() == Status.WAIVED ? Optional.of(waiver()) : Optional.empty();
      entries.add(new Report.Entry(verdict, waiver));
    }
    return entries;
  }

  private static Maker maker(String name, Optional<SourceRange> source, boolean own) {
    return new Maker(Maker.Tool.CDK, name, "", source, own);
  }

  private static Report.ResourceLedger made(Report.StackLedger stack, int index, Maker maker) {
    Report.ResourceLedger ledger = stack.resources().get(index);
    return new Report.ResourceLedger(
        ledger.resource().madeBy(maker), ledger.classification(), ledger.duties());
  }

  private static Waiver waiver() {
    return new Waiver(
        "rds-*",
        "**",
        "Db",
        "ada@example.com",
        "Holds public data only",
        Optional.of(LocalDate.of(2030, 1, 31)),
        new SourceRange("dutyline.yaml", 3, 5, 3, 9));
  }

  static Report.StackLedger stack(String id, List<Verdict> verdicts) {
    List<Report.ResourceLedger> resources =
        verdicts.stream()
            .map(Verdict::address)
            .distinct()
            .map(address -> resource(id, address, verdicts))
            .toList();
    return new Report.StackLedger(
        id, "cloudformation", new Regions(List.of("eu-west-1"), "samconfig.toml"), resources);
  }

  private static Report.ResourceLedger resource(
      String path, String address, List<Verdict> verdicts) {
    SourceRange head = new SourceRange(path, address.equals("Replica") ? 6 : 2, 3, 9, 1);
    Resource resource =
        new Resource(
            address,
            "AWS::RDS::DBInstance",
            "AWS::RDS::DBInstance",
            new Absent(head, Origin.COMPUTED),
            Map.of(),
            new Absent(head, Origin.COMPUTED),
            head,
            head);
    Map<Duty, String> duties = new java.util.EnumMap<>(Duty.class);
    duties.put(Duty.LOGGING, "unjudged");
    for (Verdict verdict : verdicts) {
      if (verdict.address().equals(address) && verdict.status() != Status.NOT_APPLICABLE) {
        duties.put(verdict.rule().duty(), verdict.status().id());
      }
    }
    return new Report.ResourceLedger(resource, classification(), duties);
  }

  private static Classification classification() {
    return new Classification(
        Classification.Kind.AWS,
        Optional.of(new Service("rds", "Amazon RDS", Category.ABSTRACTED, true)),
        Set.of(Duty.ENCRYPTION_AT_REST, Duty.LOGGING),
        List.of(
            new Responsibility(
                Duty.ENCRYPTION_AT_REST,
                Responsibility.Owner.BOTH,
                "AWS encrypts storage, logs and snapshots once you choose it.",
                "You choose it, and the key.")),
        false);
  }

  static Report report(
      List<Diagnostic> diagnostics, List<Report.StackLedger> stacks, List<Report.Entry> entries) {
    int resources = stacks.stream().mapToInt(stack -> stack.resources().size()).sum();
    int failed = diagnostics.size() == 3 ? 1 : 0;
    List<Report.UnknownInput> unknown = unknownInputs(entries);
    return new Report(
        "0.1.0",
        Optional.of(Severity.HIGH),
        new Report.Coverage(
            3, 3 - failed, failed, 1, resources, resources, List.of(), 3, 2, unknown),
        diagnostics,
        stacks,
        List.of(BACKED_UP, ENCRYPTED, PRIVATE),
        entries,
        excerpts());
  }

  private static List<Report.UnknownInput> unknownInputs(List<Report.Entry> entries) {
    return entries.stream()
        .map(Report.Entry::verdict)
        .flatMap(
            verdict ->
                verdict.unknownInputs().stream()
                    .map(name -> new Report.UnknownInput(verdict.stack(), name, 1)))
        .toList();
  }

  private static Report.Excerpts excerpts() {
    return new SourceExcerpts(
        List.of(
            new SourceFile("a/template.yaml", TEMPLATE),
            new SourceFile(HOSTILE_PATH, "{\t\"a\": \"\u001b[2J\u202e\u00e9\"}\n")),
        List.of(new SourceRange("a/template.yaml", 8, 65, 8, 72)));
  }
}
