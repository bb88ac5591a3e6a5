variable "key_arn" {
  type = string
}

resource "aws_kms_key" "sales" {
  enable_key_rotation = true
}

# expect: met
resource "aws_redshift_cluster" "keyed" {
  cluster_identifier     = "keyed"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  encrypted              = true
  kms_key_id             = aws_kms_key.sales.arn
}

# expect: missing at kms_key_id
resource "aws_redshift_cluster" "managed" {
  cluster_identifier     = "managed"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  encrypted              = true
  kms_key_id             = "arn:aws:kms:eu-west-1:111122223333:alias/aws/redshift"
}

# expect: missing
resource "aws_redshift_cluster" "silent" {
  cluster_identifier     = "silent"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  encrypted              = true
}

# expect: unknown
resource "aws_redshift_cluster" "undecided" {
  cluster_identifier     = "undecided"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  encrypted              = true
  kms_key_id             = var.key_arn
}
