variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_neptune_global_cluster" "encrypted" {
  global_cluster_identifier = "encrypted"
  engine                    = "neptune"
  storage_encrypted         = true
}

# expect: missing
resource "aws_neptune_global_cluster" "silent" {
  global_cluster_identifier = "silent"
  engine                    = "neptune"
}

# expect: missing at storage_encrypted
resource "aws_neptune_global_cluster" "plain" {
  global_cluster_identifier = "plain"
  engine                    = "neptune"
  storage_encrypted         = false
}

# expect: not-applicable
resource "aws_neptune_global_cluster" "grown" {
  global_cluster_identifier    = "grown"
  source_db_cluster_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:knowledge"
}

# expect: unknown
resource "aws_neptune_global_cluster" "undecided" {
  global_cluster_identifier = "undecided"
  engine                    = "neptune"
  storage_encrypted         = var.encrypt
}
