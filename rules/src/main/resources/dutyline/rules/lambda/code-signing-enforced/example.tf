variable "policy" {
  type = string
}

# expect: met
resource "aws_lambda_code_signing_config" "strict" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/a/1"]
  }
  policies {
    untrusted_artifact_on_deployment = "Enforce"
  }
}

# expect: missing at policies.untrusted_artifact_on_deployment
resource "aws_lambda_code_signing_config" "lax" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/a/1"]
  }
  policies {
    untrusted_artifact_on_deployment = "Warn"
  }
}

# expect: missing
resource "aws_lambda_code_signing_config" "silent" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/a/1"]
  }
}

# expect: unknown
resource "aws_lambda_code_signing_config" "undecided" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/a/1"]
  }
  policies {
    untrusted_artifact_on_deployment = var.policy
  }
}
