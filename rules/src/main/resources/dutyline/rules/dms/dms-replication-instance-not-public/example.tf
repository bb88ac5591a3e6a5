variable "public" {
  type = bool
}

# expect: met
resource "aws_dms_replication_instance" "private" {
  replication_instance_id    = "private"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = false
}

# Terraform makes it private unless told otherwise.
# expect: met
resource "aws_dms_replication_instance" "silent" {
  replication_instance_id    = "silent"
  replication_instance_class = "dms.t3.medium"
}

# expect: missing at publicly_accessible
resource "aws_dms_replication_instance" "open" {
  replication_instance_id    = "open"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = true
}

# expect: unknown
resource "aws_dms_replication_instance" "undecided" {
  replication_instance_id    = "undecided"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = var.public
}
