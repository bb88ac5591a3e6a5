variable "exports" {
  type = list(string)
}

# expect: met
resource "aws_neptune_cluster" "audited" {
  cluster_identifier             = "audited"
  enable_cloudwatch_logs_exports = ["audit"]
}

# expect: missing at enable_cloudwatch_logs_exports
resource "aws_neptune_cluster" "slow" {
  cluster_identifier             = "slow"
  enable_cloudwatch_logs_exports = ["slowquery"]
}

# expect: missing
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "silent"
}

# expect: unknown
resource "aws_neptune_cluster" "undecided" {
  cluster_identifier             = "undecided"
  enable_cloudwatch_logs_exports = var.exports
}
