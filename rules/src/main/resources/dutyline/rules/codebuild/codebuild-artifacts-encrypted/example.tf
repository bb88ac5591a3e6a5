variable "plain" {
  type = bool
}

# expect: met
resource "aws_codebuild_project" "encrypted" {
  name         = "encrypted"
  service_role = "arn:aws:iam::111122223333:role/build"

  artifacts {
    type     = "S3"
    location = "artifacts"
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

# expect: missing at artifacts.encryption_disabled
resource "aws_codebuild_project" "plain" {
  name         = "plain"
  service_role = "arn:aws:iam::111122223333:role/build"

  artifacts {
    type                = "S3"
    location            = "artifacts"
    encryption_disabled = true
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

# expect: unknown
resource "aws_codebuild_project" "undecided" {
  name         = "undecided"
  service_role = "arn:aws:iam::111122223333:role/build"

  artifacts {
    type                = "S3"
    location            = "artifacts"
    encryption_disabled = var.plain
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

# expect: not-applicable
resource "aws_codebuild_project" "nothing_kept" {
  name         = "nothing-kept"
  service_role = "arn:aws:iam::111122223333:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/shop.git"
  }
}
