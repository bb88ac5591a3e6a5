variable "key_arn" {
  type = string
}

resource "aws_kms_key" "stream" {
  enable_key_rotation = true
}

# expect: met
resource "aws_rds_cluster_activity_stream" "keyed" {
  resource_arn = "arn:aws:rds:eu-west-1:111122223333:cluster:orders"
  mode         = "async"
  kms_key_id   = aws_kms_key.stream.key_id
}

# expect: missing at kms_key_id
resource "aws_rds_cluster_activity_stream" "managed" {
  resource_arn = "arn:aws:rds:eu-west-1:111122223333:cluster:customers"
  mode         = "async"
  kms_key_id   = "alias/aws/rds"
}

# expect: unknown
resource "aws_rds_cluster_activity_stream" "undecided" {
  resource_arn = "arn:aws:rds:eu-west-1:111122223333:cluster:invoices"
  mode         = "async"
  kms_key_id   = var.key_arn
}
