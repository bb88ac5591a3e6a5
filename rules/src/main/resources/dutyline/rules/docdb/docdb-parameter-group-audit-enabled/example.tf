variable "audit" {
  type = string
}

# expect: met
resource "aws_docdb_cluster_parameter_group" "audited" {
  family = "docdb5.0"
  parameter {
    name  = "audit_logs"
    value = "all"
  }
}

# expect: missing at parameter{audit_logs}
resource "aws_docdb_cluster_parameter_group" "off" {
  family = "docdb5.0"
  parameter {
    name  = "audit_logs"
    value = "disabled"
  }
}

# expect: missing
resource "aws_docdb_cluster_parameter_group" "silent" {
  family = "docdb5.0"
}

# expect: unknown
resource "aws_docdb_cluster_parameter_group" "undecided" {
  family = "docdb5.0"
  parameter {
    name  = "audit_logs"
    value = var.audit
  }
}
