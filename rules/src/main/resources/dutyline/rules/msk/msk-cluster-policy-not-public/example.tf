variable "account" {
  type = string
}

# expect: met
resource "aws_msk_cluster_policy" "partner" {
  cluster_arn = "arn:aws:kafka:eu-west-1:111122223333:cluster/orders/11111111-2222-3333-4444-555555555555-1"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = "kafka:CreateVpcConnection"
      Resource  = "*"
    }]
  })
}

# expect: missing
resource "aws_msk_cluster_policy" "everyone" {
  cluster_arn = "arn:aws:kafka:eu-west-1:111122223333:cluster/orders/11111111-2222-3333-4444-555555555555-1"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "kafka:CreateVpcConnection"
      Resource  = "*"
    }]
  })
}

# expect: unknown
resource "aws_msk_cluster_policy" "undecided" {
  cluster_arn = "arn:aws:kafka:eu-west-1:111122223333:cluster/orders/11111111-2222-3333-4444-555555555555-1"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.account }
      Action    = "kafka:CreateVpcConnection"
      Resource  = "*"
    }]
  })
}
