#!/usr/bin/env python3
"""Writes schema/*.txt from AWS's public resource schema.

    npm pack @aws-cdk/aws-service-spec          # Apache-2.0; holds package/db.json.gz
    tar xzf aws-cdk-aws-service-spec-*.tgz
    python3 update_schema.py package/db.json.gz

Look at `git diff schema` afterwards: a new type must be listed in catalog/types.yaml, and the build says so.
The form of the files is described in docs/catalogue.md.
"""
import collections
import gzip
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent


class Namer:
    """Names the definitions of one resource type; two of the same name get a number."""

    def __init__(self, definitions):
        self.definitions = definitions
        self.names = {}
        self.queue = []

    def name(self, ref):
        if ref not in self.names:
            wanted = self.definitions[ref]["name"]
            taken = sum(1 for r, n in self.names.items() if n.split("#")[0] == wanted)
            self.names[ref] = wanted if taken == 0 else f"{wanted}#{taken + 1}"
            self.queue.append(ref)
        return self.names[ref]


def type_text(kind, namer):
    if kind["type"] == "array":
        return wrapped(kind["element"], namer) + "[]"
    if kind["type"] == "map":
        return wrapped(kind["element"], namer) + "{}"
    if kind["type"] == "ref":
        return namer.name(kind["reference"]["$ref"])
    if kind["type"] == "union":
        return "|".join(dict.fromkeys(type_text(t, namer) for t in kind["types"]))
    return {"tag": "Tag", "date-time": "string"}.get(kind["type"], kind["type"])


def wrapped(element, namer):
    """An element that is one of several types: the checker allows what any of them allows."""
    text = type_text(element, namer)
    return f"({text})" if "|" in text else text


def allowed_values(kind):
    while kind["type"] in ("array", "map"):
        kind = kind["element"]
    return [str(value).strip() for value in kind.get("allowedValues", [])]


def property_lines(properties, namer, indent):
    for name in sorted(properties):
        prop = properties[name]
        flags = ("!" if prop.get("required") else "") + ("~" if prop.get("causesReplacement") == "yes" else "")
        values = allowed_values(prop["type"])
        yield (
            f"{indent}{name}: {type_text(prop['type'], namer)}"
            + (f" {flags}" if flags else "")
            + (f" = {' | '.join(values)}" if values else "")
        )


def resource_lines(resource, definitions):
    yield resource["cloudFormationType"]
    yield from facts(resource)
    namer = Namer(definitions)
    yield from property_lines(resource["properties"], namer, "  ")
    while namer.queue:
        ref = namer.queue.pop(0)
        yield f"  .{namer.names[ref]}"
        yield from property_lines(definitions[ref]["properties"], namer, "    ")


def facts(resource):
    if resource.get("primaryIdentifier"):
        yield "  @identifier " + " ".join(resource["primaryIdentifier"])
    if resource.get("arnTemplate"):
        yield "  @arn " + resource["arnTemplate"]
    tags = resource.get("tagInformation", {}).get("tagPropertyName")
    if tags:
        yield "  @tags " + tags
    if resource.get("attributes"):
        yield "  @attributes " + " ".join(sorted(resource["attributes"]))


def main(database):
    schema = json.load(gzip.open(database))["schema"]
    definitions = {entity["$id"]: entity for entity in schema["typeDefinition"]["entities"]}
    by_namespace = collections.defaultdict(list)
    for resource in schema["resource"]["entities"]:
        by_namespace[resource["cloudFormationType"].rsplit("::", 1)[0]].append(resource)
    folder = HERE / "schema"
    for old in folder.glob("*.txt"):
        old.unlink()
    for namespace, resources in by_namespace.items():
        lines = []
        for resource in sorted(resources, key=lambda r: r["cloudFormationType"]):
            lines += list(resource_lines(resource, definitions)) + [""]
        name = namespace.replace("::", ".") + ".txt"
        (folder / name).write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
