variable "key_arn" {
  type = string
}

resource "aws_kms_key" "knowledge" {
  enable_key_rotation = true
}

# expect: met
resource "aws_neptune_cluster" "keyed" {
  cluster_identifier = "keyed"
  storage_encrypted  = true
  kms_key_arn        = aws_kms_key.knowledge.arn
}

# expect: missing at kms_key_arn
resource "aws_neptune_cluster" "managed" {
  cluster_identifier = "managed"
  storage_encrypted  = true
  kms_key_arn        = "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds"
}

# expect: missing
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "silent"
  storage_encrypted  = true
}

# expect: unknown
resource "aws_neptune_cluster" "undecided" {
  cluster_identifier = "undecided"
  storage_encrypted  = true
  kms_key_arn        = var.key_arn
}
