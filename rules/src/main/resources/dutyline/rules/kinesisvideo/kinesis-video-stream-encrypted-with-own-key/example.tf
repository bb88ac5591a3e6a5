variable "key_arn" {
  type = string
}

resource "aws_kms_key" "door" {
  enable_key_rotation = true
}

# expect: met
resource "aws_kinesis_video_stream" "keyed" {
  name       = "keyed"
  kms_key_id = aws_kms_key.door.arn
}

# expect: missing
resource "aws_kinesis_video_stream" "silent" {
  name = "silent"
}

# expect: unknown
resource "aws_kinesis_video_stream" "undecided" {
  name       = "undecided"
  kms_key_id = var.key_arn
}
