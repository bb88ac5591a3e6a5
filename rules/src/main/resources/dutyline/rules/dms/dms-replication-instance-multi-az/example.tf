variable "zones" {
  type = bool
}

# expect: met
resource "aws_dms_replication_instance" "two_zones" {
  replication_instance_id    = "two-zones"
  replication_instance_class = "dms.t3.medium"
  multi_az                   = true
}

# expect: missing at multi_az
resource "aws_dms_replication_instance" "one_zone" {
  replication_instance_id    = "one-zone"
  replication_instance_class = "dms.t3.medium"
  multi_az                   = false
}

# expect: missing
resource "aws_dms_replication_instance" "silent" {
  replication_instance_id    = "silent"
  replication_instance_class = "dms.t3.medium"
}

# expect: unknown
resource "aws_dms_replication_instance" "undecided" {
  replication_instance_id    = "undecided"
  replication_instance_class = "dms.t3.medium"
  multi_az                   = var.zones
}
