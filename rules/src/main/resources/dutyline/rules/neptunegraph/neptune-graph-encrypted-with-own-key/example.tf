variable "key_arn" {
  type = string
}

resource "aws_kms_key" "knowledge" {
  enable_key_rotation = true
}

# expect: met
resource "aws_neptunegraph_graph" "keyed" {
  graph_name         = "keyed"
  provisioned_memory = 16
  kms_key_identifier = aws_kms_key.knowledge.arn
}

# expect: missing at kms_key_identifier
resource "aws_neptunegraph_graph" "managed" {
  graph_name         = "managed"
  provisioned_memory = 16
  kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:alias/aws/neptune-graph"
}

# expect: missing
resource "aws_neptunegraph_graph" "silent" {
  graph_name         = "silent"
  provisioned_memory = 16
}

# expect: unknown
resource "aws_neptunegraph_graph" "undecided" {
  graph_name         = "undecided"
  provisioned_memory = 16
  kms_key_identifier = var.key_arn
}
