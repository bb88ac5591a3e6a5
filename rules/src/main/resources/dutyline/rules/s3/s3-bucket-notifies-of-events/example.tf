variable "notify" {
  type = bool
}

# expect: met
resource "aws_s3_bucket" "watched" {
  bucket = "watched"
}

resource "aws_s3_bucket_notification" "watched" {
  bucket      = aws_s3_bucket.watched.id
  eventbridge = true
}

# expect: met
resource "aws_s3_bucket" "queued" {
  bucket = "queued"
}

resource "aws_s3_bucket_notification" "queued" {
  bucket = aws_s3_bucket.queued.id

  queue {
    queue_arn = "arn:aws:sqs:eu-west-1:111122223333:orders"
    events    = ["s3:ObjectCreated:*"]
  }
}

# expect: missing
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: missing
resource "aws_s3_bucket" "off" {
  bucket = "off"
}

resource "aws_s3_bucket_notification" "off" {
  bucket      = aws_s3_bucket.off.id
  eventbridge = false
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
}

resource "aws_s3_bucket_notification" "undecided" {
  bucket      = aws_s3_bucket.undecided.id
  eventbridge = var.notify
}
