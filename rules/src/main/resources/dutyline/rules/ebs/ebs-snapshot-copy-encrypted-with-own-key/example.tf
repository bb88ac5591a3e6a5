variable "encrypt" {
  type = bool
}

resource "aws_kms_key" "copies" {
  description = "Copies of snapshots"
}

# expect: met
resource "aws_ebs_snapshot_copy" "own_key" {
  source_region      = "eu-west-1"
  source_snapshot_id = "snap-0123456789abcdef0"
  encrypted          = true
  kms_key_id         = aws_kms_key.copies.arn
}

# expect: missing
resource "aws_ebs_snapshot_copy" "key_of_aws" {
  source_region      = "eu-west-1"
  source_snapshot_id = "snap-0123456789abcdef0"
  encrypted          = true
}

# expect: unknown
resource "aws_ebs_snapshot_copy" "undecided" {
  source_region      = "eu-west-1"
  source_snapshot_id = "snap-0123456789abcdef0"
  encrypted          = var.encrypt
  kms_key_id         = aws_kms_key.copies.arn
}
