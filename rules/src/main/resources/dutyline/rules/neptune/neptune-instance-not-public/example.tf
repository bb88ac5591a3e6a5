variable "public" {
  type = bool
}

# expect: met
resource "aws_neptune_cluster_instance" "private" {
  cluster_identifier = "knowledge"
  instance_class     = "db.r6g.large"
}

# expect: missing at publicly_accessible
resource "aws_neptune_cluster_instance" "open" {
  cluster_identifier  = "knowledge"
  instance_class      = "db.r6g.large"
  publicly_accessible = true
}

# expect: unknown
resource "aws_neptune_cluster_instance" "undecided" {
  cluster_identifier  = "knowledge"
  instance_class      = "db.r6g.large"
  publicly_accessible = var.public
}
