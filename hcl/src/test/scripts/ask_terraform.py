#!/usr/bin/env python3
"""Asks Terraform what it makes of expressions, for the tables that the evaluator's tests read.

    ask_terraform.py expressions < expressions.jsonl > answers.jsonl
    ask_terraform.py variables   < variables.jsonl   > answers.jsonl

An input is a row of the table that there is, or of one that is to be: `{"expr": "1 + 1"}`, `{"type": "string", "value": "1"}`,
where an expression of several lines, a heredoc, has them escaped once more. A row that is written says what came of it:
`error`; or `json` and the `type`; or, if something is unknown at plan, `known` (false, "partly"), with `json` for what is
known and `unknown` for what is not. Needs the terraform binary, and no provider: unknown inputs come from the builtin
terraform_data. Names that expressions may use: unk (string), unkn (number), unkb (bool), unkl (list of string), unkm (map
of string), dyn (any type), sec (a sensitive string).
"""

import json
import os
import re
import subprocess
import sys
import tempfile

INPUTS = """
resource "terraform_data" "s" { input = timestamp() }
resource "terraform_data" "n" { input = tonumber(formatdate("hh", timestamp())) }
resource "terraform_data" "b" { input = timestamp() == "x" }
resource "terraform_data" "l" { input = tolist(split("-", timestamp())) }
resource "terraform_data" "m" { input = tomap(jsondecode(timestamp())) }
variable "secret" {
  default   = "hush"
  sensitive = true
}
locals {
  unk  = terraform_data.s.output
  unkn = terraform_data.n.output
  unkb = terraform_data.b.output
  unkl = split(",", terraform_data.s.output)
  unkm = zipmap(local.unkl, local.unkl)
  dyn  = jsondecode(terraform_data.s.output)
  sec  = var.secret
}
"""
NAME = re.compile(r"(?<![\w.\"])(unkn|unkb|unkl|unkm|unk|dyn|sec)\b(?!\s*=[^=>])")
ENVIRONMENT = {k: v for k, v in os.environ.items() if not k.startswith("TF_")} | {"CHECKPOINT_DISABLE": "1"}


class Terraform:
    """One folder with a configuration that changes from question to question."""

    def __init__(self, folder, inputs):
        self.folder = folder
        self.write("inputs.tf", inputs)
        self.run("init")

    def write(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
            file.write(text)

    def run(self, *arguments, text=None):
        command = ["terraform", *arguments, "-no-color"] if arguments[0] != "show" else ["terraform", *arguments]
        return subprocess.run(command, cwd=self.folder, env=ENVIRONMENT, input=text, capture_output=True, text=True)

    def outputs(self, configuration):
        """Returns the planned outputs, or None if there is no plan."""
        self.write("question.tf", configuration)
        if self.run("plan", "-refresh=false", "-input=false", "-out=plan").returncode:
            return None
        return json.loads(self.run("show", "-json", "plan").stdout, parse_float=exact, parse_int=exact)["output_changes"]

    def wrong_lines(self, configuration):
        """Returns the lines at which a configuration is wrong, as far as that is told at once."""
        self.write("question.tf", configuration)
        told = json.loads(self.run("validate", "-json").stdout)["diagnostics"]
        return {each["range"]["start"]["line"] for each in told if each["severity"] == "error"}

    def type(self, expression):
        # What does not fit into one line, a heredoc, has no type here.
        self.write("question.tf", "")
        answer = self.run("console", text="type(%s)\n" % expression)
        return None if answer.returncode or "\n" in expression else " ".join(answer.stdout.split())


def exact(text):
    """A number as a string that `dumps` turns back: Python's floats would round it."""
    return "\u0001%s\u0001" % text


def dumps(value):
    return re.sub(r'"\\u0001(.*?)\\u0001"', r"\1", json.dumps(value, separators=(",", ":")))


def asked(terraform, questions, configuration):
    """Asks many at once; halves them where one makes the whole plan fail."""
    if not questions:
        return {}
    outputs = terraform.outputs("\n".join(configuration(i, q) for i, q in questions))
    if outputs is not None:
        return {i: outputs["o%d" % i] for i, _ in questions}
    if len(questions) == 1:
        return {questions[0][0]: None}
    half = len(questions) // 2
    return asked(terraform, questions[:half], configuration) | asked(terraform, questions[half:], configuration)


def output(index, expression):
    return 'output "o%d" {\n  sensitive = true\n  value     = %s\n}\n' % (index, expression)


def answer(change):
    if change is None:
        return {"error": True}
    unknown = change["after_unknown"]
    if unknown is True:
        return {"known": False}
    after = dumps(change["after"])
    return {"json": after} if not has_true(unknown) else {"known": "partly", "json": after, "unknown": unknown}


def has_true(value):
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return value is True or any(has_true(part) for part in parts)


def named(expression):
    return NAME.sub(r"local.\1", expression)


def expressions(terraform, lines):
    questions = [(i, named(json.loads('"%s"' % line) if line.startswith("<<") else line)) for i, line in enumerate(lines)]
    tried = asked(terraform, questions, lambda i, e: output(i, "can(%s)" % e))
    good = [(i, e) for i, e in questions if tried[i] and (tried[i]["after_unknown"] is True or tried[i]["after"])]
    answers = asked(terraform, good, output)
    for i, expression in questions:
        row = {"expr": lines[i]} | answer(answers.get(i))
        if "json" in row and "known" not in row and "local." not in expression:
            row |= {"type": terraform.type(expression)}
        yield row


def variables(terraform, lines):
    def variable(index, line):
        kind, value = line.split("\t")
        form = 'variable "v%d" {\n  type    = %s\n  default = %s\n}\n'
        return form % (index, kind, value) + output(index, "var.v%d" % index)

    # Terraform takes long for very many errors at once.
    good = []
    for start in range(0, len(lines), 50):
        some = list(enumerate(lines))[start : start + 50]
        height = variable(0, lines[0]).count("\n")
        while wrong := terraform.wrong_lines("".join(variable(i, line) for i, line in some)):
            wrong = {(line - 1) // height for line in wrong}
            some = [each for position, each in enumerate(some) if position not in wrong]
        good += some
    answers = asked(terraform, good, variable)
    for i, line in enumerate(lines):
        kind, value = line.split("\t")
        yield {"type": kind, "value": value} | answer(answers.get(i))


def main():
    kind = sys.argv[1]
    rows = [json.loads(line) for line in sys.stdin if line.strip()]
    lines = [row["expr"] if kind == "expressions" else row["type"] + "\t" + row["value"] for row in rows]
    with tempfile.TemporaryDirectory() as folder:
        terraform = Terraform(folder, INPUTS if kind == "expressions" else "")
        for row in {"expressions": expressions, "variables": variables}[kind](terraform, lines):
            print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
