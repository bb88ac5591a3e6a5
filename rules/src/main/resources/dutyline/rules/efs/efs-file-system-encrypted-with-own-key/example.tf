variable "key" {
  type = string
}

resource "aws_kms_key" "files" {
  description = "Files of the shop"
}

# expect: met
resource "aws_efs_file_system" "own_key" {
  encrypted  = true
  kms_key_id = aws_kms_key.files.arn
}

# expect: missing at kms_key_id
resource "aws_efs_file_system" "key_of_aws" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:alias/aws/elasticfilesystem"
}

# expect: missing
resource "aws_efs_file_system" "no_key" {
  encrypted = true
}

# expect: unknown
resource "aws_efs_file_system" "undecided" {
  encrypted  = true
  kms_key_id = var.key
}
