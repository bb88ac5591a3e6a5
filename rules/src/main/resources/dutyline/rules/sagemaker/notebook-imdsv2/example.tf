variable "least" {
  type = string
}

# expect: met
resource "aws_sagemaker_notebook_instance" "second" {
  name          = "second"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = 2
  }
}

# expect: missing at instance_metadata_service_configuration.minimum_instance_metadata_service_version
resource "aws_sagemaker_notebook_instance" "first" {
  name          = "first"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "1"
  }
}

# expect: missing
resource "aws_sagemaker_notebook_instance" "silent" {
  name          = "silent"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"
}

# expect: unknown
resource "aws_sagemaker_notebook_instance" "undecided" {
  name          = "undecided"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = var.least
  }
}
