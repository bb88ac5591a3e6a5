variable "isolate" {
  type = bool
}

# expect: met
resource "aws_sagemaker_model" "isolated" {
  name                     = "isolated"
  execution_role_arn       = "arn:aws:iam::111122223333:role/model"
  enable_network_isolation = true

  primary_container {
    image = "174872318107.dkr.ecr.us-west-2.amazonaws.com/kmeans:1"
  }
}

# expect: missing
resource "aws_sagemaker_model" "open" {
  name               = "open"
  execution_role_arn = "arn:aws:iam::111122223333:role/model"

  primary_container {
    image = "174872318107.dkr.ecr.us-west-2.amazonaws.com/kmeans:1"
  }
}

# expect: missing at enable_network_isolation
resource "aws_sagemaker_model" "written_open" {
  name                     = "written-open"
  execution_role_arn       = "arn:aws:iam::111122223333:role/model"
  enable_network_isolation = false

  primary_container {
    image = "174872318107.dkr.ecr.us-west-2.amazonaws.com/kmeans:1"
  }
}

# expect: unknown
resource "aws_sagemaker_model" "undecided" {
  name                     = "undecided"
  execution_role_arn       = "arn:aws:iam::111122223333:role/model"
  enable_network_isolation = var.isolate

  primary_container {
    image = "174872318107.dkr.ecr.us-west-2.amazonaws.com/kmeans:1"
  }
}
