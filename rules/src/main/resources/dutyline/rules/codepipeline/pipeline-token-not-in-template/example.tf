# expect: met
resource "aws_codepipeline" "connection" {
  name     = "shop"
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
      configuration = {
        ConnectionArn    = "arn:aws:codestar-connections:eu-west-1:111122223333:connection/11111111-2222-3333-4444-555555555555"
        FullRepositoryId = "example/shop"
        BranchName       = "main"
      }
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
resource "aws_codepipeline" "token" {
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
      owner            = "ThirdParty"
      provider         = "GitHub"
      version          = "1"
      output_artifacts = ["code"]
      configuration = {
        Owner      = "example"
        Repo       = "orders"
        Branch     = "main"
        OAuthToken = "not-a-real-token"
      }
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
