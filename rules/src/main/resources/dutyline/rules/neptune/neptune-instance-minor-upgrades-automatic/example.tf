variable "upgrade" {
  type = bool
}

# expect: met
resource "aws_neptune_cluster_instance" "default" {
  cluster_identifier = "knowledge"
  instance_class     = "db.r6g.large"
}

# expect: missing at auto_minor_version_upgrade
resource "aws_neptune_cluster_instance" "off" {
  cluster_identifier         = "knowledge"
  instance_class             = "db.r6g.large"
  auto_minor_version_upgrade = false
}

# expect: unknown
resource "aws_neptune_cluster_instance" "undecided" {
  cluster_identifier         = "knowledge"
  instance_class             = "db.r6g.large"
  auto_minor_version_upgrade = var.upgrade
}
