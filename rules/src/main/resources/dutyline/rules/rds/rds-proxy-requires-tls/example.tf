variable "tls" {
  type = bool
}

# expect: met
resource "aws_db_proxy" "encrypted" {
  name           = "encrypted"
  engine_family  = "MYSQL"
  require_tls    = true
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  auth {
    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders"
  }
}

# expect: missing
resource "aws_db_proxy" "silent" {
  name           = "silent"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  auth {
    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders"
  }
}

# expect: missing at require_tls
resource "aws_db_proxy" "plain" {
  name           = "plain"
  engine_family  = "MYSQL"
  require_tls    = false
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  auth {
    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders"
  }
}

# expect: unknown
resource "aws_db_proxy" "undecided" {
  name           = "undecided"
  engine_family  = "MYSQL"
  require_tls    = var.tls
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  auth {
    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders"
  }
}
