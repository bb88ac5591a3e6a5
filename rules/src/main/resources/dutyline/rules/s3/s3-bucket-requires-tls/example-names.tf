# Buckets and policies that find each other by a name made with variables.
variable "app" {
  type = string
}

# expect: met
resource "aws_s3_bucket" "content" {
  bucket = "${var.app}-content"
}

# expect: missing
resource "aws_s3_bucket" "logs" {
  bucket = "${var.app}-logs"
}

resource "aws_s3_bucket_policy" "content" {
  bucket = format("%s-content", var.app)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = ["arn:aws:s3:::${var.app}-content", "arn:aws:s3:::${var.app}-content/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
