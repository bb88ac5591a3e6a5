variable "root" {
  type = string
}

# expect: met
resource "aws_sagemaker_notebook_instance" "user" {
  name          = "user"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"
  root_access   = "Disabled"
}

# expect: missing
resource "aws_sagemaker_notebook_instance" "default" {
  name          = "default"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"
}

# expect: missing at root_access
resource "aws_sagemaker_notebook_instance" "root" {
  name          = "root"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"
  root_access   = "Enabled"
}

# expect: unknown
resource "aws_sagemaker_notebook_instance" "undecided" {
  name          = "undecided"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"
  root_access   = var.root
}
