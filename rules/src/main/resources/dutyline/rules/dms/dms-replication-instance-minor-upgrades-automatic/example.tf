variable "upgrade" {
  type = bool
}

# expect: met
resource "aws_dms_replication_instance" "stated" {
  replication_instance_id    = "stated"
  replication_instance_class = "dms.t3.medium"
  auto_minor_version_upgrade = true
}

# expect: missing at auto_minor_version_upgrade
resource "aws_dms_replication_instance" "off" {
  replication_instance_id    = "off"
  replication_instance_class = "dms.t3.medium"
  auto_minor_version_upgrade = false
}

# Terraform switches the upgrades off unless told otherwise.
# expect: missing
resource "aws_dms_replication_instance" "silent" {
  replication_instance_id    = "silent"
  replication_instance_class = "dms.t3.medium"
}

# expect: unknown
resource "aws_dms_replication_instance" "undecided" {
  replication_instance_id    = "undecided"
  replication_instance_class = "dms.t3.medium"
  auto_minor_version_upgrade = var.upgrade
}
