variable "force" {
  type = bool
}

# expect: met
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: missing at force_destroy
resource "aws_s3_bucket" "forced" {
  bucket        = "forced"
  force_destroy = true
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket        = "undecided"
  force_destroy = var.force
}
