variable "plain" {
  type = bool
}

# expect: met
resource "aws_codebuild_project" "encrypted" {
  name         = "encrypted"
  service_role = "arn:aws:iam::111122223333:role/build"

  logs_config {
    s3_logs {
      status              = "ENABLED"
      location            = "build-logs/shop"
      encryption_disabled = false
    }
  }

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

# expect: missing at logs_config.s3_logs.encryption_disabled
resource "aws_codebuild_project" "plain" {
  name         = "plain"
  service_role = "arn:aws:iam::111122223333:role/build"

  logs_config {
    s3_logs {
      status              = "ENABLED"
      location            = "build-logs/shop"
      encryption_disabled = true
    }
  }

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

# expect: unknown
resource "aws_codebuild_project" "undecided" {
  name         = "undecided"
  service_role = "arn:aws:iam::111122223333:role/build"

  logs_config {
    s3_logs {
      status              = "ENABLED"
      location            = "build-logs/shop"
      encryption_disabled = var.plain
    }
  }

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
