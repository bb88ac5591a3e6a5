variable "key" {
  type = string
}

resource "aws_kms_key" "volumes" {
  description = "Volumes of the shop"
}

# expect: met
resource "aws_ebs_volume" "own_key" {
  availability_zone = "eu-west-1a"
  size              = 40
  encrypted         = true
  kms_key_id        = aws_kms_key.volumes.arn
}

# expect: missing at kms_key_id
resource "aws_ebs_volume" "key_of_aws" {
  availability_zone = "eu-west-1a"
  size              = 40
  encrypted         = true
  kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:alias/aws/ebs"
}

# expect: missing
resource "aws_ebs_volume" "no_key" {
  availability_zone = "eu-west-1a"
  size              = 40
  encrypted         = true
}

# expect: unknown
resource "aws_ebs_volume" "undecided" {
  availability_zone = "eu-west-1a"
  size              = 40
  encrypted         = true
  kms_key_id        = var.key
}
