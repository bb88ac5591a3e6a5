resource "aws_kms_key" "studio" {
  enable_key_rotation = true
}

# expect: met
resource "aws_sagemaker_domain" "own_key" {
  domain_name = "own-key"
  auth_mode   = "IAM"
  vpc_id      = "vpc-0a1b2c3d"
  subnet_ids  = ["subnet-0a1b2c3d"]
  kms_key_id  = aws_kms_key.studio.arn

  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio"
  }
}

# expect: missing
resource "aws_sagemaker_domain" "aws_key" {
  domain_name = "aws-key"
  auth_mode   = "IAM"
  vpc_id      = "vpc-0a1b2c3d"
  subnet_ids  = ["subnet-0a1b2c3d"]

  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio"
  }
}
