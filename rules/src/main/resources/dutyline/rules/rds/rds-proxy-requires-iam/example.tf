variable "iam" {
  type = string
}

locals {
  secrets = ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders"]
}

# expect: met
resource "aws_db_proxy" "required" {
  name           = "required"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  dynamic "auth" {
    for_each = local.secrets
    content {
      auth_scheme = "SECRETS"
      iam_auth    = "REQUIRED"
      secret_arn  = auth.value
    }
  }
}

# expect: missing at auth[0].iam_auth
resource "aws_db_proxy" "password" {
  name           = "password"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  auth {
    auth_scheme = "SECRETS"
    iam_auth    = "DISABLED"
    secret_arn  = local.secrets[0]
  }
}

# expect: unknown
resource "aws_db_proxy" "undecided" {
  name           = "undecided"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  auth {
    auth_scheme = "SECRETS"
    iam_auth    = var.iam
    secret_arn  = local.secrets[0]
  }
}
