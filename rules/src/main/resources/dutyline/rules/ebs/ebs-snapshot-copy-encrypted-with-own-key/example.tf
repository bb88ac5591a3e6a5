variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_ebs_snapshot_copy" "own_key" {
  source_region      = "eu-west-1"
  source_snapshot_id = "snap-0123456789abcdef0"
  encrypted          = true
  kms_key_id         = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
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
  kms_key_id         = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
}
