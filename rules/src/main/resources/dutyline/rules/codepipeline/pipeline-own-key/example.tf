# expect: met
resource "aws_codepipeline" "own_key" {
  name     = "shop"
  role_arn = "arn:aws:iam::111122223333:role/pipeline"

  artifact_store {
    type     = "S3"
    location = "artifacts"

    encryption_key {
      type = "KMS"
      id   = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
    }
  }

  stage {
    name = "Source"

    action {
      name             = "Code"
      category         = "Source"
      owner            = "AWS"
      provider         = "CodeStarSourceConnection"
      version          = "1"
      output_artifacts = ["code"]
    }
  }

  stage {
    name = "Build"

    action {
      name            = "Build"
      category        = "Build"
      owner           = "AWS"
      provider        = "CodeBuild"
      version         = "1"
      input_artifacts = ["code"]
    }
  }
}

# expect: missing
resource "aws_codepipeline" "key_of_aws" {
  name     = "orders"
  role_arn = "arn:aws:iam::111122223333:role/pipeline"

  artifact_store {
    type     = "S3"
    location = "artifacts"
  }

  stage {
    name = "Source"

    action {
      name             = "Code"
      category         = "Source"
      owner            = "AWS"
      provider         = "CodeStarSourceConnection"
      version          = "1"
      output_artifacts = ["code"]
    }
  }

  stage {
    name = "Build"

    action {
      name            = "Build"
      category        = "Build"
      owner           = "AWS"
      provider        = "CodeBuild"
      version         = "1"
      input_artifacts = ["code"]
    }
  }
}
