provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "ireland"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

# expect: met
resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id
  role   = "arn:aws:iam::111122223333:role/copy"

  rule {
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.copies.arn
    }
  }
}

# expect: not-applicable
resource "aws_s3_bucket" "copies" {
  provider = aws.ireland
  bucket   = "copies-of-orders"
}

# expect: missing
resource "aws_s3_bucket" "invoices" {
  bucket = "invoices"
}

resource "aws_s3_bucket_replication_configuration" "invoices" {
  bucket = aws_s3_bucket.invoices.id
  role   = "arn:aws:iam::111122223333:role/copy"

  rule {
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.abroad.arn
    }
  }
}

# expect: not-applicable
resource "aws_s3_bucket" "abroad" {
  provider = aws.virginia
  bucket   = "copies-of-invoices"
}

# expect: unknown
resource "aws_s3_bucket" "elsewhere" {
  bucket = "elsewhere"
}

resource "aws_s3_bucket_replication_configuration" "elsewhere" {
  bucket = aws_s3_bucket.elsewhere.id
  role   = "arn:aws:iam::111122223333:role/copy"

  rule {
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::copies"
    }
  }
}
