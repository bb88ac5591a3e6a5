# expect: met
resource "aws_codebuild_project" "from_secrets_manager" {
  name         = "from-secrets-manager"
  service_role = "arn:aws:iam::111122223333:role/build"

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"

    environment_variable {
      name  = "DATABASE_PASSWORD"
      value = "database:password"
      type  = "SECRETS_MANAGER"
    }
  }

  source {
    type = "CODEPIPELINE"
  }
}

# expect: missing at environment.environment_variable[0].value
resource "aws_codebuild_project" "written" {
  name         = "written"
  service_role = "arn:aws:iam::111122223333:role/build"

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"

    environment_variable {
      name  = "DATABASE_PASSWORD"
      value = "correct-horse"
    }
  }

  source {
    type = "CODEPIPELINE"
  }
}
