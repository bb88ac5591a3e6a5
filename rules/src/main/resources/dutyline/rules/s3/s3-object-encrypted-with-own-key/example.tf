variable "key_arn" {
  type = string
}

resource "aws_kms_key" "texts" {
  enable_key_rotation = true
}

# expect: met
resource "aws_s3_object" "keyed" {
  bucket     = "texts"
  key        = "keyed"
  content    = "text"
  kms_key_id = aws_kms_key.texts.arn
}

# expect: missing
resource "aws_s3_object" "silent" {
  bucket  = "texts"
  key     = "silent"
  content = "text"
}

# expect: unknown
resource "aws_s3_object" "undecided" {
  bucket     = "texts"
  key        = "undecided"
  content    = "text"
  kms_key_id = var.key_arn
}
