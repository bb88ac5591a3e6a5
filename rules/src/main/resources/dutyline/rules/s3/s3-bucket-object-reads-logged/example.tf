# expect: met
resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

resource "aws_cloudtrail" "trail" {
  name           = "reads"
  s3_bucket_name = "logs"

  event_selector {
    read_write_type = "All"

    data_resource {
      type   = "AWS::S3::Object"
      values = ["${aws_s3_bucket.orders.arn}/"]
    }
  }
}

# expect: missing
resource "aws_s3_bucket" "other" {
  bucket = "other"
}
