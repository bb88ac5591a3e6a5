package io.dutyline.engine.terraform;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.List;

/**
 * A root module with its child modules, evaluated, or a plan; still in Terraform's words.
 *
 * @param id the root module's folder, {@code .} for the scan root, or the plan file's path
 * @param format {@code terraform} or {@code terraform-plan}
 * @param regions those of its providers, if they are known
 * @param head where messages about the stack as a whole point
 * @param resources managed resources of all providers, in the order of files, then of lines, then
 *     of instances
 * @param documents the policy documents that data sources make, at {@code
 *     data.aws_iam_policy_document.a}: what is written and, as {@code json}, what comes of it; a
 *     value that is made with one refers to it
 * @param secrets where secrets stand outside of the resources: no excerpt may show them
 * @param files that it was read from
 */
public record TerraformStack(
    String id,
    String format,
    Regions regions,
    SourceRange head,
    List<TerraformResource> resources,
    List<TerraformResource> documents,
    List<SourceRange> secrets,
    List<SourceFile> files) {
  public TerraformStack {
    requireNonNull(id, "id");
    requireNonNull(format, "format");
    requireNonNull(regions, "regions");
    requireNonNull(head, "head");
    resources = List.copyOf(resources);
    documents = List.copyOf(documents);
    secrets = List.copyOf(secrets);
    files = List.copyOf(files);
  }

  /** Returns the same stack, deployed to other Regions. */
  public TerraformStack in(Regions other) {
    return new TerraformStack(id, format, other, head, resources, documents, secrets, files);
  }

  /** Makes a stack without policy documents. */
  public TerraformStack(
      String id,
      String format,
      Regions regions,
      SourceRange head,
      List<TerraformResource> resources,
      List<SourceRange> secrets,
      List<SourceFile> files) {
    this(id, format, regions, head, resources, List.of(), secrets, files);
  }
}
