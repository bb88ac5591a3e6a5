variable "access" {
  type = string
}

# expect: met
resource "aws_sagemaker_notebook_instance" "inside" {
  name                   = "inside"
  role_arn               = "arn:aws:iam::111122223333:role/notebook"
  instance_type          = "ml.t3.medium"
  direct_internet_access = "Disabled"
  subnet_id              = "subnet-0a1b2c3d"
  security_groups        = ["sg-0a1b2c3d"]
}

# expect: missing
resource "aws_sagemaker_notebook_instance" "outside" {
  name          = "outside"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"
}

# expect: unknown
resource "aws_sagemaker_notebook_instance" "undecided" {
  name                   = "undecided"
  role_arn               = "arn:aws:iam::111122223333:role/notebook"
  instance_type          = "ml.t3.medium"
  direct_internet_access = var.access
  subnet_id              = "subnet-0a1b2c3d"
  security_groups        = ["sg-0a1b2c3d"]
}
