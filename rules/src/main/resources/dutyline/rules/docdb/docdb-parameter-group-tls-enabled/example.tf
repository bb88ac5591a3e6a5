variable "tls" {
  type = string
}

# expect: met
resource "aws_docdb_cluster_parameter_group" "stated" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = "enabled"
  }
}

# expect: met
resource "aws_docdb_cluster_parameter_group" "silent" {
  family = "docdb5.0"
}

# expect: missing at parameter{tls}
resource "aws_docdb_cluster_parameter_group" "off" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = "disabled"
  }
}

# expect: unknown
resource "aws_docdb_cluster_parameter_group" "undecided" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = var.tls
  }
}
