variable "policy" {
  type = string
}

# expect: met
resource "aws_opensearchserverless_security_policy" "private" {
  name = "private"
  type = "network"
  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/logs"] }]
    AllowFromPublic = false
    SourceVPCEs     = [aws_opensearchserverless_vpc_endpoint.logs.id]
  }])
}

resource "aws_opensearchserverless_vpc_endpoint" "logs" {
  name       = "logs"
  vpc_id     = "vpc-0a1b2c3d"
  subnet_ids = ["subnet-0a1b2c3d"]
}

# expect: missing
resource "aws_opensearchserverless_security_policy" "public" {
  name = "public"
  type = "network"
  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/logs"] }]
    AllowFromPublic = true
  }])
}

# expect: not-applicable
resource "aws_opensearchserverless_security_policy" "key" {
  name = "key"
  type = "encryption"
  policy = jsonencode({
    Rules       = [{ ResourceType = "collection", Resource = ["collection/logs"] }]
    AWSOwnedKey = true
  })
}

# expect: unknown
resource "aws_opensearchserverless_security_policy" "undecided" {
  name   = "undecided"
  type   = "network"
  policy = var.policy
}
