# The policy is written at the bucket; the verdict is the bucket's.
# expect: missing
resource "aws_s3_bucket" "inline" {
  bucket = "inline"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::inline/*"
    }]
  })
}

# expect: met
resource "aws_s3_bucket" "named" {
  bucket = "named"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/reader" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::named/*"
    }]
  })
}
