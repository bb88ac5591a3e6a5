variable "policy" {
  type = string
}

resource "aws_kms_key" "logs" {
  enable_key_rotation = true
}

# expect: met
resource "aws_opensearchserverless_security_policy" "keyed" {
  name = "keyed"
  type = "encryption"
  policy = jsonencode({
    Rules       = [{ ResourceType = "collection", Resource = ["collection/logs"] }]
    AWSOwnedKey = false
    KmsARN      = aws_kms_key.logs.arn
  })
}

# expect: missing
resource "aws_opensearchserverless_security_policy" "owned" {
  name = "owned"
  type = "encryption"
  policy = jsonencode({
    Rules       = [{ ResourceType = "collection", Resource = ["collection/logs"] }]
    AWSOwnedKey = true
  })
}

# expect: not-applicable
resource "aws_opensearchserverless_security_policy" "network" {
  name = "network"
  type = "network"
  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/logs"] }]
    AllowFromPublic = true
  }])
}

# expect: unknown
resource "aws_opensearchserverless_security_policy" "undecided" {
  name   = "undecided"
  type   = "encryption"
  policy = var.policy
}
