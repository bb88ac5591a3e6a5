variable "public" {
  type = bool
}

# expect: met
resource "aws_neptunegraph_graph" "private" {
  graph_name          = "private"
  provisioned_memory  = 16
  public_connectivity = false
}

# expect: met
resource "aws_neptunegraph_graph" "default" {
  graph_name         = "default"
  provisioned_memory = 16
}

# expect: missing at public_connectivity
resource "aws_neptunegraph_graph" "open" {
  graph_name          = "open"
  provisioned_memory  = 16
  public_connectivity = true
}

# expect: unknown
resource "aws_neptunegraph_graph" "undecided" {
  graph_name          = "undecided"
  provisioned_memory  = 16
  public_connectivity = var.public
}
