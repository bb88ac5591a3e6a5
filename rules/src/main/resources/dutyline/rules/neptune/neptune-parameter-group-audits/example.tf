variable "audit" {
  type = string
}

# expect: met
resource "aws_neptune_cluster_parameter_group" "audited" {
  family = "neptune1.3"
  parameter {
    name  = "neptune_enable_audit_log"
    value = "1"
  }
}

# expect: missing
resource "aws_neptune_cluster_parameter_group" "silent" {
  family = "neptune1.3"
}

# expect: missing at parameter{neptune_enable_audit_log}
resource "aws_neptune_cluster_parameter_group" "off" {
  family = "neptune1.3"
  parameter {
    name  = "neptune_enable_audit_log"
    value = "0"
  }
}

# expect: unknown
resource "aws_neptune_cluster_parameter_group" "undecided" {
  family = "neptune1.3"
  parameter {
    name  = "neptune_enable_audit_log"
    value = var.audit
  }
}
