#!/usr/bin/env python3
"""Writes terraform/schema/*.txt and terraform/types.txt from what is known of Terraform's AWS providers.

    python3 update_terraform.py tf-aws-types.json tf-cfn.json tf-awscc-types.json [older-schema.json]

The first file holds the resources of hashicorp/aws with their attributes, the second the CloudFormation type that each
one is or is a part of, the third the CloudFormation type of each resource of hashicorp/awscc. The last one is what
`terraform providers schema -json` says of an older major version: what has been dropped since is still written. Look at
`git diff` afterwards: a new type without a CloudFormation type must be listed in catalog/terraform.yaml, and the build
says so.
The form of the files is described in docs/catalogue.md.
"""
import collections
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent / "terraform"
SCALARS = {"string": "string", "number": "number", "boolean": "boolean"}
COLLECTIONS = {
    "list": "string[]",
    "set": "string[]",
    "number_list": "number[]",
    "string_map": "string{}",
    "boolean_map": "boolean{}",
    "number_map": "number{}",
}


# Types that the provider has dropped, and that are still written.
FORMER = {
    "aws_simpledb_domain": {"cfn": "AWS::SDB::Domain"},
    "aws_opsworks_application": {"cfn": "AWS::OpsWorks::App"},
    "aws_opsworks_instance": {"cfn": "AWS::OpsWorks::Instance"},
    "aws_opsworks_stack": {"cfn": "AWS::OpsWorks::Stack"},
    "aws_opsworks_user_profile": {"cfn": "AWS::OpsWorks::UserProfile"},
} | {
    f"aws_opsworks_{kind}_layer": {"cfn": "AWS::OpsWorks::Layer"}
    for kind in (
        "custom", "ecs_cluster", "ganglia", "haproxy", "java_app", "memcached", "mysql", "nodejs_app", "php_app", "rails_app",
        "static_web",
    )
}


class Definitions:
    """Names the nested blocks of one type; equal ones share a name, others of the same name get a number."""

    def __init__(self):
        self.names = {}
        self.lines = {}

    def name(self, wanted, lines):
        key = tuple(lines)
        if key not in self.names:
            taken = sum(1 for name in self.lines if name.split("#")[0] == wanted)
            name = wanted if taken == 0 else f"{wanted}#{taken + 1}"
            self.names[key] = name
            self.lines[name] = lines
        return self.names[key]


def type_text(name, attribute, definitions):
    if "attributes" in attribute:
        lines = list(attribute_lines(attribute["attributes"], definitions))
        if not lines:
            return "json"
        definition = definitions.name(name, lines)
        kind = attribute.get("t")
        if kind == "object" or attribute.get("maxItems") == 1:
            return definition
        return definition + ("{}" if kind == "map" else "[]")
    kind = attribute.get("t")
    return SCALARS.get(kind) or COLLECTIONS.get(kind) or "json"


def default_text(attribute):
    value = attribute.get("default")
    if value is None or isinstance(value, dict) or value == "" or " " in str(value):
        return ""
    return f" :={json.dumps(value) if isinstance(value, (bool, int, float)) else value}"


def attribute_lines(attributes, definitions):
    for name in sorted(attributes):
        if name == "timeouts":
            continue
        attribute = attributes[name]
        flags = "".join(
            sign
            for sign, holds in (
                ("!", attribute.get("f") == "r"),
                ("~", attribute.get("forceNew")),
                ("*", attribute.get("sensitive")),
                ("+", attribute.get("block")),
            )
            if holds
        )
        text = type_text(name, attribute, definitions)
        yield f"{name}: {text}" + (f" {flags}" if flags else "") + default_text(attribute)


def block(name, attributes):
    definitions = Definitions()
    yield name
    if "tags" in attributes:
        yield "  @tags tags"
    for line in list(attribute_lines(attributes, definitions)):
        yield "  " + line
    for definition, lines in definitions.lines.items():
        yield f"  .{definition}"
        for line in lines:
            yield "    " + line


def older_attribute(schema):
    """An attribute of `terraform providers schema -json` in the notation of the other file."""
    attribute = {"f": "r" if schema.get("required") else "o", "sensitive": schema.get("sensitive", False)}
    kind = schema.get("type")
    if isinstance(kind, list) and isinstance(kind[1], list) and kind[1][0] == "object":
        members = {name: older_attribute({"type": member}) for name, member in kind[1][1].items()}
        return attribute | {"t": kind[0], "attributes": members}
    if isinstance(kind, list):
        element = {"bool": "boolean"}.get(kind[1], kind[1]) if isinstance(kind[1], str) else "any"
        named = {("map", "string"): "string_map", ("list", "string"): "list", ("set", "string"): "set"}
        return attribute | {"t": named.get((kind[0], element), f"{element}_{kind[0].replace('set', 'list')}")}
    return attribute | {"t": {"bool": "boolean"}.get(kind, kind)}


def older_block(block):
    attributes = {name: older_attribute(schema) for name, schema in block.get("attributes", {}).items()}
    for name, nested in block.get("block_types", {}).items():
        single = nested.get("max_items") == 1 or nested["nesting_mode"] == "single"
        attributes[name] = {
            "t": "list",
            "f": "r" if nested.get("min_items") else "o",
            "block": True,
            "attributes": older_block(nested["block"]),
        } | ({"maxItems": 1} if single else {})
    return attributes


def union(newer, older):
    """What either has; where both do, the newer one, with what only the older one knows below it."""
    for name, attribute in older.items():
        known = newer.setdefault(name, attribute)
        if attribute.get("sensitive"):
            known["sensitive"] = True
        if "attributes" in known and "attributes" in attribute:
            union(known["attributes"], attribute["attributes"])


def with_older(types, path):
    (provider,) = json.loads(pathlib.Path(path).read_text())["provider_schemas"].values()
    for name, schema in provider["resource_schemas"].items():
        if name in types or name in FORMER:
            union(types.setdefault(name, {"attributes": {}}).setdefault("attributes", {}), older_block(schema["block"]))
    return types


def schemas(types):
    files = collections.defaultdict(list)
    for name in sorted(types):
        if not name.startswith("data."):
            service = "_".join(name.split("_")[:2])
            files[service].append("\n".join(block(name, types[name].get("attributes") or {})))
    folder = HERE / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.txt"):
        old.unlink()
    for service, blocks in files.items():
        (folder / f"{service}.txt").write_text("\n\n".join(blocks) + "\n")


def type_lines(counterparts, awscc):
    yield "# Terraform's types with the CloudFormation type that each one is; '-' if there is none, 'part' if it is a part of one."
    for name in sorted(counterparts):
        known = counterparts[name]
        relation = " part" if known.get("relation") == "part-of" else ""
        yield f"{name} {known.get('cfn') or '-'}{relation}"
    for name in sorted(awscc):
        yield f"{name} {awscc[name]['cfn']}"


# A data source that is judged like a resource where no resource uses it.
DOCUMENT = {"aws_iam_policy_document": {"attributes": {"json": {"t": "any"}}}}


def main(aws, cfn, awscc, older=None):
    types = json.loads(pathlib.Path(aws).read_text()) | DOCUMENT
    schemas(with_older(types, older) if older else types)
    counterparts = json.loads(pathlib.Path(cfn).read_text()) | dict.fromkeys(DOCUMENT, {}) | (FORMER if older else {})
    others = json.loads(pathlib.Path(awscc).read_text())["types"]
    (HERE / "types.txt").write_text("\n".join(type_lines(counterparts, others)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
