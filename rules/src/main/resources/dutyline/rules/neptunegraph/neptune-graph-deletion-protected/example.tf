variable "protect" {
  type = bool
}

# expect: met
resource "aws_neptunegraph_graph" "default" {
  graph_name         = "default"
  provisioned_memory = 16
}

# expect: met
resource "aws_neptunegraph_graph" "protected" {
  graph_name          = "protected"
  provisioned_memory  = 16
  deletion_protection = true
}

# expect: missing at deletion_protection
resource "aws_neptunegraph_graph" "open" {
  graph_name          = "open"
  provisioned_memory  = 16
  deletion_protection = false
}

# expect: unknown
resource "aws_neptunegraph_graph" "undecided" {
  graph_name          = "undecided"
  provisioned_memory  = 16
  deletion_protection = var.protect
}
