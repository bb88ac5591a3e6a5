variable "name" {
  type = string
}

variable "key_arn" {
  type = string
}

variable "versioned" {
  type    = bool
  default = true
}

resource "aws_s3_bucket" "this" {
  bucket = "${var.name}-data"
  key    = var.key_arn
}

module "deep" {
  source    = "../deep"
  bucket    = aws_s3_bucket.this
  versioned = var.versioned
}

output "arn" {
  value = aws_s3_bucket.this.arn
}

output "key" {
  value     = aws_s3_bucket.this.key
  sensitive = true
}
