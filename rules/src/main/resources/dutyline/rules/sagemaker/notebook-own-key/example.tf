resource "aws_kms_key" "notebooks" {
  enable_key_rotation = true
}

# expect: met
resource "aws_sagemaker_notebook_instance" "own_key" {
  name          = "own-key"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"
  kms_key_id    = aws_kms_key.notebooks.id
}

# expect: missing
resource "aws_sagemaker_notebook_instance" "aws_key" {
  name          = "aws-key"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"
}
