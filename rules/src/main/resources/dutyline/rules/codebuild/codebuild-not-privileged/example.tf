variable "privileged" {
  type = bool
}

# expect: met
resource "aws_codebuild_project" "unprivileged" {
  name         = "unprivileged"
  service_role = "arn:aws:iam::111122223333:role/build"

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
  }

  source {
    type = "CODEPIPELINE"
  }
}

# expect: missing at environment.privileged_mode
resource "aws_codebuild_project" "privileged" {
  name         = "privileged"
  service_role = "arn:aws:iam::111122223333:role/build"

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    type            = "LINUX_CONTAINER"
    privileged_mode = true
  }

  source {
    type = "CODEPIPELINE"
  }
}

# expect: unknown
resource "aws_codebuild_project" "undecided" {
  name         = "undecided"
  service_role = "arn:aws:iam::111122223333:role/build"

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    type            = "LINUX_CONTAINER"
    privileged_mode = var.privileged
  }

  source {
    type = "CODEPIPELINE"
  }
}
