variable "bucket" {
  type = object({ id = string, bucket = string })
}

variable "versioned" {
  type = bool
}

variable "forgotten" {
  type = string
}

resource "aws_s3_bucket_versioning" "this" {
  bucket    = var.bucket.id
  name      = var.bucket.bucket
  status    = var.versioned ? "Enabled" : "Disabled"
  forgotten = var.forgotten
  path      = path.module
}
