variable "unchecked" {
  type = bool
}

# expect: met
resource "aws_codebuild_project" "checked" {
  name         = "checked"
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
    type         = "GITHUB_ENTERPRISE"
    location     = "https://git.example.com/shop.git"
    insecure_ssl = false
  }
}

# expect: missing at source.insecure_ssl
resource "aws_codebuild_project" "unchecked" {
  name         = "unchecked"
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
    type         = "GITHUB_ENTERPRISE"
    location     = "https://git.example.com/shop.git"
    insecure_ssl = true
  }
}

# expect: unknown
resource "aws_codebuild_project" "undecided" {
  name         = "undecided"
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
    type         = "GITHUB_ENTERPRISE"
    location     = "https://git.example.com/shop.git"
    insecure_ssl = var.unchecked
  }
}
